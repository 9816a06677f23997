import type { ActOf } from "../case-file/acts/acts.ts";
import { sumYuan, type Yuan } from "../kernel/money.ts";

type Fining = Pick<ActOf<"decideCase" | "decideOnTheSpot">, "penalties" | "fine">;

/** What the fines of a decision add up to; undefined where one of them has no known amount, or there is none. */
export const sumOfFines = ({ penalties = [] }: Fining): Yuan | undefined => {
  const fines = penalties.filter(({ kind }) => kind === "fine");
  const amounts = fines.flatMap(({ amount }) => amount ?? []);
  return fines.length > 0 && amounts.length === fines.length ? sumYuan(amounts) : undefined;
};

/** The fine as it is stated, else as it adds up. */
export const fineOf = (act: Fining): Yuan | undefined => act.fine ?? sumOfFines(act);
