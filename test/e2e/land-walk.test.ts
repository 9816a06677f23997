import { expect, test } from "vitest";
import { playLandCase } from "../../infra/local/demo/land-case.ts";
import { LAND } from "../support/casts.ts";
import { moveClock } from "../support/clock.ts";
import { daysAgo, TODAY } from "../support/days.ts";
import { calendarDays, workingDays } from "../support/expected-clocks.ts";
import { oneHost } from "../support/one-host.ts";
import { expectAgreement, expectFigures, readDecision } from "../support/site.ts";
import { until } from "../support/until.ts";
import { expectClocks, expectFacts, openTasks, viewOf } from "../support/walk.ts";
import { factsOf } from "../support/work-case.ts";

const host = oneHost();

const EVIDENCE = ["evidence-declared", "evidence-sealed"];

test("a case of occupied land, from the lead to the close, and what the public reads of it", async () => {
  const { session, directory, ready } = host();
  const { caseId, url } = await playLandCase(session, {
    externalId: "land-1",
    keys: (step) => `land-1-${step}`,
    documentNumber: "云自然资罚字〔2026〕1号",
    begun: TODAY,
  });
  const act = async (person: string, operation: "recordPerformance" | "closeCase", body: object) => {
    const { etag } = await session.must(person, "getCase", { path: { caseId } });
    return session.must(person, operation, { path: { caseId }, body, ifMatch: etag });
  };
  expect(await openTasks(session, LAND, caseId)).toEqual(["record-performance", "close-case"]);
  await act(LAND.handler, "recordPerformance", { obligation: "penalty-1", amount: "320000" });
  await act(LAND.handler, "recordPerformance", { obligation: "order-1", note: "土地已退还。" });
  await act(LAND.head, "closeCase", { reason: "done" });
  expect(await openTasks(session, LAND, caseId)).toEqual([]);

  await moveClock(directory, "1m");
  const view = await until(async () => {
    const now = await viewOf(session, LAND, caseId);
    return now.clocks.every(({ state }) => state !== "running") && now;
  });
  expect(view.state).toBe("closed");
  expect(view.tasks.filter(({ state }) => state === "open")).toEqual([]);
  const acts = [
    ...["case-opened", "case-filed", ...EVIDENCE, ...EVIDENCE, ...EVIDENCE],
    ...["decision-proposed", "notice-given", "statement-recorded"],
    ...["review-submitted", "review-opinion-given", "case-decided", "decision-served"],
    ...["publication-decided", "performance-recorded", "performance-recorded", "case-closed"],
  ];
  expectFacts(await factsOf(session, LAND.handler, caseId), acts, ["hearing-request"]);
  expectClocks(view, {
    filing: { state: "met", ...workingDays("filing", daysAgo(62)) },
    decision: { state: "met", ...calendarDays("decision", daysAgo(60)) },
    "hearing-request": { state: "lapsed", ...workingDays("hearing-request", daysAgo(30)) },
    review: { state: "met", ...workingDays("review", daysAgo(17)) },
    service: { state: "met", ...workingDays("service", daysAgo(5)) },
    publication: { state: "met", ...workingDays("publication", daysAgo(5)) },
    payment: { state: "met", ...calendarDays("payment", daysAgo(4)) },
  });

  const decision = await readDecision(url, "全部履行");
  expectAgreement(decision);
  expect(decision.data).toMatchObject({
    documentNumber: "云自然资罚字〔2026〕1号",
    decidedOn: daysAgo(5).slice(0, 10),
    receivedOn: daysAgo(4).slice(0, 10),
    parties: [
      { name: "云岭州岭上春房地产开发有限公司", uscc: "91990101MA7B00001N", representative: "岑望舒" },
    ],
    fine: { amount: "320000.00", inWords: "叁拾贰万元整" },
    performed: "fully",
    orders: "责令退还非法占用的3200平方米土地。",
  });
  expect(decision.page).toContain("云岭州人民政府");
  expect(decision.page).not.toContain("云岭市中山路88号");
  const days = [decision.data.publishedOn];
  await expectFigures({ site: ready.site, agency: LAND.agency, published: days, total: 1 });
});
