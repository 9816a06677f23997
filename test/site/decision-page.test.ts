import { describe, expect, test } from "vitest";
import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { LIVE_STATES, type LiveDecision } from "../../static-site/pages/model.ts";
import { LIVE_WORDS } from "../../static-site/pages/state-words.ts";
import { SITE } from "./fixtures/agencies.ts";
import { LAND_DECISION } from "./fixtures/land-decision.ts";
import { SHOP_DECISION } from "./fixtures/shop-decision.ts";
import { TRANSPORT_DECISION } from "./fixtures/transport-decision.ts";
import { WARNING_DECISION } from "./fixtures/warning-decision.ts";
import { LIVE_DECISIONS } from "./fixtures.ts";

const NOINDEX = '<meta name="robots" content="noindex"/>';

const headOf = (decision: LiveDecision): string => decisionPage(SITE, decision).replace(/<body>.*/s, "");

const textOf = (decision: LiveDecision): string =>
  decisionPage(SITE, decision)
    .replace(/^.*<main/s, "")
    .replace(/<footer.*/s, "")
    .replace(/<[^>]*>/g, "");

const dataOf = (decision: LiveDecision): Record<string, unknown> => {
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(headOf(decision)) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
};

test("the fixtures show every live state", () => {
  expect(new Set(LIVE_DECISIONS.map(({ state }) => state))).toEqual(new Set(LIVE_STATES));
});

describe.each([TRANSPORT_DECISION, SHOP_DECISION])("a person's decision ($documentNumber)", (decision) => {
  test("is not for search engines", () => {
    expect(headOf(decision)).toContain(NOINDEX);
  });

  test("names nobody in its head or its data for machines", () => {
    expect(headOf(decision)).not.toContain("张某某");
    expect(dataOf(decision)).not.toHaveProperty("about");
  });
});

test("an organisation's decision is for search engines, with its party", () => {
  expect(headOf(LAND_DECISION)).not.toContain("robots");
  expect(dataOf(LAND_DECISION)).toMatchObject({
    "@type": "Report",
    reportNumber: LAND_DECISION.documentNumber,
    about: [{ name: LAND_DECISION.parties[0]?.name }],
    encoding: { sha256: LAND_DECISION.sha256, contentUrl: `${SITE.origin}${LAND_DECISION.path}data.json` },
  });
});

test.each(LIVE_DECISIONS)("$documentNumber shows all it is given", (decision) => {
  const text = textOf(decision);
  const { caption, documentNumber, sha256, content, fine, parties, evidence = "" } = decision;
  const given = [
    caption,
    documentNumber,
    sha256,
    fine?.inWords,
    ...parties.flatMap(({ name, uscc }) => [name, uscc]),
  ];
  const lines = [...content.split("\n"), ...evidence.split("\n")];
  for (const words of [...given, ...lines]) expect(text).toContain(words ?? "");
});

test.each(LIVE_DECISIONS)(
  "$documentNumber: what its state means, why parts are masked, whom to ask",
  (decision) => {
    const text = textOf(decision);
    const { name, address, phone } = decision.agency;
    const { label, meaning } = LIVE_WORDS[decision.state];
    for (const words of [label, meaning, name, address, phone, "为什么有的内容没有公开", "发现错误？"])
      expect(text).toContain(words);
  },
);

test("what is missing has no heading", () => {
  const text = textOf(WARNING_DECISION);
  for (const heading of ["证据", "违反的规定", "责令改正", "罚款金额", "提起行政诉讼最后", "处罚理由"]) {
    expect(text).not.toContain(heading);
  }
});

test("remedies: the last day, a day that may move, none yet, reconsideration first", () => {
  expect(textOf(LAND_DECISION)).toContain("六十日内。最后一日是2026年5月6日。");
  expect(textOf(LAND_DECISION)).toContain("六个月内。最后一日是2026年9月7日。");
  expect(textOf(LAND_DECISION)).not.toContain("可能推后");
  expect(textOf(TRANSPORT_DECISION)).not.toContain("最后一日");
  expect(textOf(WARNING_DECISION)).toContain("2027年1月1日。这一天可能推后");
  expect(textOf(WARNING_DECISION)).toContain("应当先申请行政复议");
});

test("an error is reported by telephone, and by a letter that names address and version", () => {
  const html = decisionPage(SITE, LAND_DECISION);
  expect(html).toContain('href="tel:0999-5550101"'.replace("-", ""));
  const [, subject = ""] = /href="mailto:gongkai@zrzy\.qinglan\.example\?subject=([^"]*)"/.exec(html) ?? [];
  expect(decodeURIComponent(subject)).toBe(`公开信息有误：${SITE.origin}${LAND_DECISION.path} 第1版`);
  expect(decisionPage(SITE, TRANSPORT_DECISION)).not.toContain("mailto:");
});
