import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CaseView } from "../../../functions/cases/views.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { addDays, type PlainDate } from "../../../functions/kernel/time.ts";
import { openSession } from "../../../infra/client/session.ts";
import { pageOf } from "../../support/demo-host.ts";
import type { RunningHost } from "../../support/host.ts";
import { beginningAt } from "../../support/shifted-clock.ts";
import { dataFolder, hostOn } from "../../support/starts.ts";

const SUPERVISOR = "shen-mingjian";
const LAST = stateCouncilCalendar.announcedThrough;

const landCase = async ({ ready }: RunningHost): Promise<CaseView> => {
  const session = openSession(ready);
  const { body } = await session.must(SUPERVISOR, "listCases", { query: { limit: 100 } });
  const cases = body["cases"] as { id: string; externalId: string }[];
  const caseId = cases.find(({ externalId }) => externalId === "demo-land-1")?.id ?? "";
  return (await session.must(SUPERVISOR, "getCase", { path: { caseId } })).body as unknown as CaseView;
};

/** Whatever the day, all of the demo can be played, and the time of every part of the host is that of its clock. */
test.each([
  ["while a year ends, and with it the days off that are announced", `${LAST}-12-31T23:59:50`],
  ["in a year whose days off are not announced", `${LAST + 1}-02-10T12:00`],
  ["on 29 February", "2028-02-29T12:00"],
])("a first start %s", async (_, moment) => {
  const directory = dataFolder();
  const host = await hostOn(directory, { args: [], env: beginningAt(moment) });
  const { begun, whole } = JSON.parse(readFileSync(join(directory, "demo.json"), "utf8"));
  expect(whole).toBe(true);
  const day = moment.slice(0, 10) as PlainDate;
  const days = moment.endsWith("12:00") ? [day] : [day, addDays(day, 1)];
  expect(days).toContain(begun);
  const page = await (await fetch(await pageOf(host))).text();
  expect(page).toContain(`datetime="${addDays(begun, -5)}"`);
  const { clocks, publication } = await landCase(host);
  expect(days).toContain(publication?.publishedAt?.slice(0, 10));
  const payment = clocks.find(({ limit }) => limit === "payment");
  expect(payment).toMatchObject({ state: "running", start: addDays(begun, -4), provisional: true });
  expect(String(payment?.due) > addDays(begun, 30)).toBe(true);
});
