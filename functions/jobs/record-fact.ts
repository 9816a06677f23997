import { sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import { JOB_KIND } from "../platform/bus.ts";
import type { Condition, Write } from "../platform/table.ts";
import { factItem } from "../record/facts.ts";
import { jobItem, type StoredJob } from "./model/job.ts";

/** A job stays what it was read as until it is written: neither its chain nor its rows have moved on. */
export const unmoved = ({ chain, counts }: StoredJob): readonly Condition[] => [
  { attribute: "chain.seq", equals: chain.seq },
  { attribute: "counts.done", equals: counts.done },
];

type Recorded = { type: string; data: object; now: Instant };

/** The writes that keep a job and say in its own chain of facts what has happened; `when`: while it is what it was. */
export const recordFact = (
  job: StoredJob,
  when: readonly Condition[],
  { type, data, now }: Recorded,
): readonly Write[] => {
  const { chain, sealed } = sealFacts(job.chain, [{ type, occurredAt: now, actor: job.by, data }], now);
  return [
    { table: "state", put: jobItem({ ...job, chain }), when },
    ...sealed.map(
      (fact): Write => ({
        table: "facts",
        put: factItem(fact, { kind: JOB_KIND, matter: job.id }),
        when: [{ absent: "pk" }],
      }),
    ),
  ];
};
