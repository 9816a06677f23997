import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Late, lateFine, lateFineFor } from "../../../functions/execution/late-fine.ts";
import { fenOf, type Yuan } from "../../../functions/kernel/money.ts";
import { addDays, type PlainDate } from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";

const day = (text: string) => text as PlainDate;
const yuan = (text: string) => text as Yuan;
const DUE = day("2026-03-16");

const late = (more: Partial<Late> = {}): Late => ({
  principal: yuan("10000.00"),
  due: DUE,
  paid: [],
  stops: [],
  ...more,
});

describe("the late fine (处罚法 72, 73)", () => {
  test.each([
    ["on the last day of payment", "2026-03-16", 0, "0.00"],
    ["on the day behind it", "2026-03-17", 1, "300.00"],
    ["after ten days", "2026-03-26", 10, "3000.00"],
    ["on the last day before the ceiling", "2026-04-18", 33, "9900.00"],
    ["on the day that meets the ceiling", "2026-04-19", 34, "10000.00"],
    ["long after", "2026-06-24", 100, "10000.00"],
  ])("%s", (_, until, ...counted) => {
    const { days, amount } = lateFine(late(), day(until));
    expect([days, amount]).toEqual(counted);
  });

  test("is on what is still unpaid, and ends when all is paid", () => {
    const paid = [{ on: day("2026-03-18"), amount: yuan("4000.00") }];
    // One day on 10000, then two on 6000.
    expect(lateFine(late({ paid }), day("2026-03-19"))).toEqual({ days: 3, amount: "660.00" });
    const whole = [...paid, { on: day("2026-03-20"), amount: yuan("6000.00") }];
    expect(lateFine(late({ paid: whole }), day("2026-05-01"))).toEqual({ days: 3, amount: "660.00" });
  });

  test("does not count the days of a reconsideration or suit, first and last day included", () => {
    const stops = [{ from: day("2026-03-18"), to: day("2026-03-20") }];
    expect(lateFine(late({ stops }), day("2026-03-20"))).toEqual({ days: 1, amount: "300.00" });
    expect(lateFine(late({ stops }), day("2026-03-21"))).toEqual({ days: 2, amount: "600.00" });
    expect(lateFine(late({ stops: [{ from: day("2026-03-18") }] }), day("2026-09-01")).days).toBe(1);
  });

  test("is rounded once, at the end", () => {
    expect(lateFine(late({ principal: yuan("0.55") }), addDays(DUE, 1)).amount).toBe("0.02");
    expect(lateFine(late({ principal: yuan("0.55") }), addDays(DUE, 3)).amount).toBe("0.05");
  });

  test("never exceeds the fine, never shrinks by waiting, and agrees with the plain count", () =>
    always([fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 60 })], (fen, days) => {
      const principal = yuan(`${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`);
      const { amount } = lateFine(late({ principal }), addDays(DUE, days));
      const next = lateFine(late({ principal }), addDays(DUE, days + 1)).amount;
      expect(fenOf(amount)).toBeLessThanOrEqual(fen);
      expect(fenOf(next)).toBeGreaterThanOrEqual(fenOf(amount));
      expect(amount).toBe(lateFineFor(principal, days));
    }));
});
