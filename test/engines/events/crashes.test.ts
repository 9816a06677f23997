import { describe, expect, test } from "vitest";
import { aFunction, openPool } from "../../support/pool.ts";

const STRANGE = { bundle: aFunction("strange").bundle };
const one = (changes: object = {}) => [aFunction("one", { ...STRANGE, ...changes })];

/** How a call failed. */
const failureOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return "succeeded";
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe("a function that fails", () => {
  test("tells its caller the name and the message of its error, and serves on", async () => {
    const pool = openPool(one());
    expect(await failureOf(pool.invoke("one", { do: "throw", name: "Unavailable" }))).toBe(
      "Unavailable: as told",
    );
    expect(await pool.invoke("one", { do: "count" })).toBe(2);
  });

  test.each(["hang", "spin"])("to answer in time (%s) is ended, and replaced", async (deed) => {
    const pool = openPool(one({ timeoutSeconds: 1, concurrency: 1 }));
    await pool.invoke("one", { do: "count" });
    const [failure, next] = await Promise.all([
      failureOf(pool.invoke("one", { do: deed })),
      pool.invoke("one", { do: "count" }),
    ]);
    expect(failure).toBe("Sandbox.Timedout: Task timed out after 1.00 seconds");
    expect(next).toBe(1);
  });

  test("by ending its own process is replaced, also for those who wait", async () => {
    const pool = openPool(one({ concurrency: 1 }));
    await pool.invoke("one", { do: "count" });
    const [failure, next] = await Promise.all([
      failureOf(pool.invoke("one", { do: "exit" })),
      pool.invoke("one", { do: "count" }),
    ]);
    expect(failure).toBe("Error: the instance of one ended");
    expect(next).toBe(1);
  });

  test("between two calls is replaced before the next", async () => {
    const pool = openPool(one({ concurrency: 1, timeoutSeconds: 2 }));
    await pool.invoke("one", { do: "dieLater" });
    const answers = [];
    do answers.push(await pool.invoke("one", { do: "count" }).catch((error: Error) => error.message));
    while (answers.at(-1) !== 1);
    // A call may just have met the death; none waits for an answer that cannot come.
    expect(answers).not.toContain("Task timed out after 2.00 seconds");
  });

  test("to load says so to each caller, and takes nobody else down", async () => {
    const pool = openPool([aFunction("never-loads"), ...one()]);
    pool.warm(["never-loads", "one"]);
    for (let n = 0; n < 3; n += 1)
      expect(await failureOf(pool.invoke("never-loads", {}))).toMatch(
        /a bundle that cannot be loaded|the instance of never-loads ended/,
      );
    expect(await pool.invoke("one", { do: "count" })).toBe(1);
  });
});

test("a pool that is stopped while its functions start, or work, is stopped", async () => {
  const pool = openPool(one());
  pool.warm(["one"]);
  const call = failureOf(pool.invoke("one", { do: "hang" }));
  await pool.stop();
  expect(await call).toBe("Error: the instance of one ended");
});
