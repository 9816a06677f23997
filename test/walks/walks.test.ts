import { expect, test } from "vitest";
import { recordingOf } from "../support/walks/walk.ts";
import { WALKS } from "./scripts/all.ts";

test.each(WALKS)("$name: what is seen from outside is as it was recorded", async (walk) => {
  await expect(await recordingOf(walk)).toMatchFileSnapshot(`golden/${walk.name}.txt`);
});
