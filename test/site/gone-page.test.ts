import { expect, test } from "vitest";
import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { GONE_STATES, type GoneDecision } from "../../static-site/pages/model.ts";
import { GONE_WORDS } from "../../static-site/pages/state-words.ts";
import { SITE } from "./fixtures/agencies.ts";
import { GONE_DECISIONS } from "./fixtures/gone-decisions.ts";
import { LAND_DECISION } from "./fixtures/land-decision.ts";

const strings = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.split("\n");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
};

const { agency: _, path: __, state: ___, stateSince: ____, ...CONTENT } = LAND_DECISION;
const [PARTY] = LAND_DECISION.parties;
const ORGANS = strings([LAND_DECISION.reconsideration, LAND_DECISION.suit]);
const SECRETS = strings({
  ...CONTENT,
  parties: [{ ...PARTY, kind: "" }],
  penalties: [],
  performed: "",
}).filter((words) => words.length > 2 && !ORGANS.includes(words));

/** What a careless publisher might hand over: all of the decision, with only its state changed. */
const careless = (gone: GoneDecision): GoneDecision => ({ ...CONTENT, ...gone }) as GoneDecision;

test("the fixtures show every way to go", () => {
  expect(GONE_DECISIONS.map(({ state }) => state)).toEqual([...GONE_STATES]);
  expect(SECRETS).toContain(PARTY?.name);
  expect(SECRETS.length).toBeGreaterThan(15);
});

test.each(GONE_DECISIONS)("$state: no word of the decision is left, whatever is handed over", (gone) => {
  const html = decisionPage(SITE, careless(gone));
  expect(SECRETS.filter((words) => html.includes(words))).toEqual([]);
  expect(html).not.toContain("ld+json");
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test.each(GONE_DECISIONS.filter(({ state }) => state !== "expired"))(
  "$state: by whom, when, on what ground and why",
  (gone) => {
    const html = decisionPage(SITE, gone);
    for (const words of strings([gone.decidedBy, gone.ground, gone.reason])) expect(html).toContain(words);
    expect(html).toContain(`<time datetime="${gone.stateSince}">`);
    expect(html).toContain("《中华人民共和国行政处罚法》第四十八条");
  },
);

test.each(GONE_DECISIONS)("$state: what that means, in words, and which agency to ask", (gone) => {
  const html = decisionPage(SITE, gone);
  const { title, meaning } = GONE_WORDS[gone.state];
  for (const words of [title, meaning, gone.agency.name, gone.agency.address]) expect(html).toContain(words);
});

test("expired gives no reason, whatever is handed over", () => {
  const [first] = GONE_DECISIONS;
  const html = decisionPage(SITE, { ...(first as GoneDecision), state: "expired" });
  for (const words of strings([first?.decidedBy, first?.ground, first?.reason]))
    expect(html).not.toContain(words);
  expect(html).not.toContain("第四十八条");
});
