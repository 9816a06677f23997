import { expect, test } from "vitest";
import { announceDays } from "../../../functions/clocks/announce-days.ts";
import { CALENDAR_KEY, readAnnounced } from "../../../functions/record/calendar.ts";
import { memoryTable } from "../../support/memory-table.ts";
import { wholeYear } from "../../support/years.ts";

const open = () => {
  const table = memoryTable();
  const inForce = async () => (await table.read("state", [CALENDAR_KEY])).map(readAnnounced)[0];
  return { announce: announceDays({ table }), inForce };
};

test("a calendar comes into force, and the same one again changes nothing", async () => {
  const { announce, inForce } = open();
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await announce(wholeYear(2027))).toMatchObject({ ok: true });
    expect(await inForce()).toEqual(wholeYear(2027));
  }
});

test("another one takes its place, by another name", async () => {
  const { announce, inForce } = open();
  await announce(wholeYear(2027));
  const changed = wholeYear(2027, { "2027-03-01": "临时放假" });
  expect(await announce(changed)).toMatchObject({
    ok: false,
    refusal: { zh: expect.stringMatching(/版本名称/) },
  });
  expect(await inForce()).toEqual(wholeYear(2027));
  expect(await announce({ ...changed, version: "第2027号（修改）" })).toMatchObject({ ok: true });
  expect((await inForce())?.daysOff).toHaveProperty("2027-03-01");
});

test("one that knows fewer years does not", async () => {
  const { announce, inForce } = open();
  await announce(wholeYear(2028));
  expect(await announce(wholeYear(2027))).toMatchObject({
    ok: false,
    refusal: { zh: expect.stringMatching(/少于/) },
  });
  expect(await inForce()).toEqual(wholeYear(2028));
});
