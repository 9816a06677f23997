import { describe, expect, test } from "vitest";
import { newId, newPublicId } from "../../../functions/kernel/ids.ts";
import { changedPointers, pointerStep } from "../../../functions/kernel/json-diff.ts";
import { canBecome, type LifeCycle, statesOf } from "../../../functions/kernel/life-cycle.ts";

describe("where two texts differ", () => {
  test.each([
    ["nothing", { a: [1, { b: "x" }] }, { a: [1, { b: "x" }] }, []],
    ["the order of keys alone", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ["a value", { a: 1, b: 2 }, { a: 1, b: 3 }, ["/b"]],
    ["a value deep inside", { a: [{ b: "x" }, { b: "y" }] }, { a: [{ b: "x" }, { b: "z" }] }, ["/a/1/b"]],
    ["a field that came, and one that went", { a: 1 }, { b: 1 }, ["/a", "/b"]],
    ["an item that came", { a: [1] }, { a: [1, 2] }, ["/a/1"]],
    ["an item that went", { a: [1, 2] }, { a: [1] }, ["/a/1"]],
    ["null and nothing", { a: null }, {}, ["/a"]],
    ["the whole", "x", { a: 1 }, [""]],
    ["a list that became an object", { a: ["x"] }, { a: { 0: "x" } }, ["/a"]],
    ["an empty list that became an empty object", { a: [] }, { a: {} }, ["/a"]],
    ["a name with a slash and a tilde", { "a/b~c": 1 }, { "a/b~c": 2 }, ["/a~1b~0c"]],
  ] as const)("%s", (_, ...[before, after, pointers]) => {
    expect(changedPointers(before, after)).toEqual(pointers);
  });

  test("a step of a pointer is escaped as RFC 6901 asks", () => {
    expect(pointerStep("~/")).toBe("~0~1");
    expect(pointerStep(3)).toBe("3");
  });
});

describe("a life cycle", () => {
  const cycle: LifeCycle<"open" | "done" | "void"> = { open: ["done", "void"], done: [], void: [] };

  test("is read by what may follow what", () => {
    expect(statesOf(cycle)).toEqual(["open", "done", "void"]);
    expect(canBecome(cycle, "open", "void")).toBe(true);
    expect(canBecome(cycle, "done", "open")).toBe(false);
    expect(canBecome(cycle, "open", "open")).toBe(false);
  });
});

describe("identifiers", () => {
  test("of a chain sort by the time they were made", () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(50);
  });

  test("of a public page say nothing, and are read aloud without doubt", () => {
    const ids = Array.from({ length: 50 }, newPublicId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(new Set(ids).size).toBe(50);
  });
});
