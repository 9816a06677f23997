import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openSession } from "../../../infra/client/session.ts";
import { isFree } from "../../../infra/local/dynamo/engine.ts";
import { aFreePort, PORT_NAMES } from "../../../infra/local/ports.ts";
import { inDays } from "../../support/days.ts";
import { folderWithDemo, pageOf, playedDemo } from "../../support/demo-host.ts";
import type { RunningHost } from "../../support/host.ts";
import { dataFolder, hostOn, startOf } from "../../support/starts.ts";

/** How many cases there are of each number that begins as the demo's own do, and of all others together. */
const numbersOn = async ({ ready }: RunningHost): Promise<Record<string, number>> => {
  const { body } = await openSession(ready).must("shen-mingjian", "listCases", { query: { limit: 100 } });
  const counts: Record<string, number> = {};
  for (const { externalId } of body["cases"] as { externalId: string }[]) {
    const name = externalId.startsWith("demo-") ? externalId : "imported";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const ALL = {
  "demo-land-1": 1,
  "demo-simple-1": 1,
  "demo-measure-1": 1,
  "demo-inspection-1": 1,
  "demo-ordinary-2": 1,
  "demo-enforcement-1": 1,
  "demo-other-1": 1,
  "demo-reported-1": 1,
  imported: 28,
};

/** The first of seven ports that nobody has. */
const aRow = async (): Promise<number> => {
  const first = await aFreePort();
  const row = await Promise.all(PORT_NAMES.map((_, index) => isFree(first + index)));
  return row.every(Boolean) ? first : aRow();
};

test("a second start plays nothing again; on other ports the page is there too", async () => {
  const { pathname } = new URL(await pageOf(await playedDemo()));
  const directory = await folderWithDemo();
  const port = await aRow();
  const second = await hostOn(directory, { args: ["--port", String(port)] });
  expect(second.ready.api).toBe(`http://127.0.0.1:${port}`);
  expect(await pageOf(second)).toBe(`http://127.0.0.1:${port + 1}${pathname}`);
  expect(second.lines.filter((line) => /imported|playing|synthesising/.test(line))).toEqual([]);
  expect(await numbersOn(second)).toEqual(ALL);
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
  expect(await numbersOn(second)).toEqual(ALL);
});

/** Starts, and is killed as soon as it says something; fails where it never says it. */
const killAt = async (directory: string, says: string): Promise<void> => {
  const { child } = startOf(["--data", directory, "--port", "0"]);
  const exited = once(child, "exit");
  createInterface(child.stdout).on("line", (line) => {
    if (line.startsWith(says)) child.kill("SIGKILL");
    if (line.startsWith("ready")) child.kill("SIGTERM");
  });
  expect(await exited).toEqual([null, "SIGKILL"]);
};

test("a demo that is killed again and again goes on at the next start each time, and has everything once", async () => {
  const directory = dataFolder();
  for (const says of ["playing a case of each", "当场处罚", "归集"]) await killAt(directory, says);
  expect(await numbersOn(await hostOn(directory, { args: [] }))).toEqual(ALL);
});
