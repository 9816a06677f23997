import type { Bilingual } from "../kernel/bilingual.ts";
import type { PlainDate } from "../kernel/time.ts";
import { type Citation, INSTRUMENTS } from "./instruments.ts";

/** One thing a rule found: where in the record (JSON Pointer), what is wrong with it, and the values it was seen by. */
export type Finding = {
  pointer: string;
  detail: Bilingual;
  values?: Readonly<Record<string, string | number | boolean>>;
};

/** How heavily a breach weighs. A suggestion of the platform for the order of work, not law. */
export const SEVERITIES = {
  fatal: { zh: "可能导致行为无效或者被撤销", en: "may make the act void or have it revoked" },
  major: { zh: "严重", en: "major" },
  minor: { zh: "一般", en: "minor" },
} as const satisfies Record<string, Bilingual>;

export type Severity = keyof typeof SEVERITIES;

/** A rule as people read it. `quote` is the text of the article to the letter. */
export type RuleText = {
  id: string;
  title: Bilingual;
  /** How it is judged, in a sentence or two. */
  method: Bilingual;
  citation: Citation;
  quote: string;
  /** Statutory, or a policy: then a place may set it aside. */
  basis: "statutory" | "policy";
  /** `bars`: without it the step cannot be taken. `flags`: the step stands, supervision sees it. */
  effect: "bars" | "flags";
  severity: Severity;
  /** The days on which it is asked, where they are not those of the instrument it stands in. */
  inForce?: { from: PlainDate; to?: PlainDate };
  /** The acts it is asked of. */
  judges: readonly string[];
};

/** A rule of law (规则): a pure judgement that never throws and never stops at the first finding. */
export type Rule<Judged> = RuleText & { judge: (judged: Judged) => readonly Finding[] };

export type Breach = { rule: RuleText; findings: readonly Finding[] };

/** Whether a rule is asked of an act of a day: it was in force, and the place has not set a policy aside. */
const isAsked = (
  { id, basis, inForce, citation }: RuleText,
  day: PlainDate,
  setAside: Readonly<Record<string, unknown>>,
): boolean =>
  (inForce?.from ?? INSTRUMENTS[citation.instrument].inForceFrom) <= day &&
  (inForce?.to === undefined || day <= inForce.to) &&
  !(basis === "policy" && id in setAside);

const indexes = new WeakMap<object, ReadonlyMap<string, readonly RuleText[]>>();

/** The rules by the acts they are asked of; made once for a catalogue. */
const byAct = <R extends RuleText>(rules: readonly R[]): ReadonlyMap<string, readonly R[]> => {
  const known = indexes.get(rules);
  if (known) return known as ReadonlyMap<string, readonly R[]>;
  const index = new Map<string, R[]>();
  for (const rule of rules) for (const act of rule.judges) index.set(act, [...(index.get(act) ?? []), rule]);
  indexes.set(rules, index);
  return index;
};

type Looked = {
  act: { act: string };
  day: PlainDate;
  settings: { setAside: Readonly<Record<string, unknown>> };
};

/** All rules that an act breaks, each with all it found; of one effect only, where that is said. */
export const breachesOf = <Judged extends Looked>(
  rules: readonly Rule<Judged>[],
  judged: Judged,
  only?: RuleText["effect"],
): readonly Breach[] => {
  const breaches: Breach[] = [];
  for (const rule of byAct(rules).get(judged.act.act) ?? []) {
    if (only !== undefined && rule.effect !== only) continue;
    if (!isAsked(rule, judged.day, judged.settings.setAside)) continue;
    const findings = rule.judge(judged);
    if (findings.length > 0) breaches.push({ rule, findings });
  }
  return breaches;
};
