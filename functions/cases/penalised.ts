import type { ActOf } from "../case-file/acts/acts.ts";

type Penalising = Pick<ActOf<"decideCase" | "decideOnTheSpot">, "penalties" | "violations">;

/** Whether an act imposes a penalty: one on the spot always does. */
export const isPenalty = (act: ActOf<"decideCase" | "decideOnTheSpot">): boolean =>
  act.act === "decideOnTheSpot" || act.outcome === "penalty";

/** The violations that are punished, each with its place; all of them where a penalty does not say which it is for. */
export const penalised = ({ penalties = [], violations = [] }: Penalising, kind?: "fine") => {
  const asked = penalties.filter((penalty) => kind === undefined || penalty.kind === kind);
  const unnamed = asked.some((penalty) => penalty.violations === undefined);
  const numbers = new Set(asked.flatMap((penalty) => penalty.violations ?? []));
  const all = kind === undefined ? unnamed || penalties.length === 0 : unnamed;
  return violations
    .map((violation, index) => ({ ...violation, index }))
    .filter(({ index }) => all || numbers.has(index + 1));
};
