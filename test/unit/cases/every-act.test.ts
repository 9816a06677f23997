import { describe, expect, test } from "vitest";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { type Action, PERMISSIONS } from "../../../functions/platform/auth/permissions.ts";
import { ROLE_NAMES } from "../../../functions/platform/auth/subject.ts";
import { ACTS, readyFor } from "../../support/world/acts.ts";
import { lastFact } from "../../support/world/case-in-hand.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import { expectRefused, FORBIDDEN, NOT_FOUND, outcomeOf, wrong } from "../../support/world/refusals.ts";
import { STEP_ACTS } from "../../support/world/steps.ts";

describe.each([...ACTS, ...STEP_ACTS])("$operation", (act) => {
  const { operation, who } = act;

  test("moves the version by one and adds a fact of who did it, and when", async () => {
    const walked = await readyFor(act);
    const before = await walked.head();
    const answer = await walked.do(who, operation, act.sent(walked));
    const after = await walked.head();
    expect(after.version).toBe(before.version + 1);
    expect(after.chain.seq).toBe(before.chain.seq + 1);
    expect(answer).toMatchObject({ caseId: walked.id, version: after.version, seq: after.chain.seq });
    const { actor, recordedAt, occurredAt } = await lastFact(walked);
    expect(actor).toMatchObject({ id: LAND_TEAM[who], agency: "11990100MB1A00011U" });
    expect([recordedAt, occurredAt]).toEqual([walked.world.clock.now(), walked.world.clock.now()]);
    expect(brokenAt(await walked.facts(), CHAIN_START)).toBeUndefined();
    expect((await walked.facts()).at(-1)?.hash).toBe(after.chain.hash);
  });

  test("is not there for another agency", async () => {
    const walked = await readyFor(act);
    const stranger = personOf(TRANSPORT_TEAM[who]);
    await expectRefused(walked.world, () => walked.try(stranger, operation, act.sent(walked)), NOT_FOUND);
  });

  test("is closed to every role that the table of permissions does not name", async () => {
    const walked = await readyFor(act);
    const closed = ROLE_NAMES.filter((role) => !(role in PERMISSIONS[operation as Action]));
    expect(closed.length).toBeGreaterThan(0);
    for (const role of closed) {
      const subject = { ...personOf(LAND_TEAM[who]), roles: [role] };
      await expectRefused(walked.world, () => walked.try(subject, operation, act.sent(walked)), FORBIDDEN);
    }
  });

  test("asks for the version, and for the one that stands", async () => {
    const walked = await readyFor(act);
    const current = (await walked.head()).version;
    const send = (ifMatch: number | "none") => () =>
      walked.try(who, operation, { ...act.sent(walked), ifMatch });
    await expectRefused(walked.world, send("none"), { kind: "version-required" });
    await expectRefused(walked.world, send(current - 1), { kind: "version-stale", current });
    await expectRefused(walked.world, send(current + 1), { kind: "version-stale", current });
  });

  test("did not happen after now, nor before the case was opened", async () => {
    const walked = await readyFor(act);
    const claim = (occurredAt: string) => () => {
      const { body, ...sent } = act.sent(walked);
      return walked.try(who, operation, { ...sent, body: { ...body, occurredAt } });
    };
    await expectRefused(walked.world, claim("2026-12-31T09:00:00+08:00"), wrong("/occurredAt"));
    await expectRefused(walked.world, claim("2026-03-02T08:59:59+08:00"), wrong("/occurredAt"));
  });

  test("repeated with its key gives the same answer, though the version has moved on", async () => {
    const walked = await readyFor(act);
    const ifMatch = (await walked.head()).version;
    const sent = { ...act.sent(walked), key: "once", ifMatch };
    const first = await walked.do(who, operation, sent);
    const before = [walked.world.table.all("state"), walked.world.table.all("facts")];
    walked.world.clock.set("2026-04-01T09:00");
    expect(await walked.do(who, operation, sent)).toEqual(first);
    expect([walked.world.table.all("state"), walked.world.table.all("facts")]).toEqual(before);
  });

  test("does not take a key that was used for something else", async () => {
    const walked = await readyFor(act);
    const sent = act.sent(walked);
    await walked.do(who, operation, { ...sent, key: "once" });
    const other = { ...sent, body: { ...sent.body, occurredAt: walked.world.clock.now() }, key: "once" };
    await expectRefused(walked.world, () => walked.try(who, operation, other), {
      kind: "idempotency-key-reused",
    });
  });

  test("of two at once one is carried out, and the other must read again", async () => {
    const walked = await readyFor(act);
    const { version, chain } = await walked.head();
    const sent = { ...act.sent(walked), ifMatch: version };
    const answers = await Promise.all([walked.try(who, operation, sent), walked.try(who, operation, sent)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok).map(outcomeOf)).toEqual([
      { kind: "version-stale", current: version + 1 },
    ]);
    expect((await walked.head()).chain.seq).toBe(chain.seq + 1);
  });

  test("sent twice at once with one key is carried out once, and answered alike", async () => {
    const walked = await readyFor(act);
    const { chain } = await walked.head();
    const sent = { ...act.sent(walked), key: "once" };
    const [one, other] = await Promise.all([
      walked.do(who, operation, sent),
      walked.do(who, operation, sent),
    ]);
    expect(one).toEqual(other);
    expect((await walked.head()).chain.seq).toBe(chain.seq + 1);
  });
});

test.each(ACTS.filter(({ operation }) => operation !== "decidePublication"))(
  "$operation is not open when the case is closed",
  async ({ operation, who, sent }) => {
    const act = ACTS.find((other) => other.operation === "closeCase");
    if (!act) throw new Error("no such act");
    const walked = await readyFor(act);
    const body = sent(walked);
    await walked.do("head", "closeCase", act.sent(walked));
    await expectRefused(
      walked.world,
      () => walked.try(who, operation, body),
      expect.objectContaining({ kind: "wrong-state", state: "closed" }),
    );
  },
);
