import { describe, expect, test } from "vitest";
import { readAnyHead } from "../../../functions/case-file/head.ts";
import { headKey } from "../../../functions/case-file/keys.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START, sha256Hex } from "../../../functions/kernel/digest.ts";
import { openingBody } from "../../support/world/bodies.ts";
import { factTypes, lastFact } from "../../support/world/case-in-hand.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import { expectRefused, FORBIDDEN, MISSING, NOT_FOUND, wrong } from "../../support/world/refusals.ts";
import { report, reported, reportedInHand, roadReport } from "../../support/world/reports.ts";
import { newWorld, type World } from "../../support/world.ts";

const headOf = async (world: World, id: string) => {
  const [item] = await world.table.read("state", [headKey(id)]);
  return item && readAnyHead(item);
};

describe("a case that is reported", () => {
  test("is recorded as it happened, with the bytes in which it came", async () => {
    const world = await newWorld();
    const raw = '{"文号":"云城罚〔2026〕1号"}';
    const inHand = await reportedInHand(world, roadReport({ raw }));
    expect(await headOf(world, inHand.id)).toMatchObject({
      mode: "reported",
      version: 1,
      agency: "11990100MB1A00011U",
      region: "990100",
      whole: false,
      acts: [
        {
          ...{ act: "decideOnTheSpot", seq: 1, at: "2026-02-12T00:00:00.000+08:00", dayOnly: true },
          ...{ fine: "190.00", recordedAt: world.clock.now() },
        },
      ],
      raw: { sha256: sha256Hex(raw), size: Buffer.byteLength(raw) },
    });
    const fact = await lastFact(inHand);
    expect(fact).toMatchObject({ type: "case-reported", data: { raw, sha256: sha256Hex(raw) } });
    expect(fact.actor).toMatchObject({ id: LAND_TEAM.system, role: "system" });
  });

  test("is kept with what was sent, where no text of its own goes with it", async () => {
    const fact = await lastFact(await reportedInHand(await newWorld()));
    expect(JSON.parse(String(fact.data["raw"]))).toMatchObject({ externalId: "归集-1" });
  });

  test("is one case, however often the same content comes", async () => {
    const world = await newWorld();
    const first = await reported(world, roadReport());
    world.clock.set("2026-03-03T09:00");
    const before = world.table.all("facts");
    expect(await reported(world, roadReport())).toEqual(first);
    expect(world.table.all("facts")).toEqual(before);
  });

  test("has a new version when other content comes, and its acts keep the day on which they were first told", async () => {
    const world = await newWorld();
    const inHand = await reportedInHand(world);
    const told = world.clock.now();
    world.clock.set("2026-03-03T09:00");
    const acts = [
      ...roadReport().acts,
      { act: "closeCase", at: "2026-03-02T15:00:00+08:00", reason: "done" },
    ];
    const second = await reported(world, roadReport({ acts }));
    expect(second).toMatchObject({ caseId: inHand.id, version: 2, seq: 2 });
    expect(await headOf(world, inHand.id)).toMatchObject({
      acts: [{ recordedAt: told }, { recordedAt: world.clock.now() }],
    });
    expect(await factTypes(inHand)).toEqual(["case-reported", "case-reported"]);
    expect(brokenAt(await inHand.facts(), CHAIN_START)).toBeUndefined();
  });

  test("is not made again by a late repetition of an earlier request", async () => {
    const world = await newWorld();
    const first = await report(world, roadReport(), { key: "first" });
    await report(world, roadReport({ caption: "改" }), { key: "second" });
    expect(await report(world, roadReport(), { key: "first" })).toEqual(first);
    expect(world.table.all("facts")).toHaveLength(2);
  });

  test("is read by those who may, without numbers of identity documents, and is on the list", async () => {
    const inHand = await reportedInHand(await newWorld());
    const read = await inHand.do("handler", "getCase");
    expect(read).toMatchObject({ mode: "reported", parties: [{ name: "岑望舒" }], clocks: [] });
    expect(JSON.stringify(read)).not.toContain("990102199001011234");
    const page = await inHand.do("handler", "listCases", { query: {} });
    expect(page).toMatchObject({ cases: [{ id: inHand.id, mode: "reported" }] });
    const { world, id } = inHand;
    const elsewhere = () => world.call(TRANSPORT_TEAM.handler, "getCase", { path: { caseId: id } });
    await expectRefused(world, elsewhere, NOT_FOUND);
  });

  test("takes no command: it is worked elsewhere", async () => {
    const inHand = await reportedInHand(await newWorld());
    const filing = () => inHand.try("head", "fileCase", { body: {}, ifMatch: 1 });
    await expectRefused(inHand.world, filing, { kind: "worked-elsewhere" });
  });
});

describe("limits of a reported case", () => {
  const decided = (more: object = {}) =>
    roadReport({
      procedure: "ordinary",
      acts: [{ act: "decideCase", at: "2026-02-12", outcome: "penalty" }],
      ...more,
    });

  test("run where it claims to hold everything that was done, and are void when what began them is gone", async () => {
    const world = await newWorld("2026-02-13T09:00");
    const inHand = await reportedInHand(world, decided({ whole: true }));
    expect(await inHand.clocks()).toMatchObject({
      "publication#1": { state: "running" },
      "service#1": { state: "running" },
    });
    await reported(world, decided({ whole: true, acts: [] }));
    expect(await inHand.clocks()).toMatchObject({ "publication#1": { state: "void" } });
  });

  test("do not run on what a partial record lacks, and are known where both ends are", async () => {
    const world = await newWorld();
    const inHand = await reportedInHand(world, decided());
    expect(await inHand.clocks()).toEqual({});
    const published = { act: "decidePublication", at: "2026-02-27", outcome: "publish" };
    await reported(world, decided({ acts: [...decided().acts, published] }));
    expect(await inHand.clocks()).toMatchObject({ "publication#1": { state: "met" } });
  });
});

describe("a report is refused", () => {
  test("for what cannot be understood, each place by its pointer", async () => {
    const world = await newWorld();
    const acts = [
      { act: "danceAround", at: "2026-02-12" },
      { act: "closeCase", at: "2026-02-30" },
      { act: "closeCase", at: "2026-02-12", fine: "1" },
    ];
    await expectRefused(
      world,
      () => report(world, roadReport({ acts, parties: [] })),
      wrong("/parties", "/acts/0/act", "/acts/1/at", "/acts/2/fine"),
    );
  });

  test("for what has not happened yet", async () => {
    const world = await newWorld();
    const acts = [
      { act: "serveDecision", at: "2026-03-02", receivedAt: "2026-03-02T09:00:01+08:00" },
      { act: "closeCase", at: "2026-03-03" },
    ];
    await expectRefused(
      world,
      () => report(world, roadReport({ acts })),
      wrong("/acts/0/receivedAt", "/acts/1/at"),
    );
  });

  test("for a case that is worked here, and from whoever may not report", async () => {
    const { world } = await openedCase(await newWorld());
    const { externalId } = openingBody();
    await expectRefused(world, () => report(world, roadReport({ externalId })), { kind: "already-exists" });
    await expectRefused(world, () => report(world, roadReport(), { who: LAND_TEAM.head }), FORBIDDEN);
    const stranger = { ...personOf(LAND_TEAM.system), agency: "11880100MB1A00011X" };
    await expectRefused(world, () => world.call(stranger, "reportCase", { body: roadReport() }), MISSING);
  });
});
