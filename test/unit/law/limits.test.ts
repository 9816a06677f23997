import { expect, test } from "vitest";
import { LIMIT_NAMES, LIMITS, type Limit, type LimitName } from "../../../functions/law/limits.ts";
import { articleOf } from "../../support/world/articles.ts";

/** Each limit as its article writes it, and as the platform counts it. */
const WRITTEN: Record<LimitName, { words: string; count: number; unit: string; nature: string }> = {
  decision: { words: "立案之日起九十日内", count: 90, unit: "day", nature: "duty" },
  "hearing-request": { words: "告知后五日内提出", count: 5, unit: "working-day", nature: "right" },
  review: { words: "自接到审核材料之日起十个工作日内", count: 10, unit: "working-day", nature: "duty" },
  service: { words: "应当在七日内", count: 7, unit: "working-day", nature: "duty" },
  publication: { words: "作出之日起7个工作日内公开", count: 7, unit: "working-day", nature: "duty" },
  payment: { words: "自收到行政处罚决定书之日起十五日内", count: 15, unit: "day", nature: "duty" },
  reconsideration: { words: "该行政行为之日起六十日内", count: 60, unit: "day", nature: "right" },
  filing: { words: "之日起十五个工作日内予以核查", count: 15, unit: "working-day", nature: "duty" },
  "licence-publication": {
    words: "作出之日起7个工作日内公开",
    count: 7,
    unit: "working-day",
    nature: "duty",
  },
  "other-publication": { words: "作出之日起20个工作日内", count: 20, unit: "working-day", nature: "duty" },
  withdrawal: { words: "应当在三日内撤回", count: 3, unit: "working-day", nature: "duty" },
  preservation: { words: "应当在七日内及时作出处理决定", count: 7, unit: "working-day", nature: "duty" },
  "on-the-spot-report": { words: "之日起七个工作日内", count: 7, unit: "working-day", nature: "duty" },
  "hand-in": { words: "自收缴罚款之日起二日内", count: 2, unit: "working-day", nature: "duty" },
  deposit: { words: "应当在二日内将罚款缴付", count: 2, unit: "working-day", nature: "duty" },
  "transfer-decision": { words: "自接到报告之日起３日内", count: 3, unit: "day", nature: "duty" },
  "items-handover": { words: "自接到立案通知书之日起３日内", count: 3, unit: "day", nature: "duty" },
  transfer: { words: "应当在２４小时内", count: 24, unit: "hour", nature: "duty" },
  "urgent-report": { words: "应当在二十四小时内", count: 24, unit: "hour", nature: "duty" },
  "measure-term": { words: "期限不得超过三十日", count: 30, unit: "day", nature: "duty" },
  "freeze-term": { words: "之日起三十日内", count: 30, unit: "day", nature: "duty" },
  "freeze-delivery": { words: "应当在三日内", count: 3, unit: "working-day", nature: "duty" },
  "inspection-result": { words: "之日起五个工作日内告知", count: 5, unit: "working-day", nature: "duty" },
  suit: { words: "作出行政行为之日起六个月内", count: 6, unit: "month", nature: "right" },
};

const each = LIMIT_NAMES.map((name): [LimitName, Limit] => [name, LIMITS[name]]);

test.each(each)("%s is as long as its article says", (name, { citation, period, nature }) => {
  const { words, ...counted } = WRITTEN[name];
  expect(articleOf(citation).join("\n")).toContain(words);
  expect({ count: period.count, unit: period.unit, nature }).toEqual(counted);
});

test("of 处罚法 the days of five and seven are working days, those of fifteen and ninety are not", () => {
  expect(articleOf({ instrument: "处罚法", article: "第八十五条" }).join()).toContain(
    "“五日”“七日”的规定是指工作日",
  );
  for (const [, { citation, period }] of each.filter(([, limit]) => limit.citation.instrument === "处罚法"))
    expect([citation.article, period.unit === "working-day"]).toEqual([citation.article, period.count <= 7]);
});

test.each(each)("%s is named in both languages, with what it runs from", (_, { zh, en, from }) => {
  for (const words of [zh, from.zh]) expect(words).toMatch(/\p{Script=Han}/u);
  for (const words of [en, from.en]) expect(words).toMatch(/^[a-z][^\p{Script=Han}]+$/u);
});

test("a last day rolls only where the rules of civil procedure are borrowed, or left to the place", () => {
  expect(each.filter(([, { period }]) => period.rolls).map(([name]) => name)).toEqual([
    "payment",
    "reconsideration",
    "suit",
  ]);
});
