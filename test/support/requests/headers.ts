import { randomUUID } from "node:crypto";
import { PERMISSIONS } from "../../../functions/platform/auth/permissions.ts";
import type { Role } from "../../../functions/platform/auth/subject.ts";
import people from "../../../infra/local/demo/people.json" with { type: "json" };
import type { Cast } from "../casts.ts";
import type { Asking } from "./asking.ts";

/** Who has a role where a case is; a supervisor looks from outside. */
const memberOf = ({ agency }: Cast, role: Role): string =>
  people.find((person) => person.roles.includes(role) && (person.agency === agency || role === "supervisor"))
    ?.id ?? "";

/** Mostly who may do it, sometimes anybody. */
const someone = ({ ground, operation, about, chance }: Asking): string => {
  const grants = operation.id in PERMISSIONS ? PERMISSIONS[operation.id as keyof typeof PERMISSIONS] : {};
  const [role, ...roles] = Object.keys(grants) as Role[];
  if (role && chance.happens(0.8)) return memberOf(about.cast, chance.of([role, ...roles]));
  const [first = "", ...others] = ground.tokens.keys();
  return chance.of([first, ...others]);
};

const authorization = (asking: Asking): string | undefined => {
  const { ground, chance } = asking;
  const token = ground.tokens.get(someone(asking)) ?? "";
  if (chance.happens(0.94)) return `Bearer ${token}`;
  // The head of the token stays: it names a key, and an unknown one is looked for before it is refused.
  const head = token.indexOf(".") + 1;
  const cut = head + chance.below(token.length - head);
  return chance.of([
    ...([undefined, "", "Bearer", "Bearer ", "Bearer nonsense", "Bearer a.b.c", "Bearer ..."] as const),
    ...[`Basic ${token}`, token, `bearer\t${token}`, `Bearer ${token}, Bearer ${token}`],
    ...[`Bearer ${token.slice(0, cut)}`, `Bearer ${token.slice(0, cut)}A${token.slice(cut + 1)}`],
    `Bearer ${"x".repeat(6000)}`,
  ]);
};

const TYPES = [
  ...[undefined, "", "application/json; charset=utf-8", "APPLICATION/JSON", "application/json;charset=gbk"],
  ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "*/*"],
  ...["application/problem+json", "application/octet-stream", "\u00ff/\u00ff"],
] as const;

const MATCHES = [
  ...[
    undefined,
    "",
    "*",
    "3",
    '""',
    '"-1"',
    '"0"',
    '"999999999"',
    '"9999999999"',
    'W/"3"',
    '"1", "2"',
    '"三"',
  ],
  ...['"1e3"', "\u00e9", " "],
] as const;

const KEYS = [
  "",
  " ",
  "a b",
  "\u00e9",
  "x".repeat(128),
  "x".repeat(129),
  "x".repeat(4000),
  undefined,
] as const;

/** What a header can carry: fetch itself refuses anything else. */
const carried = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

export const headersOf = (asking: Asking): Record<string, string> => {
  const { ground, operation, about, chance } = asking;
  const wild = chance.happens(0.1);
  const [used = randomUUID(), ...more] = ground.keys;
  const strangeKey = chance.happens(0.3) ? chance.of([used, ...more]) : chance.of(KEYS);
  const headers: Record<string, string | undefined> = { authorization: authorization(asking) };
  if (operation.method !== "GET") {
    headers["content-type"] = wild && chance.happens(0.4) ? chance.of(TYPES) : "application/json";
    headers["idempotency-key"] = wild && chance.happens(0.4) ? strangeKey : randomUUID();
    headers["if-match"] = wild && chance.happens(0.6) ? chance.of(MATCHES) : about.etag;
  }
  const sent = Object.entries(headers).filter(([, value]) => value !== undefined && carried(value));
  return Object.fromEntries(sent) as Record<string, string>;
};
