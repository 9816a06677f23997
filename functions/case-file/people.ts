import type { Act } from "./acts/acts.ts";

type Worked = { acts: readonly Act[]; officers?: readonly { id: string }[] };

/** Whether an act was done as the case's handler; who corrects such an act has worked the case, too. */
const isHandlers = (act: Act, acts: readonly Act[]): boolean =>
  act.role === "handler" ||
  (act.act === "correctFact" && acts.some(({ seq, role }) => seq === act.corrects && role === "handler"));

const workedBy = (act: Act, acts: readonly Act[]): readonly string[] => [
  ...(isHandlers(act, acts) && act.by ? [act.by] : []),
  ...("officers" in act ? (act.officers ?? []) : []),
];

/** Everyone who has worked a case: its officers, whoever did an act as its handler, and all whom an act names. */
export const handlersOf = ({ acts, officers = [] }: Worked): ReadonlySet<string> =>
  new Set([...officers.map(({ id }) => id), ...acts.flatMap((act) => workedBy(act, acts))]);

/** Everyone who has given an opinion of legal review in a case. */
export const reviewersOf = ({ acts }: Worked): ReadonlySet<string> =>
  new Set(acts.flatMap((act) => (act.act === "giveReviewOpinion" && act.by ? [act.by] : [])));
