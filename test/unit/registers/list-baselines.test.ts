import { expect, test } from "vitest";
import { LAND_TEAM } from "../../support/world/people.ts";
import { newWorld } from "../../support/world.ts";

const ITEM = "11990100MB1A00011U2990270001000";

const listed = async (query: object) => {
  const answered = await (await newWorld()).call(LAND_TEAM.handler, "listBaselines", { query });
  if (!answered.ok) throw new Error("the list was refused");
  return (answered.value as { baselines: { id: string }[] }).baselines.map(({ id }) => id);
};

test("baselines are listed all, or those of a power item: its own and that of its base code", async () => {
  const both = ["yunling-land-1", "yunling-prefecture-land-1"];
  expect((await listed({})).toSorted()).toEqual(both);
  expect((await listed({ powerItem: ITEM })).toSorted()).toEqual(both);
  expect(await listed({ powerItem: "11990100MB1A00011U2990270002000" })).toEqual([]);
});
