import { cpSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { openSession } from "../../../infra/client/session.ts";
import { addEvidence, filed } from "../../support/case-stages.ts";
import { LAND } from "../../support/casts.ts";
import { folderWithPeople, importRegisters, removeFolder } from "../../support/host.ts";
import { dataFolder, hostOn } from "../../support/starts.ts";
import { sendSigned } from "../../support/work-case.ts";

test("a copy of the data folder, put in its place, is all there was: cases, facts, evidence", async () => {
  const directory = folderWithPeople();
  const copy = dataFolder();
  const host = await hostOn(directory);
  await importRegisters(host);
  const work = await filed(openSession(host.ready), LAND);
  const evidenceId = await addEvidence(work, { text: "要备份的笔录" });
  const facts = await work.facts();
  await host.stop();

  cpSync(directory, copy, { recursive: true });
  rmSync(directory, { recursive: true });
  cpSync(copy, directory, { recursive: true });
  const restored = await hostOn(directory);
  expect(restored.ready).toEqual(host.ready);
  expect(await work.facts()).toEqual(facts);
  const opened = await work.act(LAND.handler, "openEvidence", { body: {}, path: { evidenceId } });
  expect(await (await sendSigned(opened, "download")).text()).toBe("要备份的笔录");
  await restored.stop();
  removeFolder(directory);
});
