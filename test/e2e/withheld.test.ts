import { expect, test } from "vitest";
import { WITHHOLDING_GROUND_NAMES } from "../../functions/disclosure/model.ts";
import { addMonths, dateOf } from "../../functions/kernel/time.ts";
import { publicationBody } from "../support/case-bodies.ts";
import { decided, filed, publish, serve } from "../support/case-stages.ts";
import { LAND, TRANSPORT } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { citizenId } from "../support/identities.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { textsOfSite } from "../support/site.ts";
import { untilPage } from "../support/until.ts";
import { openTasks } from "../support/walk.ts";

const host = oneHost();

const withholding = (ground: string) => ({ outcome: "withhold", ground, explanation: "社会影响较小。" });

test("withheld on a ground, the duty is done; published later, it is on the site", async () => {
  const { session } = host();
  const { work } = await decided(session, LAND);
  await serve(work);
  const withheld = await work.act(LAND.disclosure, "decidePublication", {
    body: withholding("no-social-impact"),
  });
  expect(withheld.body).toMatchObject({ publication: "withheld" });
  expect(withheld.body).not.toHaveProperty("url");
  const { clocks, publication } = await work.view();
  expect(publication?.state).toBe("withheld");
  expect(clocks.find(({ limit }) => limit === "publication")).toMatchObject({ state: "void", late: false });
  expect(await openTasks(session, LAND, work.id)).toEqual(["record-performance", "close-case"]);
  const again = await work.attempt(LAND.disclosure, "decidePublication", { body: withholding("by-law") });
  await expectProblem(again, { problem: "precondition-missing" });

  const url = await publish(work);
  await untilPage(url, "擅自占用道路堆放建筑材料案");
  const twice = await work.attempt(LAND.disclosure, "decidePublication", { body: publicationBody() });
  await expectProblem(twice, { problem: "precondition-missing" });
});

test("a withheld decision is closed like any other, and published even then", async () => {
  const { work } = await decided(host().session, LAND);
  await serve(work);
  await work.act(LAND.disclosure, "decidePublication", { body: withholding("third-party") });
  await work.act(LAND.handler, "recordPerformance", { body: { obligation: "penalty-1", amount: "2000" } });
  await work.act(LAND.head, "closeCase", { body: { reason: "done" } });
  await untilPage(await publish(work), "全部履行");
});

test.each(WITHHOLDING_GROUND_NAMES)("the ground %s needs an explanation", async (ground) => {
  const { work } = await decided(host().session, LAND);
  const { explanation: _, ...body } = withholding(ground);
  await expectProblem(await work.attempt(LAND.disclosure, "decidePublication", { body }), {
    problem: "invalid-input",
    pointer: "/explanation",
  });
  const { status } = await work.attempt(LAND.disclosure, "decidePublication", { body: withholding(ground) });
  expect(status).toBe(201);
});

/** Somebody who comes of age in so many days. */
const comingOfAge = (days: number) => addMonths(dateOf(daysAgo(-days)), -18 * 12);

const YOUNG = { kind: "citizen", name: "柳初晴", address: "云岭市青石大道7号" };

test.each([
  ["by the birthday", { birthDate: comingOfAge(3) }, true],
  ["by the identity number", { idNumber: citizenId(`990102${comingOfAge(3).replaceAll("-", "")}002`) }, true],
  ["no longer, from the birthday on", { birthDate: comingOfAge(0) }, false],
])("a minor %s", async (_, person, minor) => {
  const { session, directory } = host();
  const before = [...(await textsOfSite(directory)).keys()];
  const parties = [{ ...YOUNG, ...person }];
  const { work } = await decided(session, TRANSPORT, { opening: { parties }, fine: 500 });
  const answer = await work.attempt(TRANSPORT.disclosure, "decidePublication", { body: publicationBody() });
  if (!minor) return expect(answer.status).toBe(201);
  await expectProblem(answer, {
    problem: "rule-refused",
    rule: "minor-not-published",
    article: "第十一条第一项",
    pointer: "/parties/0",
  });
  expect([...(await textsOfSite(directory)).keys()]).toEqual(before);
  const withheld = await work.attempt(TRANSPORT.disclosure, "decidePublication", {
    body: withholding("minor"),
  });
  expect(withheld.status).toBe(201);
});

test("what is no penalty has nothing to publish", async () => {
  const { session } = host();
  const work = await filed(session, LAND);
  const reasons = "违法事实不能成立。";
  const proposal = { outcome: "not-established", reasons, reviewGrounds: [] };
  const made = await work.act(LAND.handler, "proposeDecision", { body: { proposal } });
  const body = {
    proposal: made.body["proposal"],
    outcome: "not-established",
    documentNumber: "云自然资不罚字〔2026〕1号",
  };
  await work.act(LAND.head, "decideCase", { body });
  const answer = await work.attempt(LAND.disclosure, "decidePublication", { body: publicationBody() });
  await expectProblem(answer, { problem: "precondition-missing" });
});
