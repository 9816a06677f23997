import { expect, test } from "vitest";
import {
  type CountingInstrument,
  DAY_COUNTING,
  periodOf,
  type WrittenUnit,
} from "../../../functions/law/day-counting.ts";
import { articleOf } from "../../support/world/articles.ts";

const WORKING = "working-day";

test.each<[CountingInstrument, number, WrittenUnit, string, boolean]>([
  ["处罚法", 2, "日", WORKING, false],
  ["处罚法", 3, "日", WORKING, false],
  ["处罚法", 5, "日", WORKING, false],
  ["处罚法", 7, "日", WORKING, false],
  ["处罚法", 4, "日", "day", false],
  ["处罚法", 15, "日", "day", false],
  ["处罚法", 90, "日", "day", false],
  ["处罚法", 2, "年", "year", false],
  ["强制法", 3, "日", WORKING, false],
  ["强制法", 10, "日", WORKING, false],
  ["强制法", 15, "日", "day", false],
  ["强制法", 30, "日", "day", false],
  ["强制法", 3, "月", "month", false],
  ["强制法", 24, "小时", "hour", false],
  ["许可法", 20, "日", WORKING, false],
  ["复议法", 3, "日", WORKING, true],
  ["复议法", 10, "日", WORKING, true],
  ["复议法", 15, "日", "day", true],
  ["复议法", 60, "日", "day", true],
  ["复议条例", 5, "工作日", WORKING, true],
  ["行诉法", 7, "日", "day", true],
  ["行诉法", 6, "月", "month", true],
  ["行诉解释", 10, "日", "day", true],
  ["市监程序", 10, "工作日", WORKING, true],
  ["移送规定", 3, "日", "day", false],
  ["移送规定", 24, "小时", "hour", false],
  ["118号", 7, "工作日", WORKING, false],
  ["公开条例", 20, "工作日", WORKING, false],
  ["公开条例", 30, "日", "day", false],
])("%s %i%s", (...row) => {
  const [instrument, count, unit, counted, rolls] = row;
  expect(periodOf(instrument, count, unit)).toEqual({ count, unit: counted, rolls });
});

test("each article that is cited says so", () => {
  const says = (instrument: "处罚法" | "强制法" | "许可法" | "复议法") =>
    articleOf(DAY_COUNTING[instrument].workingDays.citation).join();
  expect(says("处罚法")).toContain("“二日”“三日”“五日”“七日”的规定是指工作日");
  expect(says("强制法")).toContain("十日以内期限的规定是指工作日");
  expect(says("许可法")).toContain("期限以工作日计算");
  expect(says("复议法")).toContain("“三日”、“五日”、“七日”、“十日”的规定是指工作日");
  const rolling = (instrument: "行诉法" | "民诉法" | "市监程序") =>
    articleOf(DAY_COUNTING[instrument].rolls).join();
  for (const instrument of ["行诉法", "民诉法", "市监程序"] as const)
    expect(rolling(instrument)).toMatch(/期间届满的最后一日[是为].*日后的第一日为期间届满的日期/);
  expect(articleOf(DAY_COUNTING.复议法.rolls).join()).toContain("依照《中华人民共和国民事诉讼法》关于期间");
});
