import { describe, expect, test } from "vitest";
import type * as z from "zod";
import {
  Amount,
  CitizenId,
  Day,
  Moment,
  PersonId,
  Region,
  Text,
  Uscc,
} from "../../../functions/kernel/shapes.ts";

const fits = (shape: z.ZodType, value: unknown): boolean => shape.safeParse(value).success;

describe("text", () => {
  test.each(["x", "多行\n文字\t制表\r\n", "😀", "a".repeat(10)])("takes %j", (text) => {
    expect(fits(Text(10), text)).toBe(true);
  });

  test.each(["", " ", "\n\t", "a".repeat(11), "a\u0000b", "a\u001bb", "a\u007f", 1, null])(
    "does not take %j",
    (text) => {
      expect(fits(Text(10), text)).toBe(false);
    },
  );
});

describe("what is read is kept as the reader writes it", () => {
  test("a moment in official time, an amount with two places", () => {
    expect(Moment.parse("2026-03-02T01:30:00Z")).toBe("2026-03-02T09:30:00.000+08:00");
    expect(Amount.parse("20000")).toBe("20000.00");
    expect(Amount.parse("0.5")).toBe("0.50");
    expect(Day.parse("2026-03-02")).toBe("2026-03-02");
  });

  test.each([
    [Moment, "2026-03-02T09:30:00"],
    [Day, "2026-02-30"],
    [Amount, "1,000"],
    [Amount, 1000],
    [Uscc, "91350100M000100Y44"],
    [CitizenId, "990101198803070018"],
    [Region, "99010"],
    [PersonId, "石云舟"],
    [PersonId, "a".repeat(65)],
  ])("what does not fit is refused in both languages (%#)", (shape, value) => {
    const read = shape.safeParse(value);
    expect(read.success).toBe(false);
    expect(read.error?.issues[0]?.message).toMatch(/\S/);
  });

  test("what has several faults is told of the first that makes the rest senseless", () => {
    expect(Moment.safeParse("yesterday").error?.issues).toHaveLength(1);
  });
});

test("the example that the description shows for each shape is a good one", () => {
  for (const shape of [Moment, Day, Amount, Uscc, Region])
    expect(fits(shape, shape.meta()?.["example"])).toBe(true);
});
