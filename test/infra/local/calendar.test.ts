import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filed } from "../../support/case-stages.ts";
import { LAND } from "../../support/casts.ts";
import { commandOn } from "../../support/commands.ts";
import { oneHost } from "../../support/one-host.ts";
import { wholeYear } from "../../support/years.ts";

const host = oneHost();
const calendar = commandOn("calendar");

const shown = async () => JSON.parse((await calendar(host().directory, "--show")).said);

test("the last year in force is shown, and the next one put in force: from then on commands count by it", async () => {
  const { directory, session } = host();
  const before = await shown();
  const next = wholeYear(before.announcedThrough + 1);
  const file = join(directory, "next.json");
  writeFileSync(file, JSON.stringify(next));
  const { code, said } = await calendar(directory, file);
  expect([code, said]).toEqual([0, `${file}: ${next.version} is in force, through ${next.announcedThrough}`]);
  expect(await shown()).toMatchObject({ announcedThrough: next.announcedThrough, daysOff: next.daysOff });
  const { view } = await filed(session, LAND);
  const [clock] = (await view()).clocks;
  expect(clock?.calendar).toBe(`${before.version}+${next.version}`);
});

test("a file with mistakes is refused whole, in both languages, and one with fewer years with a sentence", async () => {
  const { directory } = host();
  const before = await shown();
  const file = join(directory, "wrong.json");
  writeFileSync(file, JSON.stringify({ ...wholeYear(2027), makeUpDays: ["2027-03-03"] }));
  const wrong = await calendar(directory, file);
  expect([wrong.code, wrong.said]).toEqual([1, ""]);
  expect(wrong.complained).toMatch(/\/makeUpDays {2}调休上班日应为星期六或者星期日 \/ a make-up working day/);
  writeFileSync(file, JSON.stringify(wholeYear(2026)));
  expect((await calendar(directory, file)).complained).toContain("it announces fewer years");
  expect(await shown()).toEqual(before);
});
