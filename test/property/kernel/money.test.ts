import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fenOf,
  inChineseCapitals,
  multiply,
  readYuan,
  sumYuan,
  type Yuan,
} from "../../../functions/kernel/money.ts";
import { always } from "../../support/always.ts";
import { anAmount, writtenAmount } from "../../support/arbitrary/money.ts";
import { fenInCapitals } from "../../support/chinese-capitals.ts";

describe("an amount", () => {
  test("is read as what was written, with two places", () =>
    always([writtenAmount], (text) => {
      const amount = readYuan(text);
      const [whole, decimals = ""] = text.split(".");
      expect(amount).toBe(`${whole}.${decimals.padEnd(2, "0")}`);
      expect(readYuan(String(amount))).toBe(amount);
    }));

  test("is a whole number of 分, and back", () =>
    always([anAmount], (amount) => {
      expect(fenOf(amount)).toBe(Math.round(Number(amount) * 100));
      expect(sumYuan([amount])).toBe(amount);
    }));

  test("is nothing else than digits with a point", () =>
    always([fc.string({ unit: fc.constantFrom(..."0123456789.,-+e ٣") })], (text) => {
      const amount = readYuan(text);
      if (amount !== undefined) expect(Number(amount)).toBe(Number(text));
      expect(amount !== undefined).toBe(/^(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$/.test(text));
    }));
});

test("a sum is exact, in whatever order", () =>
  always([fc.array(anAmount, { maxLength: 60 })], (amounts) => {
    const exact = amounts.reduce((total, amount) => total + BigInt(amount.replace(".", "")), 0n);
    expect(sumYuan(amounts).replace(".", "")).toBe(String(exact).padStart(3, "0"));
    expect(sumYuan(amounts.toReversed())).toBe(sumYuan(amounts));
  }));

const aQuantity = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.stringMatching(/^(\.\d{1,6})?$/))
  .map(([whole, decimals]) => `${whole}${decimals}`);

test("quantity times rate is off by no more than half a 分, and one of anything costs its rate", () =>
  always([aQuantity, anAmount.filter((amount) => fenOf(amount) < 1e9)], (quantity, rate) => {
    const [whole = "0", places = ""] = quantity.split(".");
    const exact = BigInt(whole + places.padEnd(6, "0")) * BigInt(fenOf(rate));
    const off = BigInt(fenOf(multiply(quantity, rate))) * 1_000_000n - exact;
    expect(off > -500_000n && off <= 500_000n).toBe(true);
    expect(multiply("1", rate)).toBe(rate);
  }));

describe("大写金额", () => {
  test("says the amount and no other", () =>
    always([anAmount], (amount) => {
      expect(fenInCapitals(inChineseCapitals(amount))).toBe(fenOf(amount));
    }));

  test("says that a whole 万 is skipped", () =>
    always(
      [fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })],
      (hundredMillions, ones) => {
        const amount = `${hundredMillions * 10 ** 8 + ones}.00` as Yuan;
        expect(inChineseCapitals(amount)).toMatch(/亿零[^零万]/);
      },
    ));

  test("is written with no zero twice, at an end, or before 元", () =>
    always([anAmount.filter((amount: Yuan) => fenOf(amount) >= 100)], (amount) => {
      expect(inChineseCapitals(amount)).not.toMatch(/^零|零零|零[元万亿整]|零$|万亿/);
    }));
});
