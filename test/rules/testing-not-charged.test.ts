import { testingNotCharged } from "../../functions/coercion/rules/testing-not-charged.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(testingNotCharged, {
  fires: one("tellTesting", { measure: 1, charged: true }),
  found: ["tellTesting /charged"],
  quiet: {
    "as the law wants it": one("tellTesting", { measure: 1, charged: false }),
  },
  unknown: { tellTesting: ["charged"] },
});
