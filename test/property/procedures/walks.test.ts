import { describe, expect, test } from "vitest";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { always } from "../../support/always.ts";
import { flawed, flawless } from "../../support/model/draw.ts";
import { MOVES, type Walked } from "../../support/model/procedure-moves.ts";
import { walkProcedure } from "../../support/model/walk-procedure.ts";

const RUNS = 40;
const BARRING = new Set(CATALOGUE.filter(({ effect }) => effect === "bars").map(({ id }) => id));

/** The rules that the steps of a procedure can break, as far as the catalogue has them. */
const breakable = (procedure: Walked): readonly string[] =>
  [
    ...new Set(
      MOVES[procedure].flatMap(({ flaws = [], broken }) => [
        ...flaws.flatMap(({ breaks }) => breaks),
        ...(broken?.({ done: [], closed: false, now: "" as never, workday: true }) ?? []),
      ]),
    ),
  ]
    .filter((rule) => BARRING.has(rule))
    .sort();

describe.each(Object.keys(MOVES) as Walked[])(
  "a case of the procedure %s, in whatever order",
  (procedure) => {
    test("is never refused a step that the law permits, and every step is taken", async () => {
      const taken = new Set<string>();
      await always(
        [flawless],
        async (draws) => {
          const { inHand, model } = await walkProcedure({ procedure, draws, lawful: true });
          const head = await inHand.head();
          expect(head.state === "closed").toBe(model.closed);
          expect(head.acts.filter(({ act }) => act !== "openCase")).toHaveLength(model.done.length);
          expect(brokenAt(await inHand.facts(), CHAIN_START)).toBeUndefined();
          for (const { operation } of model.done) taken.add(operation);
        },
        RUNS,
      );
      expect([...taken].sort()).toEqual(
        [...new Set(MOVES[procedure].map(({ operation }) => operation))].sort(),
      );
    });

    test("is refused a step that breaks barring rules, by those rules, and nothing is written", async () => {
      const refused = new Set<string>();
      await always(
        [flawed],
        async (draws) => {
          const { broken } = await walkProcedure({ procedure, draws, lawful: false });
          for (const rule of broken) refused.add(rule);
        },
        RUNS,
      );
      expect([...refused].sort()).toEqual(breakable(procedure));
    });
  },
);
