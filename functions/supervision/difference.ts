import type { CaseRecord } from "../case-file/record.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import type { Instant } from "../kernel/time.ts";
import { said } from "./findings-head.ts";
import { type CaseFinding, FINDING_CYCLE, type FINDING_FACTS, type Found, findingKey } from "./model.ts";

/**
 * One step in the life of a finding, the finding as it is after it, and as it was. `moved`: its case belongs to another
 * agency or region than before; that is no fact of the finding.
 */
export type Step = {
  kind: keyof typeof FINDING_FACTS | "moved";
  finding: CaseFinding;
  before?: CaseFinding | undefined;
};

type Standing = { known: readonly CaseFinding[]; found: readonly Found[] };
type About = Pick<CaseRecord, "id" | "agency" | "region"> & { now: Instant };

const raised = (found: Found, { id, agency, region, now }: About): CaseFinding => ({
  ...found,
  ...{ case: id, agency, region, state: "open", firstSeenAt: now, changedAt: now },
});

const moved = (before: CaseFinding, { agency, region }: About): readonly Step[] =>
  before.agency === agency && before.region === region
    ? []
    : [{ kind: "moved", finding: { ...before, agency, region }, before }];

const stepsOf = (found: Found, before: CaseFinding | undefined, about: About): readonly Step[] => {
  if (!before) return [{ kind: "raised", finding: raised(found, about) }];
  const finding = { ...raised(found, about), firstSeenAt: before.firstSeenAt };
  if (canBecome(FINDING_CYCLE, before.state, "open")) return [{ kind: "raised", finding, before }];
  return said(found) === said(before) ? moved(before, about) : [{ kind: "changed", finding, before }];
};

const stepsWithout = (before: CaseFinding, about: About): readonly Step[] => {
  if (!canBecome(FINDING_CYCLE, before.state, "resolved")) return moved(before, about);
  const { agency, region, now } = about;
  const over = { state: "resolved", changedAt: now, resolvedAt: now } as const;
  return [{ kind: "resolved", finding: { ...before, agency, region, ...over }, before }];
};

/** What makes the findings that are kept agree with those that were found; nothing where they already do. */
export const difference = ({ known, found }: Standing, about: About): readonly Step[] => {
  const earlier = new Map(known.map((finding) => [findingKey(finding), finding]));
  const keys = new Set(found.map(findingKey));
  return [
    ...found.flatMap((one) => stepsOf(one, earlier.get(findingKey(one)), about)),
    ...known.filter((one) => !keys.has(findingKey(one))).flatMap((one) => stepsWithout(one, about)),
  ];
};
