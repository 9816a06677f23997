import { beforeAll, describe, expect, test } from "vitest";
import { OPENINGS, PROPOSALS, STEPS } from "../support/bad/bodies.ts";
import { CALLERS } from "../support/bad/callers.ts";
import { DATES } from "../support/bad/dates.ts";
import { HTTP } from "../support/bad/http.ts";
import { OFFICERS } from "../support/bad/officers.ts";
import { ORDER, VERSIONS } from "../support/bad/order.ts";
import { QUERIES } from "../support/bad/queries.ts";
import { expectHeader, makeWorld, type World, written } from "../support/bad/world.ts";
import { LAND } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";

const host = oneHost();

let world: World;
let before: string;
beforeAll(async () => {
  world = await makeWorld(host());
  before = await written(world);
});

/** Each is refused as a problem that names what is wrong, and changes nothing. */
describe.each([
  ["openings", OPENINGS],
  ["proposals", PROPOSALS],
  ["steps", STEPS],
  ["dates", DATES],
  ["officers", OFFICERS],
  ["order", ORDER],
  ["versions", VERSIONS],
  ["http", HTTP],
  ["queries", QUERIES],
  ["callers", CALLERS],
])("%s", (_, rows) => {
  test.each(rows)("$name", async ({ send, header, ...expected }) => {
    const answer = await send(world);
    const unchanged = before;
    before = await written(world);
    expect(before === unchanged, `written: ${JSON.stringify(answer.body)}`).toBe(true);
    await expectProblem(answer, expected);
    expectHeader(answer, header);
  });
});

test("a look at evidence, which moves no version, is seen by the same comparison", async () => {
  const { work, evidence: evidenceId } = world.told;
  await work.act(LAND.handler, "openEvidence", { body: {}, path: { evidenceId } });
  expect(await written(world)).not.toBe(before);
});
