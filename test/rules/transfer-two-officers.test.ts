import { transferTwoOfficers } from "../../functions/execution/rules/transfer-two-officers.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(transferTwoOfficers, {
  fires: one("reportSuspectedCrime", { officers: ["wu"] }),
  found: ["reportSuspectedCrime /officers"],
  quiet: { two: one("reportSuspectedCrime", { officers: ["wu", "long"] }) },
  unknown: { reportSuspectedCrime: ["officers"] },
});
