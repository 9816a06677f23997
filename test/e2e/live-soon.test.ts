import { expect, test } from "vitest";
import { decided, publish } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { untilPage } from "../support/until.ts";

const host = oneHost();

const TIMES = 5;
const SOON_MILLISECONDS = 2000;

test("a page is live within two seconds of the command, at an address that says nothing", async () => {
  const waits: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const { work } = await decided(host().session, LAND);
    const url = await publish(work);
    const start = performance.now();
    await untilPage(url, "擅自占用道路堆放建筑材料案");
    waits.push(performance.now() - start);
    expect(new URL(url).pathname).toMatch(/^\/c\/\d{4}\/[0-9a-z]{12}\/$/);
  }
  const [median = 0] = waits.toSorted((one, other) => one - other).slice(Math.floor(TIMES / 2));
  expect(median).toBeLessThan(SOON_MILLISECONDS);
});
