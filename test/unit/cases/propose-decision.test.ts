import { describe, expect, test } from "vitest";
import { sha256Hex } from "../../../functions/kernel/digest.ts";
import { newId } from "../../../functions/kernel/ids.ts";
import { fine, penaltyProposal, violation } from "../../support/world/bodies.ts";
import { lastFact } from "../../support/world/case-in-hand.ts";
import { lawfulCase, openedCase, sealedEvidence } from "../../support/world/lawful-case.ts";
import { against, expectRefused, wrong } from "../../support/world/refusals.ts";
import { newWorld } from "../../support/world.ts";

const ready = async () => lawfulCase(await newWorld(), { until: "evidence" });
const proposing = (evidence: readonly string[], more: object = {}) => ({
  body: { proposal: penaltyProposal(evidence, more) },
});

describe("a proposal", () => {
  test("is a version with the hash of its exact text, by which others name it", async () => {
    const walked = await ready();
    const answer = await walked.do("handler", "proposeDecision", proposing(walked.evidence));
    const { type, data } = await lastFact(walked);
    expect(type).toBe("decision-proposed");
    expect(answer.proposal).toEqual({ version: 1, hash: sha256Hex(JSON.stringify(data["proposal"])) });
    expect(data).toMatchObject({
      version: 1,
      hash: answer.proposal.hash,
      evidence: [
        { id: walked.evidence[0], title: "勘测笔录", kind: "record", sha256: sha256Hex("勘测笔录") },
      ],
    });
    expect((await walked.head()).proposals).toMatchObject([
      { version: 1, seq: answer.seq, proposedBy: "shi-yunzhou", outcome: "penalty", evidence: 1 },
    ]);
  });

  test("opens what comes next: the notice and the decision", async () => {
    const walked = await ready();
    await walked.do("handler", "proposeDecision", proposing(walked.evidence));
    expect(await walked.tasks()).toMatchObject({ "give-notice#1": "open", "decide-case#1": "open" });
  });

  test("tells whether the party has the right to a hearing, and which review it needs", async () => {
    const walked = await ready();
    const small = proposing(walked.evidence, { penalties: [fine("2000")] });
    expect(await walked.do("handler", "proposeDecision", small)).toMatchObject({
      hearing: false,
      review: "none",
    });
    const large = proposing(walked.evidence);
    expect(await walked.do("handler", "proposeDecision", large)).toMatchObject({
      hearing: true,
      review: "policy",
    });
  });

  test("is the same text in whatever order its fields were sent", async () => {
    const walked = await ready();
    const first = await walked.do("handler", "proposeDecision", proposing(walked.evidence));
    const turned = Object.fromEntries(Object.entries(penaltyProposal(walked.evidence)).reverse());
    const second = await walked.do("handler", "proposeDecision", { body: { proposal: turned } });
    expect(second.proposal).toEqual({ version: 2, hash: first.proposal.hash });
  });

  test("of no penalty asks for no notice", async () => {
    const walked = await ready();
    const proposal = { outcome: "not-established", reasons: "违法事实不能成立。", reviewGrounds: [] };
    expect(await walked.do("handler", "proposeDecision", { body: { proposal } })).toMatchObject({
      hearing: false,
    });
    expect(await walked.tasks()).not.toHaveProperty("give-notice#1");
  });
});

describe("a new version", () => {
  test("takes the place of the one before it, and voids what rested on that", async () => {
    const walked = await lawfulCase(await newWorld(), { until: "proposed" });
    await walked.do(
      "handler",
      "proposeDecision",
      proposing(walked.evidence, { penalties: [fine("200000")] }),
    );
    expect(await walked.tasks()).toMatchObject({
      "give-notice#1": "void",
      "decide-case#1": "void",
      "give-notice#2": "open",
      "decide-case#2": "open",
    });
  });

  test("of the same substance needs no new notice, of another it does", async () => {
    const walked = await lawfulCase(await newWorld(), { until: "notice" });
    await walked.do("handler", "proposeDecision", proposing(walked.evidence, { reasons: "理由已补充。" }));
    expect(await walked.tasks()).not.toHaveProperty("give-notice#2");
    await walked.do("handler", "proposeDecision", proposing(walked.evidence, { orders: [] }));
    expect(await walked.tasks()).toMatchObject({ "give-notice#3": "open" });
  });

  test("is refused when it is the fifty-first", async () => {
    const walked = await ready();
    for (let version = 1; version <= 50; version += 1)
      await walked.do("handler", "proposeDecision", proposing(walked.evidence));
    const more = () => walked.try("handler", "proposeDecision", proposing(walked.evidence));
    await expectRefused(walked.world, more, wrong("/proposal"));
  });
});

describe("the evidence that it names", () => {
  test("must be sealed, and of this case", async () => {
    const walked = await ready();
    const other = await openedCase(walked.world, { opening: { externalId: "case-2" } });
    const stranger = await sealedEvidence(other, "别案证据");
    for (const id of [stranger, newId()]) {
      const bad = () => walked.try("handler", "proposeDecision", proposing([...walked.evidence, id]));
      await expectRefused(walked.world, bad, wrong("/proposal/violations"));
    }
  });

  test("may be a hundred pieces, and none more", async () => {
    const walked = await ready();
    const violations = [0, 1].map(() => violation(Array.from({ length: 60 }, newId)));
    const many = () => walked.try("handler", "proposeDecision", proposing([], { violations }));
    await expectRefused(walked.world, many, wrong("/proposal/violations"));
  });

  test("is needed: a penalty rests on it", async () => {
    const walked = await ready();
    const bare = () => walked.try("handler", "proposeDecision", proposing([]));
    await expectRefused(walked.world, bare, against({ "facts-established": ["/proposal"] }));
  });
});

test("a text that no item of the table could hold is refused", async () => {
  const walked = await ready();
  const violations = Array.from({ length: 3 }, () =>
    violation(walked.evidence, { description: "字".repeat(19_000) }),
  );
  const long = () => walked.try("handler", "proposeDecision", proposing([], { violations }));
  await expectRefused(walked.world, long, wrong("/proposal"));
});

test("a violation that is yet to happen is refused", async () => {
  const walked = await ready();
  const violations = [
    violation(walked.evidence),
    violation(walked.evidence, { occurred: { from: "2026-04-01" } }),
  ];
  const early = () => walked.try("handler", "proposeDecision", proposing([], { violations }));
  await expectRefused(walked.world, early, wrong("/proposal/violations/1/occurred/from"));
});

test("who proposes has worked the case, and will not review it", async () => {
  const walked = await ready();
  const subject = {
    id: "new-handler",
    name: "新人",
    roles: ["handler" as const],
    agency: "11990100MB1A00011U",
    region: "990100",
  };
  await walked.do(subject, "proposeDecision", proposing(walked.evidence));
  expect((await walked.head()).handlers).toContain("new-handler");
});

test("a case that would outgrow what one item of the table holds is refused, and stays as it is", async () => {
  const walked = await ready();
  const long = "未经批准占用土地建设住宅的行为。".repeat(20);
  const violations = Array.from({ length: 50 }, () => ({
    ...violation(walked.evidence),
    description: long,
  }));
  let proposed = 0;
  let refused: object | undefined;
  while (proposed < 50 && !refused) {
    const answered = await walked.try(
      "handler",
      "proposeDecision",
      proposing(walked.evidence, { violations }),
    );
    if (answered.ok) proposed += 1;
    else refused = answered.refusal;
  }
  expect(refused).toMatchObject({ kind: "invalid-input", errors: [{ pointer: "" }] });
  expect((await walked.head()).proposals).toHaveLength(proposed);
  expect(Buffer.byteLength(JSON.stringify(await walked.head()))).toBeLessThan(400_000);
});
