import { describe, expect, test } from "vitest";
import { isCitizenId } from "../../../functions/kernel/citizen-id.ts";
import { ancestorsOf, isRegion } from "../../../functions/kernel/region.ts";
import { isUscc, usccCheckCharacter } from "../../../functions/kernel/uscc.ts";

describe("a unified social credit code (GB 32100)", () => {
  test.each([
    "91350100M000100Y43",
    "11110110000093630U",
    "11990100MB1A00011U",
    "11990100MB1A000220",
    "11990102MB1A000331",
    "11990101MB1A00044N",
    "11990102MB1A000559",
    "11990100MB1A00066G",
    "91990101MA7B00001N",
    "92990101MA8C00002F",
    "919901011234567893",
  ])("%s is one", (code) => {
    expect(isUscc(code)).toBe(true);
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code[17]);
  });

  test.each([
    ["another check character", "91350100M000100Y44"],
    ["two characters changed places", "91350100M000010Y43"],
    ["one character too few", "91350100M000100Y4"],
    ["one too many", "91350100M000100Y433"],
    ["lower case", "91350100m000100y43"],
    ["a letter that the alphabet leaves out", "91350100I000100Y43"],
    ["a space before it", " 91350100M000100Y43"],
    ["nothing", ""],
  ])("with %s it is none: %j", (_, code) => {
    expect(isUscc(code)).toBe(false);
  });

  test("any single character that is changed is noticed", () => {
    const code = "91990101MA7B00001N";
    for (let place = 0; place < 18; place += 1) {
      const other = code[place] === "1" ? "2" : "1";
      expect(isUscc(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
    }
  });

  test("what holds a foreign character has no check character", () => {
    expect(usccCheckCharacter("9135010OM000100Y4")).toBeUndefined();
  });
});

describe("a citizen's identity number (GB 11643)", () => {
  test.each(["990101198803070019", "990101199002150021", "990101200903100035", "99010119920229007X"])(
    "%s is one",
    (id) => {
      expect(isCitizenId(id)).toBe(true);
    },
  );

  test.each([
    ["another check digit", "990101198803070018"],
    ["a small x", "99010119920229007x"],
    ["a birthday that no year has", "990101198802300018"],
    ["a leap day in a common year", "990101199102290018"],
    ["seventeen digits", "99010119880307001"],
    ["fifteen digits", "990101880307001"],
    ["a leading zero", "090101198803070019"],
  ])("with %s it is none: %s", (_, id) => {
    expect(isCitizenId(id)).toBe(false);
  });
});

describe("an administrative division (GB/T 2260)", () => {
  test.each([
    ["990102", ["990100", "990000"]],
    ["990100", ["990000"]],
    ["990000", []],
  ])("%s lies in %j", (region, outer) => {
    expect(ancestorsOf(region)).toEqual(outer);
  });

  test.each(["990100", "110000", "659004"])("%s is a code", (region) => {
    expect(isRegion(region)).toBe(true);
  });

  test.each(["", "09010", "090100", "9901000", "99010a", " 990100"])("%j is none", (region) => {
    expect(isRegion(region)).toBe(false);
  });
});
