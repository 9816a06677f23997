import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROLE_NAMES } from "../../../functions/platform/auth/subject.ts";
import { call, type OperationId } from "../../../infra/local/demo/client.ts";
import { openSession } from "../../../infra/local/demo/session.ts";
import { isFree } from "../../../infra/local/dynamo/engine.ts";
import { aFreePort, PORT_NAMES } from "../../../infra/local/ports.ts";
import { inDays } from "../../support/days.ts";
import { demoHost, linesOf, pageOf, typed } from "../../support/demo-host.ts";
import { dataFolder, hostOn } from "../../support/starts.ts";

const host = demoHost();

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

test("it tells how long it took, and lines that can be copied as they stand", async () => {
  const lines = await linesOf(host());
  expect(lines.filter((line) => /^started in \d+\.\d s$/.test(line))).toHaveLength(1);
  const [token = "", cases = "", tasks = ""] = lines.filter((line) => line.startsWith("  "));
  expect(typed(token, cases)).toContain(CAPTION);
  expect(JSON.parse(typed(token, tasks))).toMatchObject({ tasks: expect.any(Array) });
  const commands = lines.filter((line) => /^[a-z]\S*.* npm run /.test(line));
  expect(commands).toHaveLength(4);
  for (const line of commands) typed(line.slice(line.indexOf("npm run")));
});

/** The first of seven ports that nobody has. */
const aRow = async (): Promise<number> => {
  const first = await aFreePort();
  const row = await Promise.all(PORT_NAMES.map((_, index) => isFree(first + index)));
  return row.every(Boolean) ? first : aRow();
};

test("a second start plays nothing again; on other ports the page is there too", async () => {
  const directory = dataFolder();
  const first = await hostOn(directory, { args: [] });
  const { pathname } = new URL(await pageOf(first));
  await first.stop();
  const port = await aRow();
  const second = await hostOn(directory, { args: ["--port", String(port)] });
  expect(second.ready.api).toBe(`http://127.0.0.1:${port}`);
  expect(await pageOf(second)).toBe(`http://127.0.0.1:${port + 1}${pathname}`);
  expect(second.lines.filter((line) => /imported|playing|synthesising/.test(line))).toEqual([]);
  const { body } = await openSession(second.ready).must("shi-yunzhou", "listCases");
  expect(body["cases"]).toHaveLength(1);
});

test("a demo that was cut off days ago goes on where it was, and leads to the one page", async () => {
  const directory = dataFolder();
  const note = join(directory, "demo.json");
  writeFileSync(note, JSON.stringify({ begun: inDays(-3) }));
  const first = await hostOn(directory, { args: [] });
  const page = await pageOf(first);
  await first.stop();
  writeFileSync(note, JSON.stringify({ begun: inDays(-3) }));
  const second = await hostOn(directory, { args: [] });
  expect(await pageOf(second)).toBe(page);
  const { body } = await openSession(second.ready).must("shi-yunzhou", "listCases");
  expect(body["cases"]).toHaveLength(1);
});
