import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { OperationId, Request } from "../../infra/client/call.ts";
import { agencyLike } from "../support/agency-like.ts";
import { evidenceBody, noticeBody, openingBody } from "../support/case-bodies.ts";
import { filed, proposed } from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { expectProblem } from "../support/problems.ts";
import { sharedHost } from "../support/shared-host.ts";
import { sendSigned, sha256, type WorkCase } from "../support/work-case.ts";

const LAND = agencyLike(MODEL);
const host = sharedHost(LAND.joining);

/** Asks as the same request would be asked again: same key, same bytes. */
const asking = (work: WorkCase, operation: OperationId, request: Request) => {
  const key = randomUUID();
  const path = { caseId: work.id, ...request.path };
  return (changes: Request = {}) =>
    host().session.try(LAND.handler, operation, { ...request, path, key, ...changes });
};

test("an opening, asked twenty times at once, opens one case", async () => {
  const { session } = host();
  const body = openingBody(LAND);
  const key = randomUUID();
  const before = (await session.must(LAND.handler, "listCases")).body["cases"] as unknown[];
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => session.try(LAND.handler, "openCase", { body, key })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  const after = (await session.must(LAND.handler, "listCases")).body["cases"] as unknown[];
  expect(after.length).toBe(before.length + 1);
});

test("an act repeated after the version has moved gets its first answer", async () => {
  const { work, proposal } = await proposed(host().session, LAND);
  const { version } = await work.view();
  const notify = asking(work, "giveNotice", { body: noticeBody(LAND, proposal), ifMatch: `"${version}"` });
  const first = await notify();
  expect(first.status).toBe(201);
  await work.attempt(LAND.handler, "submitForReview", { body: { proposal } });
  const { session } = host();
  const moved = await session.must(LAND.handler, "submitForReview", {
    path: { caseId: work.id },
    body: { proposal },
    ifMatch: first.etag,
  });
  expect(moved.status).toBe(201);
  const facts = await work.facts();
  const again = await notify();
  expect(again).toMatchObject({ status: 201, body: first.body, etag: first.etag });
  expect(await notify({ ifMatch: moved.etag })).toMatchObject({ status: 201, body: first.body });
  expect(await work.facts()).toEqual(facts);
});

test("a declaration repeated gets the same evidence with a fresh signature, which works", async () => {
  const work = await filed(host().session, LAND);
  const bytes = Buffer.from("照片（演示）");
  const body = { ...evidenceBody(LAND), sha256: sha256(bytes), size: bytes.length };
  const declare = asking(work, "declareEvidence", { body });
  const first = await declare();
  // A signature names the second in which it was made.
  const made = (answer: typeof first) => /X-Amz-Date=(\w+)/.exec(JSON.stringify(answer.body))?.[1];
  let again = await declare();
  while (made(again) === made(first)) again = await declare();
  const { upload: one, ...kept } = first.body;
  const { upload: other, ...same } = again.body;
  expect(same).toEqual(kept);
  expect(other).not.toEqual(one);
  expect((await sendSigned(again, "upload", bytes)).status).toBe(200);
  expect((await work.view()).evidence).toHaveLength(1);
  expect((await work.facts()).filter(({ type }) => type === "evidence-declared")).toHaveLength(1);
});

test("a key belongs to the person who used it", async () => {
  const { session } = host();
  const key = randomUUID();
  const [one, other] = await Promise.all(
    [LAND.handler, LAND.other].map((person) =>
      session.must(person, "openCase", { key, body: openingBody(LAND) }),
    ),
  );
  expect(one?.body["caseId"]).not.toBe(other?.body["caseId"]);
});

test("of two acts on one version one is done, and the other is told of the new version", async () => {
  const { work, proposal } = await proposed(host().session, LAND);
  const { version } = await work.view();
  const notices = Array.from({ length: 5 }, () =>
    asking(work, "giveNotice", { body: noticeBody(LAND, proposal), ifMatch: `"${version}"` }),
  );
  const answers = await Promise.all(notices.map((notify) => notify()));
  const done = answers.filter(({ status }) => status === 201);
  expect(done).toHaveLength(1);
  for (const answer of answers.filter((other) => !done.includes(other))) {
    await expectProblem(answer, { problem: "version-stale" });
    expect(answer.body["current"]).toBe(version + 1);
  }
  expect((await work.view()).notices).toHaveLength(1);
});

test("a refusal keeps no key: the request may be mended under the same one", async () => {
  const { session } = host();
  const key = randomUUID();
  const body = openingBody(LAND);
  const bad = await session.try(LAND.handler, "openCase", {
    key,
    body: { ...body, officers: [LAND.handler] },
  });
  await expectProblem(bad, { problem: "rule-refused" });
  expect((await session.try(LAND.handler, "openCase", { key, body })).status).toBe(201);
});
