import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../../functions/kernel/time.ts";
import { SEED } from "../../support/seed.ts";
import { day } from "../../support/world/time.ts";

const YEARS = { min: 1, max: 9990 };

const anyDay = fc
  .record({ year: fc.integer(YEARS), ofYear: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, ofYear }) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: ofYear }));

test("days are numbered as the date library counts them", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3650, max: 3650 }), (date, days) => {
      const later = date.add({ days });
      fc.pre(later.year >= 1 && later.year <= 9999);
      const text = day(date.toString());
      expect(addDays(text, days)).toBe(later.toString());
      expect(daysBetween(text, day(later.toString()))).toBe(days);
      expect(weekdayOf(text)).toBe(date.dayOfWeek);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
