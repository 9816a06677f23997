import { PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import type { Answered } from "../../infra/client/call.ts";
import { agencyLike } from "../support/agency-like.ts";
import { evidenceBody, proposalBody } from "../support/case-bodies.ts";
import { addEvidence, filed } from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { expectProblem } from "../support/problems.ts";
import { sharedHost } from "../support/shared-host.ts";
import { objectsOf } from "../support/site.ts";
import { type SignedRequest, sendSigned, sha256, type WorkCase } from "../support/work-case.ts";

const LAND = agencyLike(MODEL);
const host = sharedHost(LAND.joining);

const BYTES = Buffer.from("现场照片（演示）：占用道路二十平方米。");

const declare = (work: WorkCase, bytes: Uint8Array = BYTES): Promise<Answered> =>
  work.act(LAND.handler, "declareEvidence", {
    body: { ...evidenceBody(LAND), sha256: sha256(bytes), size: bytes.length },
  });

const idOf = ({ body }: Answered): string => String(body["evidence"]);

const seal = (work: WorkCase, declared: Answered): Promise<Answered> =>
  work.attempt(LAND.handler, "sealEvidence", { body: {}, path: { evidenceId: idOf(declared) } });

const open = (work: WorkCase, declared: Answered): Promise<Answered> =>
  work.attempt(LAND.reviewer, "openEvidence", { body: {}, path: { evidenceId: idOf(declared) } });

const propose = (work: WorkCase, evidence: string): Promise<Answered> =>
  work.attempt(LAND.handler, "proposeDecision", { body: { proposal: proposalBody([evidence]) } });

const stateOf = async (work: WorkCase, declared: Answered): Promise<string | undefined> =>
  (await work.view()).evidence.find(({ id }) => id === idOf(declared))?.state;

type Changed = {
  bytes?: Buffer;
  headers?: Record<string, string | undefined>;
  url?: (url: string) => string;
};

/** An upload that is not quite what was signed. */
const put = async (declared: Answered, { bytes = BYTES, headers = {}, url = (same) => same }: Changed) => {
  const signed = declared.body["upload"] as SignedRequest;
  const given = Object.entries({ ...signed.headers, ...headers }).filter(([, value]) => value !== undefined);
  const answer = await fetch(url(signed.url), {
    method: "PUT",
    headers: given as [string, string][],
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, code: /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] };
};

const sameLength = Buffer.from(BYTES.map((byte) => byte ^ 1));

const REFUSED: readonly (readonly [string, Changed, number, string])[] = [
  ["other bytes of the same length", { bytes: sameLength }, 400, "BadDigest"],
  ["fewer bytes", { bytes: BYTES.subarray(1) }, 403, "SignatureDoesNotMatch"],
  ["more bytes", { bytes: Buffer.concat([BYTES, BYTES]) }, 403, "SignatureDoesNotMatch"],
  ["another media type", { headers: { "content-type": "text/html" } }, 403, "SignatureDoesNotMatch"],
  [
    "other bytes with their own checksum",
    {
      bytes: sameLength,
      headers: { "x-amz-checksum-sha256": Buffer.from(sha256(sameLength), "hex").toString("base64") },
    },
    403,
    "SignatureDoesNotMatch",
  ],
  ["no checksum", { headers: { "x-amz-checksum-sha256": undefined } }, 403, "SignatureDoesNotMatch"],
  ["leave to overwrite", { headers: { "if-none-match": undefined } }, 403, "SignatureDoesNotMatch"],
  ["a header that was not signed", { headers: { "x-amz-meta-note": "x" } }, 403, "AccessDenied"],
  ["no signature", { url: (url) => String(url.split("?")[0]) }, 403, "AccessDenied"],
  [
    "a signature with one character changed",
    {
      url: (url) =>
        url.replace(/(X-Amz-Signature=)(.)/, (_, name, first) => `${name}${first === "0" ? "1" : "0"}`),
    },
    403,
    "SignatureDoesNotMatch",
  ],
  [
    "more time than was given",
    { url: (url) => url.replace("X-Amz-Expires=900", "X-Amz-Expires=90000") },
    403,
    "SignatureDoesNotMatch",
  ],
  [
    "another place",
    { url: (url) => url.replace(/[0-9a-f]{12}\?/, "000000000000?") },
    403,
    "SignatureDoesNotMatch",
  ],
];

test.each(REFUSED)("an upload of %s is refused by the store", async (_, changed, ...[status, code]) => {
  const work = await filed(host().session, LAND);
  const declared = await declare(work);
  expect(await put(declared, changed)).toEqual({ status, code });
  await expectProblem(await seal(work, declared), { problem: "precondition-missing" });
  expect(await stateOf(work, declared)).toBe("declared");
  expect((await put(declared, {})).status).toBe(200);
  expect((await seal(work, declared)).body["state"]).toBe("sealed");
});

test("a file is uploaded once and sealed once", async () => {
  const work = await filed(host().session, LAND);
  const declared = await declare(work);
  await expectProblem(await seal(work, declared), { problem: "precondition-missing" });
  expect((await put(declared, {})).status).toBe(200);
  expect(await put(declared, {})).toEqual({ status: 412, code: "PreconditionFailed" });
  expect((await seal(work, declared)).body["state"]).toBe("sealed");
  expect(await put(declared, {})).toEqual({ status: 412, code: "PreconditionFailed" });
  await expectProblem(await seal(work, declared), { problem: "precondition-missing" });
  expect((await work.facts()).filter(({ type }) => type === "evidence-sealed")).toHaveLength(1);
});

test("what lies in the store and is not what was declared is kept apart, and supports nothing", async () => {
  const work = await filed(host().session, LAND);
  const declared = await declare(work);
  const { url } = declared.body["upload"] as SignedRequest;
  const [, Bucket = "", ...key] = new URL(url).pathname.split("/");
  const client = objectsOf(host().directory);
  await client.send(new PutObjectCommand({ Bucket, Key: key.join("/"), Body: sameLength }));
  expect((await seal(work, declared)).body["state"]).toBe("quarantined");
  expect(await stateOf(work, declared)).toBe("quarantined");
  await expectProblem(await seal(work, declared), { problem: "precondition-missing" });
  await expectProblem(await open(work, declared), { problem: "precondition-missing" });
  await expectProblem(await propose(work, idOf(declared)), {
    problem: "invalid-input",
    pointer: "/proposal/violations",
  });
});

test("evidence that is not sealed, or of another case, supports no proposal", async () => {
  const { session } = host();
  const work = await filed(session, LAND);
  const declared = await declare(work);
  const refused = { problem: "invalid-input", pointer: "/proposal/violations" } as const;
  await expectProblem(await propose(work, idOf(declared)), refused);
  const other = await addEvidence(await filed(session, LAND));
  await expectProblem(await propose(work, other), refused);
  expect((await work.view()).proposals).toEqual([]);
  const { status } = await work.attempt(LAND.handler, "sealEvidence", {
    body: {},
    path: { evidenceId: other },
  });
  expect(status).toBe(404);
});

test("a file of 50 MB", async () => {
  const work = await filed(host().session, LAND);
  const bytes = Buffer.alloc(50 * 1024 * 1024, "视频");
  const declared = await work.act(LAND.handler, "declareEvidence", {
    body: {
      ...{ title: "执法记录仪视频", kind: "audio-visual", mediaType: "video/mp4" },
      ...{ sha256: sha256(bytes), size: bytes.length },
      captured: { at: daysAgo(50), by: [LAND.handler], place: "现场", device: "执法记录仪1号" },
    },
  });
  expect((await sendSigned(declared, "upload", bytes)).status).toBe(200);
  expect((await seal(work, declared)).body["state"]).toBe("sealed");
  const opened = await open(work, declared);
  const download = await sendSigned(opened, "download");
  expect(download.headers.get("content-type")).toBe("video/mp4");
  expect(sha256(Buffer.from(await download.arrayBuffer()))).toBe(sha256(bytes));
});
