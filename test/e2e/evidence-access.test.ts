import { expect, test } from "vitest";
import { brokenAt } from "../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import { notified } from "../support/case-stages.ts";
import { LAND, SUPERVISOR } from "../support/casts.ts";
import { dueRecorded } from "../support/clock.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { chainsByPersons } from "../support/stored.ts";
import { sendSigned } from "../support/work-case.ts";

const host = oneHost();

test("who opens evidence gets the bytes, and stands on a chain of its own beside the case", async () => {
  const { session, directory } = host();
  const { work, evidence: evidenceId } = await notified(session, LAND);
  await dueRecorded(directory, work);
  const before = await work.view();
  const facts = await work.facts();
  const readers = [LAND.reviewer, LAND.head, LAND.handler, SUPERVISOR];
  for (const [index, reader] of readers.entries()) {
    const opened = await work.act(reader, "openEvidence", {
      body: { purpose: "核对证据" },
      path: { evidenceId },
    });
    expect(opened.body["seq"]).toBe(index + 1);
    const download = await sendSigned(opened, "download");
    expect(await download.text()).toBe("勘验笔录（演示）");
    expect(download.headers.get("content-disposition")).toBe("attachment");
  }
  expect(await work.view()).toEqual(before);
  expect(await work.facts()).toEqual(facts);

  const chains = await chainsByPersons(directory, work.id);
  expect(chains).toHaveLength(2);
  const access = chains.find((chain) => chain[0]?.chain !== work.id) ?? [];
  expect(access.map(({ type }) => type)).toEqual(readers.map(() => "evidence-opened"));
  expect(brokenAt(access, CHAIN_START)).toBeUndefined();
  const told = access.map(({ bytes }) => JSON.parse(bytes));
  expect(told.map(({ actor }) => actor.id)).toEqual(readers);
  expect(told.map(({ data }) => data)).toEqual(
    readers.map(() => ({ evidence: evidenceId, purpose: "核对证据" })),
  );
});

test("twenty readers at once are all kept, in one order", async () => {
  const { session, directory } = host();
  const { work, evidence: evidenceId } = await notified(session, LAND);
  const opened = await Promise.all(
    Array.from({ length: 20 }, () =>
      session.try(LAND.reviewer, "openEvidence", { path: { caseId: work.id, evidenceId }, body: {} }),
    ),
  );
  const done = opened.filter(({ status }) => status === 201);
  // Too many at once may be asked to come back, and then nothing is kept of them.
  for (const answer of opened.filter(({ status }) => status !== 201))
    await expectProblem(answer, { problem: "unavailable" });
  const seqs = done.map(({ body }) => Number(body["seq"])).sort((one, other) => one - other);
  expect(seqs).toEqual(done.map((_, index) => index + 1));
  const chains = await chainsByPersons(directory, work.id);
  const access = chains.find((chain) => chain[0]?.chain !== work.id) ?? [];
  expect(access).toHaveLength(done.length);
  expect(brokenAt(access, CHAIN_START)).toBeUndefined();
});
