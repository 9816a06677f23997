import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startTables } from "../../support/dynamo.ts";
import { processesNaming } from "../../support/processes.ts";
import { dataFolder, endOf, hostOn, sentence, WITHOUT_ENGINE } from "../../support/starts.ts";

test("a platform for which no engine comes with npm is named, and what to do", async () => {
  const directory = dataFolder();
  const said = `there is no local database engine for ${process.platform}-${process.arch} (only for linux-x64): give the address of one in DYNAMODB_ENDPOINT`;
  expect(await endOf(["--data", directory, "--port", "0"], WITHOUT_ENGINE)).toMatchObject(sentence(said));
  expect(processesNaming(directory)).toEqual([]);
});

test("where the address of an engine is given, that one is used and none is started", async () => {
  const { endpoint, stop } = await startTables();
  onTestFinished(stop);
  const directory = dataFolder();
  const host = await hostOn(directory, { env: { ...WITHOUT_ENGINE, DYNAMODB_ENDPOINT: endpoint } });
  expect((await fetch(`${host.ready.api}/openapi.json`)).status).toBe(200);
  expect(existsSync(join(directory, "tables.sqlite"))).toBe(false);
});
