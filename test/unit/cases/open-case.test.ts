import { describe, expect, test } from "vitest";
import { accessKey } from "../../../functions/case-file/keys.ts";
import { flowKey } from "../../../functions/case-file/model/flow.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { openingBody } from "../../support/world/bodies.ts";
import { caseInHand, factTypes, lastFact, mustAnswer } from "../../support/world/case-in-hand.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import {
  against,
  expectRefused,
  FORBIDDEN,
  MISSING,
  outcomeOf,
  wrong,
} from "../../support/world/refusals.ts";
import { newWorld, type World } from "../../support/world.ts";

const { handler, system } = LAND_TEAM;
type Opening = { who?: Parameters<World["call"]>[0]; key?: string; more?: object };
const opening = (world: World, { who = handler, key, more = {} }: Opening = {}) =>
  world.call(who, "openCase", { body: openingBody(more), ...(key && { key }) });

describe("a case that is opened", () => {
  test("begins at version one, with its first fact", async () => {
    const opened = await openedCase(await newWorld());
    expect(await opened.head()).toMatchObject({
      state: "opened",
      version: 1,
      chain: { id: opened.id, seq: 1 },
      agency: "11990100MB1A00011U",
      region: "990100",
      officers: [
        { id: "shi-yunzhou", name: "石云舟", certificate: "云991001001" },
        { id: "yang-qinghe", name: "杨青禾", certificate: "云991001002" },
      ],
      handlers: new Set(["shi-yunzhou", "yang-qinghe"]),
    });
    expect(await factTypes(opened)).toEqual(["case-opened"]);
    expect((await lastFact(opened)).data).toEqual({ ...openingBody(), procedure: "ordinary" });
  });

  test("waits for its filing, and wants its flow", async () => {
    const opened = await openedCase(await newWorld());
    expect(await opened.tasks()).toEqual({ "file-case#1": "open" });
    expect(await opened.clocks()).toMatchObject({ "filing#1": { state: "running", due: "2026-03-23" } });
    const keys = [flowKey({ case: opened.id, flow: "case-ordinary", round: 1 }), accessKey(opened.id)];
    const items = await opened.world.table.read("state", keys);
    expect(items.find(({ state }) => state)).toMatchObject({
      state: "wanted",
      attempt: 1,
      list: "FLOWS#wanted",
    });
    expect(items.find(({ chain }) => chain)).toMatchObject({ chain: { seq: 0, hash: CHAIN_START } });
  });
});

describe("the department's own number", () => {
  test("is used once in an agency, and tells which case has it", async () => {
    const { world, id } = await openedCase(await newWorld());
    await expectRefused(world, () => opening(world), { kind: "already-exists" });
    const again = await opening(world);
    expect(again).toMatchObject({ refusal: { id } });
    const officers = [TRANSPORT_TEAM.handler, TRANSPORT_TEAM.other];
    expect(
      outcomeOf(await opening(world, { more: { officers }, who: TRANSPORT_TEAM.handler })),
    ).toMatchObject({
      kind: "done",
    });
  });

  test("of two at once is taken by one", async () => {
    const world = await newWorld();
    const answers = await Promise.all([opening(world), opening(world, { who: LAND_TEAM.other })]);
    expect(
      answers
        .map(outcomeOf)
        .map((outcome) => (outcome as { kind: string }).kind)
        .sort(),
    ).toEqual(["already-exists", "done"]);
  });
});

describe("a repetition", () => {
  test("gets the answer of the first, and opens nothing", async () => {
    const world = await newWorld();
    const first = mustAnswer(await opening(world, { who: handler, key: "once" }));
    const facts = world.table.all("facts").length;
    expect(mustAnswer(await opening(world, { who: handler, key: "once" }))).toEqual(first);
    expect(world.table.all("facts")).toHaveLength(facts);
  });

  test("with other content is refused, with another caller's key is not", async () => {
    const world = await newWorld();
    await opening(world, { who: handler, key: "once" });
    const other = () => opening(world, { more: { externalId: "case-2" }, who: handler, key: "once" });
    await expectRefused(world, other, { kind: "idempotency-key-reused" });
    expect(
      (await opening(world, { more: { externalId: "case-2" }, who: LAND_TEAM.other, key: "once" })).ok,
    ).toBe(true);
  });
});

describe("a department's system", () => {
  test("names an officer of its agency, who then acts through it", async () => {
    const world = await newWorld();
    const answer = mustAnswer(await opening(world, { more: { actingOfficer: "yang-qinghe" }, who: system }));
    const { actor } = await lastFact(caseInHand(world, answer.caseId));
    expect(actor).toEqual({
      id: "yang-qinghe",
      name: "杨青禾",
      role: "handler",
      agency: "11990100MB1A00011U",
      via: system,
    });
  });

  test.each([undefined, "nobody", TRANSPORT_TEAM.handler])("does not act for %s", async (actingOfficer) => {
    const world = await newWorld();
    await expectRefused(
      world,
      () => opening(world, { more: { actingOfficer }, who: system }),
      wrong("/actingOfficer"),
    );
  });

  test("alone records for another: a person acts for himself", async () => {
    const world = await newWorld();
    await expectRefused(
      world,
      () => opening(world, { more: { actingOfficer: "yang-qinghe" } }),
      wrong("/actingOfficer"),
    );
  });
});

describe("what keeps a case from being opened", () => {
  test("too few officers, and such as are not certified", async () => {
    const world = await newWorld();
    const alone = () => opening(world, { more: { officers: [handler] } });
    await expectRefused(world, alone, against({ "two-certified-officers": ["/officers"] }));
    const stranger = () => opening(world, { more: { officers: [handler, TRANSPORT_TEAM.handler] } });
    await expectRefused(world, stranger, against({ "two-certified-officers": ["/officers/1"] }));
  });

  test("officers whom the register does not know, even before the rule came into force", async () => {
    const world = await newWorld();
    const before = { occurredAt: "2020-05-09T09:00:00+08:00", officers: ["nobody", handler] };
    await expectRefused(world, () => opening(world, { more: before }), wrong("/officers/0"));
  });

  test("a time that is yet to come", async () => {
    const world = await newWorld();
    await expectRefused(
      world,
      () => opening(world, { more: { occurredAt: "2026-03-02T09:00:01+08:00" } }),
      wrong("/occurredAt"),
    );
  });

  test("a role that opens no case", async () => {
    const world = await newWorld();
    for (const who of [LAND_TEAM.head, LAND_TEAM.reviewer, LAND_TEAM.discloser, "shen-mingjian"])
      await expectRefused(world, () => opening(world, { who }), FORBIDDEN);
  });

  test("an agency that is not in the register", async () => {
    const world = await newWorld();
    const subject = { ...personOf(handler), agency: "919901011234567893" };
    await expectRefused(world, () => world.call(subject, "openCase", { body: openingBody() }), MISSING);
  });
});
