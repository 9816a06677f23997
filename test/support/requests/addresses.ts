import type { Asking } from "./asking.ts";
import type { Chance } from "./chance.ts";
import type { Parameter } from "./document.ts";
import { strangeText } from "./strange.ts";
import { valueFor } from "./values.ts";

/** Segments that are no identifier, as they go over the wire. */
const SEGMENTS = [
  ...["%00", "%ED%A0%80", "%", "%E6%A1%88", "%2F", "%2e%2e%2f", "..%2f..", "null", "undefined", "0", "-1"],
  ...["1e309", "HEAD", "%23", "%3F", "a".repeat(500), "a".repeat(2100), "%E6%A1%88".repeat(700)],
] as const;

const segment = ({ name, schema }: Parameter, { ground, about, chance }: Asking): string => {
  if (chance.happens(0.05)) return chance.of(SEGMENTS);
  if (chance.happens(0.05)) return encodeURIComponent(String(valueFor(schema, chance, { ...ground, name })));
  const known: Record<string, string> = {
    caseId: about.id,
    evidenceId: about.known.evidence,
    importId: about.importId,
    round: String(about.round),
  };
  return known[name] ?? "";
};

const WELL_FORMED = (text: string): string => encodeURIComponent(text.toWellFormed());

const asked = ({ name, schema }: Parameter, { ground, about, chance }: Asking): string => {
  const [cursor, ...cursors] = ground.cursors;
  if (chance.happens(0.3)) return WELL_FORMED(strangeText(chance));
  if (name === "cursor" && cursor) return chance.of([cursor, ...cursors]);
  if (name === "agency" && chance.happens(0.7)) return about.cast.agency;
  return encodeURIComponent(String(valueFor(schema, chance, { ...ground, name })));
};

const ODDITIES = [
  "limit=1&limit=2",
  "%00=%00",
  "colour=red",
  "=",
  "&&&",
  "limit",
  "cursor=%ED%A0%80",
  "a[]=1",
];

const queryOf = (asking: Asking): string => {
  const { operation, chance } = asking;
  const parts = operation.parameters
    .filter((parameter) => parameter.in === "query" && chance.happens(0.4))
    .map((parameter) => `${parameter.name}=${asked(parameter, asking)}`);
  const [first = "", ...others] = ODDITIES;
  if (chance.happens(0.05)) parts.push(chance.of([first, ...others]));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
};

export const addressOf = (asking: Asking): string => {
  const { operation } = asking;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((other) => other.in === "path" && other.name === name);
    return parameter ? segment(parameter, asking) : name;
  });
  return path + queryOf(asking);
};

const NOWHERE = [
  ...["/", "//", "/cases/", "/cases//facts", "/Cases", "/openapi.json/", "/openapi%2Ejson"],
  ...[
    "/favicon.ico",
    "/cases/x/y/z",
    "/%",
    "/%00",
    "/cases;a=b",
    "/cases/x/reviews//opinion",
    "/😀",
    "/$default",
  ],
] as const;

/** An address that is none of ours. */
export const nowhere = (chance: Chance): string => chance.of(NOWHERE);
