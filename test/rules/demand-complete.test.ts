import { demandComplete } from "../../functions/execution/rules/demand-complete.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ALL = ["period", "method", "amount", "rights"];

holds(demandComplete, {
  fires: one("demandPerformance", { states: ["period"] }),
  found: ["demandPerformance /states"],
  quiet: {
    "all of it": one("demandPerformance", { money: true, states: ALL }),
    "no sum where no money is owed": one("demandPerformance", {
      money: false,
      states: ["period", "method", "rights"],
    }),
  },
  unknown: { demandPerformance: ["states"] },
});

edges(
  demandComplete,
  (left) => one("demandPerformance", { money: true, states: ALL.filter((name) => name !== left) }),
  {
    period: ["demandPerformance /states"],
    method: ["demandPerformance /states"],
    amount: ["demandPerformance /states"],
    rights: ["demandPerformance /states"],
    nothing: [],
  },
);
