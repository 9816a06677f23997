import { expect, test } from "vitest";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import { LAND_TEAM } from "../../support/world/people.ts";
import { newWorld } from "../../support/world.ts";

const ROADS = "11990100MB1A000220";

/** The posts of 石云舟 by the officers' list of an agency on a day. */
const listed = async (query: object) => {
  const world = await newWorld();
  const officers = [
    { id: "shi-yunzhou", agency: ROADS, name: "石云舟", effectiveFrom: "2026-06-01" },
    { id: "yang-qinghe", agency: "11990100MB1A00011U", name: "杨青禾", post: "科长" },
  ];
  await importRegisters(world)(RegisterFile.parse({ officers }), () => undefined);
  const answered = await world.call(LAND_TEAM.handler, "listOfficers", { query });
  if (!answered.ok) throw new Error("the list was refused");
  return (answered.value as { officers: { id: string; post?: string }[] }).officers;
};

const ids = (officers: readonly { id: string }[]) => officers.map(({ id }) => id);

test("an officer who will change his agency is on the list of each on its days", async () => {
  expect(ids(await listed({}))).toContain("shi-yunzhou");
  expect(ids(await listed({ on: "2026-06-01" }))).not.toContain("shi-yunzhou");
  expect(ids(await listed({ agency: ROADS }))).not.toContain("shi-yunzhou");
  expect(ids(await listed({ agency: ROADS, on: "2026-06-01" }))).toContain("shi-yunzhou");
});

test("a list of a day says what the register said on that day", async () => {
  const post = async (on: string) => (await listed({ on })).find(({ id }) => id === "yang-qinghe")?.post;
  expect(await post("2026-03-01")).not.toBe("科长");
  expect(await post("2026-03-02")).toBe("科长");
});

test("an officer who comes back to his agency is on its list once, and on the other's for its days", async () => {
  const world = await newWorld();
  const move = (agency: string, effectiveFrom: string) =>
    importRegisters(world)(
      RegisterFile.parse({ officers: [{ id: "shi-yunzhou", agency, name: "石云舟", effectiveFrom }] }),
      () => undefined,
    );
  await move(ROADS, "2026-06-01");
  await move("11990100MB1A00011U", "2026-08-01");
  const on = async (query: object) => {
    const answered = await world.call(LAND_TEAM.handler, "listOfficers", { query });
    const officers = answered.ok ? (answered.value as { officers: { id: string }[] }).officers : [];
    return ids(officers).filter((id) => id === "shi-yunzhou").length;
  };
  expect(await on({ on: "2026-09-01" })).toBe(1);
  expect(await on({ on: "2026-07-01" })).toBe(0);
  expect(await on({ agency: ROADS, on: "2026-07-01" })).toBe(1);
  expect(await on({ agency: ROADS, on: "2026-09-01" })).toBe(0);
});
