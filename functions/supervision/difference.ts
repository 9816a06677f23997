import type { CaseRecord } from "../case-file/record.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import type { Instant } from "../kernel/time.ts";
import { type CaseFinding, FINDING_CYCLE, type FINDING_FACTS, Found, findingKey } from "./model.ts";

/** One step in the life of a finding, and the finding as it is after it. */
export type Step = { kind: keyof typeof FINDING_FACTS; finding: CaseFinding };

type Standing = { known: readonly CaseFinding[]; found: readonly Found[] };
type About = Pick<CaseRecord, "id" | "agency" | "region"> & { now: Instant };

/** What a finding says, as one text: in the order of the shape, so that equal findings are equal texts. */
const said = (finding: Found): string => {
  const { values, ...rest } = Found.strip().parse(finding);
  return JSON.stringify([rest, Object.entries(values ?? {}).sort()]);
};

const raised = (found: Found, { id, agency, region, now }: About): CaseFinding => ({
  ...found,
  ...{ case: id, agency, region, state: "open", firstSeenAt: now, changedAt: now },
});

const stepOf = (found: Found, earlier: CaseFinding | undefined, about: About): Step | undefined => {
  if (!earlier) return { kind: "raised", finding: raised(found, about) };
  const finding = { ...raised(found, about), firstSeenAt: earlier.firstSeenAt };
  if (canBecome(FINDING_CYCLE, earlier.state, "open")) return { kind: "raised", finding };
  return said(found) === said(earlier) ? undefined : { kind: "changed", finding };
};

const resolved = (finding: CaseFinding, { now }: About): Step => ({
  kind: "resolved",
  finding: { ...finding, state: "resolved", changedAt: now, resolvedAt: now },
});

/** What makes the findings that are kept agree with those that were found; nothing where they already do. */
export const difference = ({ known, found }: Standing, about: About): readonly Step[] => {
  const earlier = new Map(known.map((finding) => [findingKey(finding), finding]));
  const keys = new Set(found.map(findingKey));
  const gone = known.filter(
    (finding) => canBecome(FINDING_CYCLE, finding.state, "resolved") && !keys.has(findingKey(finding)),
  );
  return [
    ...found.flatMap((one) => stepOf(one, earlier.get(findingKey(one)), about) ?? []),
    ...gone.map((finding) => resolved(finding, about)),
  ];
};
