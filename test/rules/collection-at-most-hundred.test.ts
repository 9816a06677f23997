import { collectionAtMostHundred } from "../../functions/execution/rules/collection-at-most-hundred.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(collectionAtMostHundred, {
  fires: one("collectOnTheSpot", { ground: "at-most-100", amount: "100.01" }),
  found: ["collectOnTheSpot /amount"],
  quiet: {
    "one hundred yuan": one("collectOnTheSpot", { ground: "at-most-100", amount: "100.00" }),
    "another ground": one("collectOnTheSpot", { ground: "hard-to-collect-later", amount: "200.00" }),
  },
  unknown: { collectOnTheSpot: ["ground", "amount"] },
});

edges(collectionAtMostHundred, (amount) => one("collectOnTheSpot", { ground: "at-most-100", amount }), {
  "99.99": [],
  "100.00": [],
  "100.01": ["collectOnTheSpot /amount"],
});
