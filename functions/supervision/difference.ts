import { canBecome } from "../kernel/life-cycle.ts";
import type { Instant } from "../kernel/time.ts";
import { said } from "./findings-head.ts";
import { FINDING_CYCLE, type FINDING_FACTS, type Found, findingKey, type KeptFinding } from "./model.ts";
import type { Subject } from "./subject.ts";

/**
 * One step in the life of a finding, the finding as it is after it, and as it was. `moved`: its case belongs to another
 * agency or region than before; that is no fact of the finding.
 */
export type Step = {
  kind: keyof typeof FINDING_FACTS | "moved";
  finding: KeptFinding;
  before?: KeptFinding | undefined;
};

type Standing = { known: readonly KeptFinding[]; found: readonly Found[] };
type About = Pick<Subject, "kind" | "id" | "agency" | "region"> & { now: Instant };

const raised = (found: Found, { kind, id, agency, region, now }: About): KeptFinding => ({
  ...found,
  ...{ kind, matter: id, agency, region, state: "open", firstSeenAt: now, changedAt: now },
});

const moved = (before: KeptFinding, { agency, region }: About): readonly Step[] =>
  before.agency === agency && before.region === region
    ? []
    : [{ kind: "moved", finding: { ...before, agency, region }, before }];

const stepsOf = (found: Found, before: KeptFinding | undefined, about: About): readonly Step[] => {
  if (!before) return [{ kind: "raised", finding: raised(found, about) }];
  const finding = { ...raised(found, about), firstSeenAt: before.firstSeenAt };
  if (canBecome(FINDING_CYCLE, before.state, "open")) return [{ kind: "raised", finding, before }];
  return said(found) === said(before) ? moved(before, about) : [{ kind: "changed", finding, before }];
};

const stepsWithout = (before: KeptFinding, about: About): readonly Step[] => {
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
