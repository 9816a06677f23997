import { testingToldInWriting } from "../../functions/coercion/rules/testing-told-in-writing.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(testingToldInWriting, {
  fires: one("tellTesting", { measure: 1, writtenNotice: false }),
  found: ["tellTesting /writtenNotice"],
  quiet: {
    "as the law wants it": one("tellTesting", { measure: 1, writtenNotice: true }),
  },
  unknown: { tellTesting: ["writtenNotice"] },
});
