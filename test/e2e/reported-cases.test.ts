import { expect, test } from "vitest";
import { expectProblem } from "../support/problems.ts";
import { sharedHost } from "../support/shared-host.ts";
import { TWINS } from "../support/twins/reported.ts";
import { until } from "../support/until.ts";
import { sendSigned, sha256 } from "../support/work-case.ts";
import { LAND_TEAM } from "../support/world/people.ts";
import { roadReport } from "../support/world/reports.ts";

const host = sharedHost();
const { system, handler, head } = LAND_TEAM;

test("a case that is worked elsewhere is reported, read, and changed by reporting it again only", async () => {
  const { session } = host();
  const { caseId } = (await session.must(system, "reportCase", { body: roadReport() })).body;
  const again = await session.must(system, "reportCase", { body: roadReport() });
  expect(again.body).toMatchObject({ caseId, version: 1, seq: 1 });
  const path = { caseId: String(caseId) };
  const read = await session.must(handler, "getCase", { path });
  expect(read.body).toMatchObject({ mode: "reported", version: 1, acts: [{ act: "decideOnTheSpot" }] });
  const filing = await session.try(head, "fileCase", { path, body: {}, ifMatch: '"1"' });
  await expectProblem(filing, { problem: "worked-elsewhere" });
});

test("the twins of the published samples come as one file, and as often as one likes", async () => {
  const { session } = host();
  const bytes = Buffer.from(TWINS.map(({ record }) => JSON.stringify(record)).join("\n"));
  const imported = async () => {
    const body = { kind: "cases", format: "jsonl", sha256: sha256(bytes), size: bytes.length };
    const declared = await session.must(system, "declareImport", { body });
    expect((await sendSigned(declared, "upload", bytes)).status).toBe(200);
    const path = { importId: String(declared.body["importId"]) };
    await session.must(system, "startImport", { path, body: {} });
    return until(async () => {
      const { body: view } = await session.must(system, "getImport", { path });
      return view["state"] === "running" ? undefined : view;
    });
  };
  expect(await imported()).toMatchObject({ state: "done", counts: { created: TWINS.length, rejected: 0 } });
  expect(await imported()).toMatchObject({ state: "done", counts: { unchanged: TWINS.length } });
});
