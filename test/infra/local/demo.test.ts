import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROCEDURE_NAMES } from "../../../functions/case-file/procedures.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { yearOf } from "../../../functions/kernel/time.ts";
import { ROLE_NAMES } from "../../../functions/platform/auth/subject.ts";
import { call, type OperationId } from "../../../infra/client/call.ts";
import { openSession } from "../../../infra/client/session.ts";
import { demoHost, linesOf, pageOf, typed } from "../../support/demo-host.ts";

const host = demoHost();

const SUPERVISOR = "shen-mingjian";
const REGISTRAR = "ji-mingce";
const CAPTION = "未经批准占用国有建设用地建设住宅案";

test("a first start is ready when the page of its case can be read, with a token for each role", async () => {
  const { tokens, api, site } = host().ready;
  const page = await pageOf(host());
  expect(page).toMatch(`${site}/c/`);
  expect(await (await fetch(page)).text()).toContain(CAPTION);
  expect(Object.keys(tokens).toSorted()).toEqual(ROLE_NAMES.toSorted());
  for (const token of Object.values(tokens))
    expect((await call(api, "listAgencies", { token })).status).toBe(200);
});

type Row = { id: string; certificate?: object };

test("it has seeded six agencies, twenty officers with certificates, thirty power items", async () => {
  const session = openSession(host().ready);
  const rowsOf = async (operation: OperationId, more = {}): Promise<readonly Row[]> => {
    const { body } = await session.must("shi-yunzhou", operation, { query: { limit: 100, ...more } });
    return Object.values(body).find(Array.isArray) ?? [];
  };
  const agencies = await rowsOf("listAgencies");
  expect(agencies).toHaveLength(6);
  const of = async (operation: OperationId) =>
    (await Promise.all(agencies.map(({ id }) => rowsOf(operation, { agency: id })))).flat();
  expect((await of("listOfficers")).filter(({ certificate }) => certificate)).toHaveLength(20);
  expect(await of("listPowerItems")).toHaveLength(30);
});

type Summary = { id: string; externalId: string };

const casesOf = async (person: string): Promise<readonly Summary[]> => {
  const { body } = await openSession(host().ready).must(person, "listCases", { query: { limit: 100 } });
  return body["cases"] as readonly Summary[];
};

type View = {
  procedure: string;
  parties: { uscc?: string }[];
  acts: { act: string }[];
  clocks: { limit: string; due: string; provisional: boolean }[];
};

/** The cases of the demo as the supervisor reads them, by their numbers. */
const demoCases = async (): Promise<ReadonlyMap<string, View>> => {
  const session = openSession(host().ready);
  const own = (await casesOf(SUPERVISOR)).filter(({ externalId }) => externalId.startsWith("demo-"));
  const views = own.map(async ({ id, externalId }) => {
    const { body } = await session.must(SUPERVISOR, "getCase", { path: { caseId: id } });
    return [externalId, body as View] as const;
  });
  return new Map(await Promise.all(views));
};

test("it has a case of each procedure", async () => {
  const views = [...(await demoCases()).values()];
  expect([...new Set(views.map(({ procedure }) => procedure))].toSorted()).toEqual(
    PROCEDURE_NAMES.toSorted(),
  );
});

test("whom it inspects was drawn", async () => {
  const inspection = (await demoCases()).get("demo-inspection-1");
  const drawn = inspection?.acts.find(({ act }) => act === "drawInspection");
  expect(drawn).toMatchObject({ drawnObjects: [inspection?.parties[0]?.uscc] });
});

test("the payment of the land case ends in a year whose days off are not announced: provisional", async () => {
  const clocks = (await demoCases()).get("demo-land-1")?.clocks ?? [];
  const payment = clocks.find(({ limit }) => limit === "payment");
  expect(payment?.provisional).toBe(true);
  const { begun } = JSON.parse(readFileSync(join(host().directory, "demo.json"), "utf8"));
  const last = Math.max(stateCouncilCalendar.announcedThrough, yearOf(begun));
  expect(Number(payment?.due.slice(0, 4))).toBe(last + 1);
});

test("the term of the sealing is held up by a test: it is provisional too", async () => {
  const [term] = (await demoCases()).get("demo-measure-1")?.clocks ?? [];
  expect(term).toMatchObject({ limit: "measure-term", state: "paused", provisional: true });
});

test("supervision has found the late publication, and nothing but late entries in what was worked here", async () => {
  const { body } = await openSession(host().ready).must(SUPERVISOR, "listFindings", {
    query: { limit: 100 },
  });
  const findings = body["findings"] as { rule: string; act: string; case: string }[];
  const reported = (await casesOf(SUPERVISOR)).find(({ externalId }) => externalId === "demo-reported-1");
  expect(findings.filter((one) => one.rule !== "entered-in-time")).toMatchObject([
    { rule: "published-in-time", act: "decideCase", case: reported?.id },
  ]);
});

test("its import job has taken 28 of 30 rows, and answers the two others with their reasons", async () => {
  const session = openSession(host().ready);
  const { body } = await session.must(REGISTRAR, "listImports");
  const [job, ...others] = body["imports"] as { id: string }[];
  expect(others).toEqual([]);
  const { body: view } = await session.must(REGISTRAR, "getImport", { path: { importId: job?.id ?? "" } });
  expect(view).toMatchObject({ state: "done", counts: { total: 30, created: 28, rejected: 2 } });
  const result = await fetch((view["result"] as { url: string }).url);
  const [, ...rejected] = (await result.text()).trimEnd().split("\r\n");
  expect(rejected).toEqual([
    expect.stringMatching(/2026-02-30.*处罚决定日期/),
    expect.stringMatching(/五千元.*罚款金额/),
  ]);
});

/** The lines to copy, apart for each person whose token they begin with. */
const linesToCopy = (lines: readonly string[]): readonly (readonly string[])[] => {
  const people: string[][] = [];
  for (const line of lines.filter((one) => one.startsWith("  "))) {
    if (line.startsWith("  TOKEN=")) people.push([]);
    people.at(-1)?.push(line);
  }
  return people;
};

test("it tells how long it took, and lines that can be copied as they stand", async () => {
  const lines = await linesOf(host());
  expect(lines.filter((line) => /^started in \d+\.\d s$/.test(line))).toHaveLength(1);
  const [handler = [], supervisor = [], registrar = []] = linesToCopy(lines);
  const [token = "", cases = "", tasks = "", ...whole] = handler;
  expect(typed(token, cases)).toContain(CAPTION);
  expect(JSON.parse(typed(token, tasks))).toMatchObject({ tasks: expect.any(Array) });
  expect(JSON.parse(typed(token, ...whole))).toMatchObject({ externalId: "demo-land-1" });
  const [, all = "", findings = ""] = supervisor;
  expect(typed(supervisor[0] ?? "", all)).toContain("demo-enforcement-1");
  expect(JSON.parse(typed(supervisor[0] ?? "", findings)).findings).toHaveLength(1);
  expect(typed(...registrar)).toContain('"rejected":2');
  const commands = lines.filter((line) => /^[a-z]\S*.* npm run /.test(line));
  expect(commands).toHaveLength(4);
  for (const line of commands) typed(line.slice(line.indexOf("npm run")));
});
