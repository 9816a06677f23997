import { expect, test } from "vitest";
import { collectionReceipt } from "../../functions/execution/rules/collection-receipt.ts";
import { findingsOf, one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(collectionReceipt, {
  fires: one("collectOnTheSpot", { amount: "50.00", receiptGiven: false }),
  found: ["collectOnTheSpot /receipt"],
  quiet: {
    "a receipt with its number": one("collectOnTheSpot", { receipt: "0012345" }),
    "a receipt whose number is not known": one("collectOnTheSpot", { receiptGiven: true }),
    "a report that does not say": one("collectOnTheSpot", { amount: "50.00" }, { mode: "reported" }),
  },
  unknown: { collectOnTheSpot: ["receiptGiven"] },
});

test("in a case that is worked here, a receipt that is not entered was not given", () => {
  expect(findingsOf(collectionReceipt, one("collectOnTheSpot", { amount: "50.00" }))).toEqual([
    "collectOnTheSpot /receipt",
  ]);
});
