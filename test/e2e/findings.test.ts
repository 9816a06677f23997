import { expect, test } from "vitest";
import type { CaseFindings, FindingPage, FindingView } from "../../functions/supervision/contract.ts";
import { decided, filed, publish, serve } from "../support/case-stages.ts";
import { LAND, SUPERVISOR, TRANSPORT } from "../support/casts.ts";
import { moveClock } from "../support/clock.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { until } from "../support/until.ts";
import type { WorkCase } from "../support/work-case.ts";

const host = oneHost();

const LATE = "published-in-time";
const OVERDUE = "decision-in-time";

const seenIn = async ({ id }: WorkCase, rule: string): Promise<FindingView | undefined> => {
  const { body } = await host().session.must(SUPERVISOR, "listCaseFindings", { path: { caseId: id } });
  return (body as CaseFindings).findings.find((finding) => finding.rule === rule);
};

const listed = async (person: string, rule: string): Promise<readonly string[]> => {
  const { body } = await host().session.must(person, "listFindings", { query: { rule } });
  return (body as unknown as FindingPage).findings.map((finding) => finding.case ?? "");
};

test("a limit that passes is found once by itself, and found otherwise when it is made up for", async () => {
  const { session, directory } = host();
  const { work } = await decided(session, LAND);
  await serve(work);
  const undecided = await filed(session, LAND);
  await moveClock(directory, "40d");
  await until(async () => (await seenIn(work, LATE)) !== undefined);
  await until(async () => (await seenIn(undecided, OVERDUE)) !== undefined);
  const raised = await seenIn(work, LATE);
  expect(raised).toMatchObject({ state: "open", act: "decideCase", agency: LAND.agency });
  expect(raised?.page).toBe(`${host().ready.site}/rules/${LATE}/`);
  expect(raised?.values).not.toHaveProperty("done");
  expect(await listed(SUPERVISOR, LATE)).toEqual([work.id]);
  expect(await listed(LAND.handler, LATE)).toEqual([work.id]);
  expect(await listed(TRANSPORT.handler, LATE)).toEqual([]);

  await publish(work);
  await until(async () => (await seenIn(work, LATE))?.values?.["done"] !== undefined);
  const changed = await seenIn(work, LATE);
  expect(changed).toMatchObject({ state: "open", firstSeenAt: raised?.firstSeenAt });
  expect(await listed(SUPERVISOR, LATE)).toEqual([work.id]);

  await undecided.act(LAND.head, "closeCase", {
    body: { reason: "dropped", explanation: "违法事实不能成立。" },
  });
  await until(async () => (await seenIn(undecided, OVERDUE))?.state === "resolved");
  expect(await listed(SUPERVISOR, OVERDUE)).not.toContain(undecided.id);

  const asked = { path: { caseId: work.id } };
  await expectProblem(await session.try(TRANSPORT.handler, "listCaseFindings", asked), {
    problem: "not-found",
  });
  await expectProblem(await session.try(LAND.reviewer, "listCaseFindings", asked), { problem: "forbidden" });
  expect(JSON.stringify([await work.view(), await work.facts()])).not.toMatch(/finding-|published-in-time/);
  const page = await fetch(`${host().ready.site}/rules/${LATE}/`);
  expect(await page.text()).not.toContain(work.id);
});
