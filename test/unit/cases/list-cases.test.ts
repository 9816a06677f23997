import { describe, expect, test } from "vitest";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import { newWorld, type World } from "../../support/world.ts";

const SUPERVISOR = "shen-mingjian";
const LAND = personOf(LAND_TEAM.handler).agency;

type CasePage = { cases: readonly { id: string; agency: string; openedAt: string }[]; next?: string };

const pageFor = async (world: World, who: string | Subject, query: object = {}): Promise<CasePage> => {
  const answered = await world.call(who, "listCases", { query });
  if (!answered.ok) throw new Error(JSON.stringify(answered.refusal));
  return answered.value as CasePage;
};

const idsFor = async (world: World, who: string | Subject, query: object = {}) =>
  (await pageFor(world, who, query)).cases.map(({ id }) => id);

const supervisorOf = (region: string): Subject => ({ ...personOf(SUPERVISOR), region });

/** Five cases, opened one after another: three of the land bureau, two of the transport bureau. */
const fiveCases = async () => {
  const world = await newWorld();
  const ids: string[] = [];
  for (const [number, team] of [LAND_TEAM, TRANSPORT_TEAM, LAND_TEAM, TRANSPORT_TEAM, LAND_TEAM].entries()) {
    world.clock.set(`2026-03-02T09:0${number}`);
    ids.push((await openedCase(world, { team, opening: { externalId: `no-${number}` } })).id);
  }
  return { world, ids };
};

describe("a supervisor", () => {
  test("lists the cases of his region agency by agency, of each the newest first, page by page", async () => {
    const { world, ids } = await fiveCases();
    const own = [4, 2, 0].map((number) => ids[number]);
    const others = [3, 1].map((number) => ids[number]);
    const all = await idsFor(world, SUPERVISOR);
    expect([
      [...own, ...others],
      [...others, ...own],
    ]).toContainEqual(all);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page: CasePage = await pageFor(world, SUPERVISOR, { limit: 2, ...(cursor && { cursor }) });
      paged.push(...page.cases.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(paged).toEqual(all);
  });

  test("of the province sees them, and one of another prefecture or county none", async () => {
    const { world, ids } = await fiveCases();
    expect(new Set(await idsFor(world, supervisorOf("990000")))).toEqual(new Set(ids));
    for (const region of ["990200", "990101", "980000"])
      expect(await idsFor(world, supervisorOf(region))).toEqual([]);
  });

  test("names an agency of his region, and none elsewhere", async () => {
    const { world, ids } = await fiveCases();
    const own = await idsFor(world, SUPERVISOR, { agency: LAND });
    expect(own).toEqual([4, 2, 0].map((number) => ids[number]));
    const answered = await world.call(supervisorOf("980000"), "listCases", { query: { agency: LAND } });
    expect(answered).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
  });
});

test("a list costs what it shows, whatever else there is in the region", async () => {
  const { world } = await fiveCases();
  let read = 0;
  const { table } = world;
  const { list } = table;
  table.list = async (query) => {
    const page = await list(query);
    read += page.items.length;
    return page;
  };
  await pageFor(world, SUPERVISOR, { limit: 2 });
  expect(read).toBe(2);
});

test("a case stays in the region of its day when its agency goes to another", async () => {
  const world = await newWorld();
  const { id: before } = await openedCase(world, { opening: { externalId: "before" } });
  const agencies = registers.agencies.map((agency) =>
    agency.id === LAND ? { ...agency, region: "990200", effectiveFrom: "2026-04-01" } : agency,
  );
  await importRegisters(world)(RegisterFile.parse({ agencies }), () => undefined);
  world.clock.set("2026-04-02T09:00");
  const { id: after } = await openedCase(world, { opening: { externalId: "after" } });
  expect(await idsFor(world, LAND_TEAM.handler)).toEqual([after, before]);
  const [old, now] = [supervisorOf("990100"), supervisorOf("990200")];
  for (const query of [{}, { agency: LAND }]) {
    expect(await idsFor(world, old, query)).toEqual([before]);
    expect(await idsFor(world, now, query)).toEqual([after]);
  }
});
