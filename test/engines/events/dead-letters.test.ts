import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandOn } from "../../support/commands.ts";
import { mend, newChain, openEvents } from "../../support/events.ts";
import { aFunction, linesOf, newFolder } from "../../support/pool.ts";
import { until } from "../../support/states.ts";

/** `npm run dead-letters`, as an operator types it. */
const deadLetters = commandOn("dead-letters");

const brokenReactor = () => {
  const folder = newFolder();
  const [COLLECT, MENDED] = [join(folder, "tried"), join(folder, "mended")];
  const plan = aFunction("broken-until", {
    environment: { COLLECT, MENDED },
    retries: 1,
    deadLetters: "reactor-letters",
  });
  return {
    plan,
    tried: () => linesOf(COLLECT).map((line) => JSON.parse(line).mended as boolean),
    mended: MENDED,
  };
};

describe("a reactor that fails", () => {
  test("is tried again, then its event waits as a dead letter, and succeeds when it is replayed", async () => {
    const { plan, tried, mended } = brokenReactor();
    const rig = await openEvents({ reactors: [plan] });
    await rig.startBus();
    rig.follow();
    const chain = newChain(rig.table);
    await chain.append(["decided"]);
    await until(() => rig.store.deadLetters().length > 0);
    expect(tried()).toEqual([false, false]);
    const { directory } = rig;

    const listed = await deadLetters(directory);
    expect(listed).toMatchObject({ code: 0, complained: "" });
    expect(listed.said).toMatch(/^1 {2}\S+ {2}\S+:broken-until {2}RangeError: not mended yet$/);
    const shown = await deadLetters(directory, "show", "1");
    expect(JSON.parse(shown.said)).toMatchObject({
      "detail-type": "decided",
      detail: { matter: chain.id, seq: 1 },
    });

    expect(await deadLetters(directory, "replay", "2")).toEqual({
      code: 1,
      said: "",
      complained: "there is no dead letter 2: npm run dead-letters lists them",
    });
    mend(mended);
    const replayed = await deadLetters(directory, "replay", "1");
    expect(replayed.said).toMatch(/^dead letter 1 was given back to \S+:broken-until$/);
    await until(() => tried().includes(true));
    expect(tried()).toEqual([false, false, true]);
    expect((await deadLetters(directory)).said).toBe("there are no dead letters");
  });

  test("does not hold up the others", async () => {
    const { plan, tried } = brokenReactor();
    const COLLECT = join(newFolder(), "told");
    const rig = await openEvents({ reactors: [plan, aFunction("collect", { environment: { COLLECT } })] });
    await rig.startBus();
    rig.follow();
    await newChain(rig.table).append(["opened", "decided"]);
    await until(() => linesOf(COLLECT).length === 2);
    await until(() => rig.store.deadLetters().length === 2);
    expect(tried()).toEqual([false, false, false, false]);
  });

  test("without a queue for dead letters is given up, and says so in the log", async () => {
    const { plan } = brokenReactor();
    const rig = await openEvents({ reactors: [{ ...plan, deadLetters: undefined, retries: 0 }] });
    await rig.startBus();
    rig.follow();
    await newChain(rig.table).append(["opened"]);
    await until(() => rig.log.some((line) => line.includes("broken-until failed (attempt 1 of 1)")));
    expect(rig.store.due(Number.MAX_SAFE_INTEGER, 10, [])).toEqual([]);
    expect(rig.store.deadLetters()).toEqual([]);
  });
});

describe("the command for dead letters", () => {
  test("says which folder has no host, and how it is used", async () => {
    const empty = newFolder();
    const refused = await deadLetters(empty);
    expect([refused.code, refused.said]).toEqual([1, ""]);
    expect(refused.complained).toBe(
      `no host has run on ${empty}: start one with npm start, or name its folder with --data`,
    );
    expect((await deadLetters(empty, "--help")).said).toContain("npm run dead-letters -- replay N");
    expect((await deadLetters(empty, "--nonsense")).complained).toMatch(
      /^Unknown option '--nonsense'[^\n]*$/,
    );
  });
});
