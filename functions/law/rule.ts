import type { Bilingual } from "../kernel/bilingual.ts";
import type { PlainDate } from "../kernel/time.ts";
import { type Citation, INSTRUMENTS } from "./instruments.ts";

/** One thing a rule found: where in the record (JSON Pointer), and what is wrong with it. */
export type Finding = { pointer: string; detail: Bilingual };

/** A rule as people read it. `quote` is the text of the article to the letter. */
export type RuleText = {
  id: string;
  title: Bilingual;
  citation: Citation;
  quote: string;
  /** Statutory, or a policy: then a place may set it aside. */
  basis: "statutory" | "policy";
  /** `bars`: without it the step cannot be taken. `flags`: the step stands, supervision sees it. */
  effect: "bars" | "flags";
  /** The days on which it is asked, where they are not those of the instrument it stands in. */
  inForce?: { from: PlainDate; to?: PlainDate };
  /** The operations it is asked at. */
  judges: readonly string[];
};

/** A rule of law (规则): a pure judgement that never throws and never stops at the first finding. */
export type Rule<Judged> = RuleText & { judge: (judged: Judged) => readonly Finding[] };

export type Breach = { rule: RuleText; findings: readonly Finding[] };

const inForceOn = ({ inForce, citation }: RuleText, day: PlainDate): boolean =>
  (inForce?.from ?? INSTRUMENTS[citation.instrument].inForceFrom) <= day &&
  (inForce?.to === undefined || day <= inForce.to);

/** All rules that an act of a day breaks, each with all it found. */
export const breachesOf = <Judged extends { act: string; day: PlainDate }>(
  rules: readonly Rule<Judged>[],
  judged: Judged,
): readonly Breach[] =>
  rules
    .filter((rule) => rule.judges.includes(judged.act) && inForceOn(rule, judged.day))
    .map((rule) => ({ rule, findings: rule.judge(judged) }))
    .filter(({ findings }) => findings.length > 0);
