import { expect, test } from "vitest";
import {
  cited,
  grouped,
  inChineseDay,
  inChineseMonth,
  inYuan,
  paragraphsOf,
} from "../../static-site/pages/format.ts";

test.each([
  ["2026-03-02", "2026年3月2日"],
  ["2026-12-31", "2026年12月31日"],
  ["不详", "不详"],
])("the day %s is %s", (day, words) => {
  expect(inChineseDay(day)).toBe(words);
});

test("a month has no leading zero", () => {
  expect(inChineseMonth({ year: 2026, month: 3 })).toBe("2026年3月");
});

test.each([
  ["0.05", "0.05元"],
  ["190", "190元"],
  ["1000.00", "1,000.00元"],
  ["328890.00", "328,890.00元"],
  ["999999999999.99", "999,999,999,999.99元"],
  ["面议", "面议"],
])("the amount %s is %s", (amount, words) => {
  expect(inYuan(amount)).toBe(words);
});

test.each([
  ["0", "0"],
  ["999", "999"],
  ["12483", "12,483"],
])("the count %s is %s", (digits, words) => {
  expect(grouped(digits)).toBe(words);
});

test("an instrument gets its brackets once", () => {
  const article = "第三条";
  expect(cited({ instrument: "某条例", article })).toBe("《某条例》第三条");
  expect(cited({ instrument: "《某条例》", article })).toBe("《某条例》第三条");
});

test("paragraphs are the lines that say something", () => {
  expect(paragraphsOf("一\r\n\n 二 \n")).toEqual(["一", "二"]);
});
