import type { LimitOfKind } from "../record/limit.ts";
import { ACT_NAMES, type ActName } from "./acts/acts.ts";
import { CASE_LIMITS } from "./limits.ts";
import { PROCEDURE_NAMES, statesFor } from "./procedures.ts";
import type { CaseRule } from "./rules.ts";

/** Acts that no procedure opens: one opens the case, one comes with another act, one is the platform's own. */
const BESIDE: ReadonlySet<ActName> = new Set(["openCase", "disputeOpinion", "limitPassed"]);

const isOpenIn = (procedure: (typeof PROCEDURE_NAMES)[number], act: ActName): boolean =>
  BESIDE.has(act) || statesFor(procedure, act).length > 0;

const isReachable = (act: ActName): boolean => PROCEDURE_NAMES.some((procedure) => isOpenIn(procedure, act));

/** Whether one procedure opens both an act that starts a limit and an act that ends it. */
const canRunAndEnd = ({ on, by }: LimitOfKind): boolean =>
  PROCEDURE_NAMES.some(
    (procedure) =>
      on.some((act) => isOpenIn(procedure, act as ActName)) &&
      by.some((act) => isOpenIn(procedure, act as ActName)),
  );

const known: ReadonlySet<string> = new Set(ACT_NAMES);

type Data = { limits?: Readonly<Record<string, LimitOfKind>>; rules: readonly CaseRule[] };

/**
 * What does not hold together in the data of cases, in words; nothing where all does. Asked before anything is deployed or
 * started, and by a test.
 */
export const faultsOfData = ({ limits = CASE_LIMITS, rules }: Data): readonly string[] => [
  ...ACT_NAMES.filter((act) => !isReachable(act)).map((act) => `the act ${act} is open in no procedure`),
  ...Object.entries(limits)
    .filter(([, limit]) => !canRunAndEnd(limit))
    .map(([limit]) => `the limit ${limit} can begin or end in no procedure`),
  ...rules.flatMap(({ id, judges }) => [
    ...(judges.length === 0 ? [`the rule ${id} is asked of no act`] : []),
    ...judges
      .filter((act) => !known.has(act))
      .map((act) => `the rule ${id} is asked of ${act}, which is no act`),
  ]),
];
