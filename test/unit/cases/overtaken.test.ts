import { describe, expect, test } from "vitest";
import { ACTS, readyFor } from "../../support/world/acts.ts";
import { outcomeOf } from "../../support/world/refusals.ts";
import type { World } from "../../support/world.ts";

/** Lets something happen between the first reading of the next command, which is of many keys, and all that follows. */
const afterNextReading = ({ table }: World, happens: () => Promise<unknown>): void => {
  const { read } = table;
  table.read = async (name, keys) => {
    const items = await read(name, keys);
    if (keys.length > 1) {
      table.read = read;
      await happens();
    }
    return items;
  };
};

describe("an act that is overtaken by another of its kind while it is read", () => {
  test.each(ACTS)("$operation: the first is done, and the second must read again", async (act) => {
    const walked = await readyFor(act);
    const { operation, who } = act;
    const sent = { ...act.sent(walked), ifMatch: (await walked.head()).version };
    afterNextReading(walked.world, () => walked.do(who, operation, sent));
    const overtaken = await walked.try(who, operation, sent);
    const { version } = await walked.head();
    expect(version).toBe(sent.ifMatch + 1);
    expect(outcomeOf(overtaken)).toEqual({ kind: "version-stale", current: version });
  });
});
