import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { REGISTRAR } from "../support/imports/import-in-hand.ts";
import { officersCsv } from "../support/imports/officer-rows.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { type SignedRequest, sendSigned, sha256 } from "../support/work-case.ts";

const host = oneHost();

type View = {
  state: string;
  progress?: number;
  counts: Record<string, number>;
  result?: SignedRequest;
  startedAt?: string;
  finishedAt?: string;
};

const viewOf = async (importId: string): Promise<View> =>
  (await host().session.must(REGISTRAR, "getImport", { path: { importId } })).body as View;

/** Declares, uploads and starts an import, and waits for its end; every progress that was seen is told. */
const imported = async (file: string): Promise<View & { seen: readonly number[] }> => {
  const { session } = host();
  const bytes = Buffer.from(file);
  const body = {
    kind: "officers",
    format: "csv",
    name: "执法人员.csv",
    sha256: sha256(bytes),
    size: bytes.length,
  };
  const declared = await session.must(REGISTRAR, "declareImport", { body });
  const importId = String(declared.body["importId"]);
  expect((await sendSigned(declared, "upload", bytes)).status).toBe(200);
  await session.must(REGISTRAR, "startImport", { path: { importId }, body: {} });
  const seen: number[] = [];
  for (;;) {
    const view = await viewOf(importId);
    if (view.state !== "running") return { ...view, seen };
    seen.push(view.progress ?? 0);
    await wait(200);
  }
};

const COUNT = 10_000;
const BAD = 10;
const FILE = officersCsv(COUNT, COUNT / BAD);

test("10,000 officers are taken over, the bad ones come back with their reasons, and the same file changes nothing", async () => {
  const first = await imported(FILE);
  expect(first.state).toBe("done");
  expect(first.counts).toEqual({
    ...{ total: COUNT, done: COUNT, created: COUNT - BAD, changed: 0, unchanged: 0, rejected: BAD },
  });
  expect(first.seen.some((progress) => progress > 0 && progress < 1)).toBe(true);
  const result = await fetch(first.result?.url ?? "");
  expect(result.headers.get("content-disposition")).toContain("rejected.csv");
  const [header = "", ...lines] = (await result.text()).trimEnd().split("\r\n");
  expect(header.split(",").slice(-5)).toEqual(["行号", "字段", "规则", "原因", "reason"]);
  expect(lines).toHaveLength(BAD);
  for (const [index, line] of lines.entries()) expect(line).toContain(`made-up-${(index + 1) * 1000},`);

  const again = await imported(FILE);
  expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: COUNT - BAD, rejected: BAD });

  const list = await host().session.must(REGISTRAR, "listImports");
  expect(list.body["imports"]).toHaveLength(2);
});

test("a file that was not uploaded is not started", async () => {
  const { session } = host();
  const body = { kind: "officers", format: "csv", sha256: "0".repeat(64), size: 10 };
  const declared = await session.must(REGISTRAR, "declareImport", { body });
  const path = { importId: String(declared.body["importId"]) };
  const answer = await session.try(REGISTRAR, "startImport", { path, body: {} });
  await expectProblem(answer, { problem: "precondition-missing" });
});
