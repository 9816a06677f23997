import { describe, expect, test } from "vitest";
import { DECISION_OUTCOMES } from "../../../functions/law/decision-outcomes.ts";
import { EVIDENCE_KINDS } from "../../../functions/law/evidence-kinds.ts";
import { cite, citeInEnglish, INSTRUMENTS } from "../../../functions/law/instruments.ts";
import { PENALTY_KINDS } from "../../../functions/law/penalty-kinds.ts";
import { REVIEW_GROUNDS } from "../../../functions/law/review-grounds.ts";
import { breachesOf, type Rule } from "../../../functions/law/rule.ts";
import { articleOf } from "../../support/world/articles.ts";
import { day } from "../../support/world/time.ts";

const kindsWith = (hearing: string) =>
  Object.values(PENALTY_KINDS)
    .filter((kind) => kind.hearing === hearing)
    .map(({ zh }) => zh);

describe("处罚法 63 and the kinds of penalty", () => {
  const [, fines, confiscations, licences, business] = articleOf({
    instrument: "处罚法",
    article: "第六十三条",
  });

  test("the kinds that always need a hearing are those of items 3 and 4", () => {
    expect(kindsWith("always").sort()).toEqual(
      ["降低资质等级", "吊销许可证件", "责令停产停业", "责令关闭", "限制从业"].sort(),
    );
    for (const kind of kindsWith("always")) expect(`${licences}${business}`).toContain(kind);
  });

  test("those of items 1 and 2 need it from an amount on", () => {
    expect(kindsWith("above-threshold").sort()).toEqual(["没收违法所得", "没收非法财物", "罚款"].sort());
    expect(fines).toContain("罚款");
    expect(confiscations).toContain("没收");
  });
});

test("the thirteen kinds of 处罚法 9 and the other ones are there, each with a weight", () => {
  expect(Object.keys(PENALTY_KINDS)).toHaveLength(14);
  const { warning, fine, "licence-suspension": suspension, "licence-revocation": revocation } = PENALTY_KINDS;
  expect([warning, fine, suspension, revocation].map(({ severity }) => severity)).toEqual([1, 3, 5, 10]);
});

test("the eight kinds of evidence and the four outcomes are there", () => {
  expect(Object.keys(EVIDENCE_KINDS)).toHaveLength(8);
  expect(Object.values(DECISION_OUTCOMES).map(({ item }) => item)).toEqual([
    "（一）",
    "（二）",
    "（三）",
    "（四）",
  ]);
});

test("the statutory grounds of review are the four items of 处罚法 58, the others are policy", () => {
  const statutory = Object.values(REVIEW_GROUNDS).filter(({ basis }) => basis === "statutory");
  expect(statutory.map(({ citation }) => citation.article)).toEqual(Array(4).fill("第五十八条"));
  const policy = Object.values(REVIEW_GROUNDS).filter(({ basis }) => basis === "policy");
  expect(new Set(policy.map(({ citation }) => citation.instrument))).toEqual(new Set(["118号"]));
});

test("a citation reads as lawyers write it", () => {
  const citation = { instrument: "处罚法", article: "第四十四条" } as const;
  expect(cite(citation)).toBe("《中华人民共和国行政处罚法》第四十四条");
  expect(citeInEnglish(citation)).toBe("Administrative Penalty Law (2021 revision), 第四十四条");
  for (const { inForceFrom } of Object.values(INSTRUMENTS)) expect(day(inForceFrom)).toBe(inForceFrom);
});

type Looked = {
  act: { act: string };
  day: ReturnType<typeof day>;
  settings: { setAside: Readonly<Record<string, unknown>> };
};
const looked = (on: string): Looked => ({ act: { act: "act" }, day: day(on), settings: { setAside: {} } });

describe("which rules are asked", () => {
  const rule = (more: Partial<Rule<Looked>>) => ({
    id: "a-rule",
    title: { zh: "规则", en: "A rule" },
    method: { zh: "检查", en: "It is looked at." },
    severity: "major" as const,
    citation: { instrument: "处罚法", article: "第四十条" } as const,
    quote: "",
    basis: "statutory" as const,
    effect: "bars" as const,
    judges: ["act"],
    judge: () => [{ pointer: "/x", detail: { zh: "错", en: "wrong" } }],
    ...more,
  });
  const broken = (on: string, more: Parameters<typeof rule>[0]) =>
    breachesOf([rule(more)], looked(on)).length === 1;

  test("its own days go before those of the instrument", () => {
    const inForce = { from: day("2023-01-01"), to: day("2023-12-31") };
    expect(
      ["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"].map((on) => broken(on, { inForce })),
    ).toEqual([false, true, true, false]);
  });

  test("one that finds nothing is not broken, one that is not asked neither", () => {
    expect(broken("2026-01-01", { judge: () => [] })).toBe(false);
    expect(broken("2026-01-01", { judges: ["another"] })).toBe(false);
  });

  test("all of them are, not only the first", () => {
    const two = breachesOf([rule({ id: "one" }), rule({ id: "two" })], looked("2026-01-01"));
    expect(two.map(({ rule: { id } }) => id)).toEqual(["one", "two"]);
  });
});
