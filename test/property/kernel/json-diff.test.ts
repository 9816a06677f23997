import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { changedPointers } from "../../../functions/kernel/json-diff.ts";
import { always } from "../../support/always.ts";
import { atPointer, withChanges } from "../../support/apply-changes.ts";
import { aJson, otherwiseOrdered, twoAlike } from "../../support/arbitrary/json.ts";

const MANY = 1000;

describe("where two texts differ", () => {
  test("is nowhere, if they are the same, in whatever order their fields are told", () =>
    always([aJson], (text) => {
      expect(changedPointers(text, structuredClone(text))).toEqual([]);
      expect(changedPointers(text, otherwiseOrdered(text))).toEqual([]);
    }));

  test("is all that makes the one text the other", () =>
    always(
      [twoAlike],
      ([before, after]) => {
        const pointers = changedPointers(before, after);
        expect(withChanges(before, after, pointers)).toEqual(after);
        expect(pointers.length === 0).toBe(isDeepStrictEqual(before, after));
      },
      MANY,
    ));

  test("is the same seen from the other one", () =>
    always([twoAlike], ([before, after]) => {
      expect(new Set(changedPointers(before, after))).toEqual(new Set(changedPointers(after, before)));
    }));

  test("is told once, and never by a place within one that is told", () =>
    always([twoAlike], ([before, after]) => {
      const pointers = changedPointers(before, after);
      expect(new Set(pointers).size).toBe(pointers.length);
      for (const pointer of pointers) {
        expect(pointers.filter((other) => other.startsWith(`${pointer}/`))).toEqual([]);
        expect(atPointer(before, pointer)).not.toEqual(atPointer(after, pointer));
      }
    }));
});
