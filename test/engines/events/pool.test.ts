import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aFunction, linesOf, newFolder, openPool } from "../../support/pool.ts";
import { until } from "../../support/until.ts";

const STRANGE = { bundle: aFunction("strange").bundle };
const one = (changes: object = {}) => [aFunction("one", { ...STRANGE, ...changes })];

describe("each function", () => {
  test("has an environment of its own, and what all of them need", async () => {
    const pool = openPool(
      [
        aFunction("one", { ...STRANGE, environment: { ONLY: "one", SITE: "a" } }),
        aFunction("two", { ...STRANGE, environment: { SITE: "b" } }),
      ],
      { environment: { AWS_REGION: "local" } },
    );
    await pool.invoke("one", { do: "remember", name: "mine" });
    const [first, second] = await Promise.all(
      ["one", "two"].map((name) => pool.invoke(name, { do: "environment" })),
    );
    expect(first).toMatchObject({ AWS_REGION: "local", ONLY: "one", SITE: "a", REMEMBERED: "mine" });
    expect(first).toMatchObject({ AWS_LAMBDA_FUNCTION_NAME: "one" });
    expect(second).toMatchObject({ AWS_REGION: "local", SITE: "b", AWS_LAMBDA_FUNCTION_NAME: "two" });
    expect(second).not.toHaveProperty("ONLY");
    expect(second).not.toHaveProperty("REMEMBERED");
    expect(second).not.toHaveProperty("HOME");
    expect(process.env).not.toHaveProperty("REMEMBERED");
  });

  test("is called by its name or by its ARN; there is no other", async () => {
    const pool = openPool(one());
    expect(await pool.invoke("one", { do: "count" })).toBe(1);
    expect(await pool.invoke(aFunction("one").arn, { do: "count" })).toBe(2);
    await expect(pool.invoke("nobody", {})).rejects.toThrow("there is no function nobody");
  });

  test("is told who it is and how much time it has left", async () => {
    const pool = openPool(one({ timeoutSeconds: 7 }));
    const told = await pool.invoke("one", { do: "context" });
    expect(told).toEqual({ functionName: "one", remaining: expect.any(Number) });
    const { remaining } = told as { remaining: number };
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThanOrEqual(7000);
  });

  test("sees the platform's clock as it stands at each call", async () => {
    let offset = 0;
    const pool = openPool(one(), { clockOffset: () => offset });
    const before = String(await pool.invoke("one", { do: "now" }));
    offset = 400 * 86_400_000;
    const after = String(await pool.invoke("one", { do: "now" }));
    expect(Number(after.slice(0, 4)) - Number(before.slice(0, 4))).toBeGreaterThanOrEqual(1);
  });
});

/** The most that were under way at once, by what each wrote when it began and ended. */
const mostAtOnce = (lines: readonly string[]): number => {
  let now = 0;
  return Math.max(
    ...lines.map((line) => {
      now += Number(line);
      return now;
    }),
  );
};

describe("of one function", () => {
  test("calls that are soon over wait for each other", async () => {
    const COLLECT = join(newFolder(), "work");
    const pool = openPool(one({ environment: { COLLECT } }));
    await Promise.all(Array.from({ length: 12 }, () => pool.invoke("one", { do: "work" })));
    expect(linesOf(COLLECT)).toHaveLength(24);
    expect(mostAtOnce(linesOf(COLLECT))).toBe(1);
  });

  test.each([
    ["as many as it is allowed", 1, 1],
    ["as many as it is allowed", 2, 2],
    ["no more than this machine is good for", undefined, 4],
  ])(
    "where callers wait long, so many run at once: %s (%s); and all are answered",
    async (_, concurrency, most) => {
      const COLLECT = join(newFolder(), "work");
      const pool = openPool(one({ concurrency, environment: { COLLECT } }));
      await pool.invoke("one", { do: "count" });
      // Long enough that one more would have been started for the last who waits.
      const work = { do: "work", milliseconds: 900 * most };
      await Promise.all(Array.from({ length: most + 1 }, () => pool.invoke("one", work)));
      expect(linesOf(COLLECT)).toHaveLength(2 * (most + 1));
      expect(mostAtOnce(linesOf(COLLECT))).toBe(most);
    },
  );

  test("an instance is used again", async () => {
    const pool = openPool(one());
    const counts = [];
    for (let n = 0; n < 3; n += 1) counts.push(await pool.invoke("one", { do: "count" }));
    expect(counts).toEqual([1, 2, 3]);
  });

  test("one is warm before it is called", async () => {
    const pool = openPool(one({ concurrency: 1 }));
    pool.warm(["one"]);
    expect(await pool.invoke("one", { do: "count" })).toBe(1);
    pool.warm(["one"]);
    expect(await pool.invoke("one", { do: "count" })).toBe(2);
  });

  test("one that is not called for a while is ended, and another started when it is wanted", async () => {
    const pool = openPool(one(), { keptFor: 20 });
    await pool.invoke("one", { do: "count" });
    await until(async () => (await pool.invoke("one", { do: "count" })) === 1);
  });

  test("one has no more memory than the function has in the cloud", async () => {
    const pool = openPool(one({ memoryMegabytes: 64 }));
    await expect(pool.invoke("one", { do: "hoard" })).rejects.toThrow("memory limit");
    expect(await pool.invoke("one", { do: "count" })).toBe(1);
  });
});
