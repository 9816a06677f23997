import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Evidence } from "../../functions/evidence/model.ts";
import { type EvidenceObjects, evidenceBucket } from "../../functions/evidence/store.ts";
import { sha256Hex } from "../../functions/kernel/digest.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { instantOf } from "../../functions/kernel/time.ts";
import { openBench, s3Client, VERSIONED } from "../support/s3.ts";
import { memoryEvidenceObjects } from "../support/world/evidence-objects.ts";

type Store = { objects: EvidenceObjects; put: (declared: Evidence, text: string) => Promise<unknown> };

const NOW = instantOf(Date.now());

let bench: Awaited<ReturnType<typeof openBench>>;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const onMemory = (): Store => {
  const objects = memoryEvidenceObjects();
  return { objects, put: async (declared, text) => objects.put(declared, text) };
};

const onS3 = (): Store => {
  const client = s3Client(bench.url, { requestChecksumCalculation: "WHEN_REQUIRED" });
  const objects = evidenceBucket(client, VERSIONED);
  const put: Store["put"] = async (declared, body) => {
    const { method, url, headers } = await objects.upload(declared, NOW);
    expect((await fetch(url, { method, headers, body })).status).toBe(200);
  };
  return { objects, put };
};

const declare = (text: string, caseId = newId()): Evidence =>
  Evidence.parse({
    id: newId(),
    case: caseId,
    state: "declared",
    declaredAt: NOW,
    title: "现场笔录",
    kind: "record",
    sha256: sha256Hex(text),
    size: Buffer.byteLength(text),
    mediaType: "text/plain",
    captured: { at: NOW, by: ["shi-yunzhou"], place: "现场" },
  });

describe.each<[string, () => Store]>([
  ["memory", onMemory],
  ["s3", onS3],
])("evidence in %s", (_, open) => {
  test("that was not uploaded is not described", async () => {
    expect(await open().objects.describe(declare("笔录"))).toBeUndefined();
  });

  test("is described as what it is: its size in bytes, its checksum, a version", async () => {
    const { objects, put } = open();
    const declared = declare("笔录，三页");
    await put(declared, "笔录，三页");
    const { size, sha256 } = declared;
    expect(await objects.describe(declared)).toEqual({ size, sha256, version: expect.stringMatching(/./) });
  });

  test("is kept by its case and its id", async () => {
    const { objects, put } = open();
    const one = declare("一");
    const other = declare("二", one.case);
    await put(one, "一");
    expect(await objects.describe(other)).toBeUndefined();
    expect(await objects.describe({ ...one, case: newId() })).toBeUndefined();
    await put(other, "二");
    expect((await objects.describe(one))?.sha256).toBe(one.sha256);
  });
});
