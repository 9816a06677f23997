import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCitizenId } from "../../../functions/kernel/citizen-id.ts";
import { ancestorsOf, isRegion } from "../../../functions/kernel/region.ts";
import { isUscc } from "../../../functions/kernel/uscc.ts";
import { always } from "../../support/always.ts";
import {
  aCitizenId,
  aUscc,
  ID_CHARACTERS,
  oneChanged,
  twoSwapped,
  USCC_CHARACTERS,
} from "../../support/arbitrary/codes.ts";

const MANY = 2000;

describe.each([
  { what: "a unified social credit code", code: aUscc, characters: USCC_CHARACTERS, holds: isUscc },
  { what: "a citizen's identity number", code: aCitizenId, characters: ID_CHARACTERS, holds: isCitizenId },
])("$what", ({ code, characters, holds }) => {
  test("is one with its check character", () => always([code], (text) => expect(holds(text)).toBe(true)));

  test("is none with any one character changed", () =>
    always([oneChanged(code, characters)], ({ changed }) => expect(holds(changed)).toBe(false), MANY));

  test("is none with any two neighbours swapped", () =>
    always([twoSwapped(code)], ({ changed }) => expect(holds(changed)).toBe(false), MANY));

  test("is none with anything before, behind or within it", () =>
    always([code, fc.nat({ max: 18 }), fc.string({ minLength: 1 })], (text, place, more) => {
      expect(holds(text.slice(0, place) + more + text.slice(place))).toBe(false);
    }));
});

/** A county lies in a prefecture, which has a number of its own. */
const aRegion = fc
  .tuple(fc.integer({ min: 11, max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }))
  .filter(([, prefecture, county]) => county === 0 || prefecture > 0)
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));

test("a region lies in regions that are larger, up to its province", () =>
  always([aRegion], (region) => {
    expect(isRegion(region)).toBe(true);
    const outer = ancestorsOf(region);
    expect(outer).not.toContain(region);
    expect([region, ...outer].at(-1)).toBe(`${region.slice(0, 2)}0000`);
    for (const [index, each] of outer.entries()) expect(ancestorsOf(each)).toEqual(outer.slice(index + 1));
  }));
