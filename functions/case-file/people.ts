import type { Act } from "./acts/acts.ts";

type Worked = { acts: readonly Act[]; officers?: readonly { id: string }[] };

const workedBy = (act: Act): readonly string[] => [
  ...(act.role === "handler" && act.by ? [act.by] : []),
  ...("officers" in act ? (act.officers ?? []) : []),
];

/** Everyone who has worked a case: its officers, whoever did an act as its handler, and all whom an act names. */
export const handlersOf = ({ acts, officers = [] }: Worked): ReadonlySet<string> =>
  new Set([...officers.map(({ id }) => id), ...acts.flatMap(workedBy)]);

/** Everyone who has given an opinion of legal review in a case. */
export const reviewersOf = ({ acts }: Worked): ReadonlySet<string> =>
  new Set(acts.flatMap((act) => (act.act === "giveReviewOpinion" && act.by ? [act.by] : [])));
