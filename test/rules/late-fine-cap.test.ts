import { lateFineCap } from "../../functions/execution/rules/late-fine-cap.ts";
import { one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const late = (amount: string): Recorded => one("imposeLateFine", { principal: "20000.00", amount });

holds(lateFineCap, {
  fires: late("20000.01"),
  found: ["imposeLateFine /amount"],
  quiet: { "as much as the fine": late("20000.00"), less: late("600.00") },
  unknown: { imposeLateFine: ["principal", "amount"] },
});

edges(lateFineCap, late, { "19999.99": [], "20000.00": [], "20000.01": ["imposeLateFine /amount"] });
