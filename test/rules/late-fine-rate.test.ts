import { expect, test } from "vitest";
import { lateFineRate } from "../../functions/execution/rules/late-fine-rate.ts";
import { findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const late = (amount: string, days: number): Recorded =>
  one("imposeLateFine", { principal: "20000.00", amount, days });

holds(lateFineRate, {
  fires: late("1800.01", 3),
  found: ["imposeLateFine /amount"],
  quiet: { "three per cent a day": late("1800.00", 3), "less than that": late("600.00", 3) },
  unknown: { imposeLateFine: ["principal", "amount", "days"] },
});

edges(lateFineRate, (amount) => late(amount, 1), {
  "599.99": [],
  "600.00": [],
  "600.01": ["imposeLateFine /amount"],
});

test("counts in whole 分: three per cent of 0.33 yuan is less than one", () => {
  const small = (amount: string): Recorded => one("imposeLateFine", { principal: "0.33", amount, days: 1 });
  expect(findingsOf(lateFineRate, small("0.00"))).toEqual([]);
  expect(findingsOf(lateFineRate, small("0.01"))).toEqual(["imposeLateFine /amount"]);
});
