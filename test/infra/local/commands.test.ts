import { describe, expect, test } from "vitest";
import { addDays } from "../../../functions/kernel/time.ts";
import { today } from "../../../infra/local/demo/days.ts";
import { addEvidence, filed } from "../../support/case-stages.ts";
import { LAND } from "../../support/casts.ts";
import { platformTime } from "../../support/clock.ts";
import { commandOn } from "../../support/commands.ts";
import { inDays } from "../../support/days.ts";
import { oneHost } from "../../support/one-host.ts";
import { until } from "../../support/until.ts";

const host = oneHost();

const logs = commandOn("logs");
const clock = commandOn("clock");

/**
 * What the sweeper said the last time that it ran: up to which day it has looked. It may say more after that: from a
 * month before the end of the announced calendar it warns, each time.
 */
const sweptThrough = async (): Promise<string | undefined> => {
  const { said } = await logs(host().directory, "clocks-sweep");
  return [...said.matchAll(/"through":"([^"]*)"/g)].at(-1)?.[1];
};

/** The day that lies so many days ahead: another one, where midnight has passed since these tests began. */
const daysFromHere = (days: number): readonly unknown[] => [inDays(days), addDays(today(), days)];

/** How far the platform's time is ahead of that of this machine, in milliseconds, and of the time that asking takes. */
const ahead = async (): Promise<number> => (await platformTime(host().directory)) - Date.now();

describe("the command for logs", () => {
  test("lists a log for each that has something to say, and shows the end of one", async () => {
    const { directory, session } = host();
    await session.must(LAND.handler, "listCases");
    const listed = (await logs(directory)).said.split("\n");
    expect(listed).toEqual(expect.arrayContaining(["cases-read-api", "clocks-sweep", "dynamodb", "issuer"]));
    const { said } = await logs(directory, "cases-read-api", "--lines", "1");
    expect(JSON.parse(said)).toMatchObject({ code: "REQUEST_ANSWERED", route: "GET /cases" });
  });

  test("says which log there is not", async () => {
    expect(await logs(host().directory, "nobody")).toEqual({
      code: 1,
      said: "",
      complained: "there is no log nobody: npm run logs lists them",
    });
  });
});

describe("the command for the clock", () => {
  test("moves what every function and the sweeper take for now, and brings it back", async () => {
    const { directory, session } = host();
    const swept = async (days: number): Promise<boolean> => daysFromHere(days).includes(await sweptThrough());
    await until(() => swept(0));
    expect((await clock(directory, "--advance", "3d")).said).toContain("the platform's time is");
    await until(() => swept(3));
    const work = await filed(session, LAND);
    await addEvidence(work);
    const recorded = (await work.facts()).map(({ bytes }) =>
      String(JSON.parse(bytes).recordedAt).slice(0, 10),
    );
    expect(recorded).toHaveLength(4);
    for (const day of recorded) expect(daysFromHere(3)).toContain(day);
    await clock(directory, "--reset");
    await until(() => swept(0));
  });

  test.each(["soon", "-1d", "1w", "1.5h"])("does not move it by %s", async (length) => {
    const { directory } = host();
    const before = await ahead();
    const refused = await clock(directory, `--advance=${length}`);
    expect(refused.complained).toBe(`${length} is no length of time: write 90m, 36h or 7d`);
    expect(Math.abs((await ahead()) - before)).toBeLessThan(60_000);
  });
});
