import { describe, expect, test } from "vitest";
import { calling, Unavailable } from "../../../functions/platform/unavailable.ts";

const named = (name: string, more: object = {}): Error => Object.assign(new Error("x"), { name, ...more });

const outcomeOf = (error: unknown): Promise<unknown> =>
  calling(() => Promise.reject(error)).catch((thrown: unknown) => thrown);

describe("a fault that passes asks the caller to return", () => {
  test.each([
    ["throttling", named("ThrottlingException")],
    ["too many writes", named("ProvisionedThroughputExceededException")],
    ["a transaction at the same item", named("TransactionInProgressException")],
    ["an engine that falters", named("InternalServerError")],
    ["a store that asks for patience", named("SlowDown")],
    ["a time-out", named("TimeoutError")],
    ["nobody at the door", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
    ["a connection that was cut", Object.assign(new Error("read"), { code: "ECONNRESET" })],
    ["what an engine's client wraps", new Error("outer", { cause: named("TimeoutError") })],
    [
      "every address of a host refusing",
      new AggregateError([Object.assign(new Error("a"), { code: "ECONNREFUSED" })]),
    ],
  ])("%s", async (_, error) => {
    const thrown = await outcomeOf(error);
    expect(thrown).toBeInstanceOf(Unavailable);
    expect((thrown as Error).cause).toBe(error);
  });
});

describe("anything else stays what it is", () => {
  test.each([
    ["a fault of ours", new TypeError("x is undefined")],
    ["a request that the engine does not take", named("ValidationException")],
    ["a missing table", named("ResourceNotFoundException")],
    ["no error at all", "thrown text"],
    ["many faults, none of which passes", new AggregateError([new TypeError("a")])],
  ])("%s", async (_, error) => {
    expect(await outcomeOf(error)).toBe(error);
  });

  test("and what succeeds is answered", async () => {
    expect(await calling(async () => 7)).toBe(7);
  });
});
