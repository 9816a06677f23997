import { describe, expect, test } from "vitest";
import { Party, thresholdKind } from "../../../functions/case-file/model/party.ts";
import { COMPANY, DRIVER } from "../../support/world/bodies.ts";

const SHOP = {
  kind: "individual-business",
  name: "清溪小吃店",
  operator: "李四",
  address: "白水县清溪乡",
} as const;

describe("which amount of a local threshold applies", () => {
  const kindOf = (...parties: object[]) => thresholdKind(parties.map((party) => Party.parse(party)));

  test("is that of organizations where every party is one", () => {
    expect(kindOf(COMPANY)).toBe("organization");
    expect(kindOf(COMPANY, COMPANY)).toBe("organization");
  });

  test("is the lower one of citizens where any is none", () => {
    expect(kindOf(DRIVER)).toBe("citizen");
    expect(kindOf(SHOP)).toBe("citizen");
    expect(kindOf(COMPANY, DRIVER)).toBe("citizen");
  });
});

describe("a party", () => {
  test.each([
    ["an organization without its code", { ...COMPANY, uscc: undefined }],
    ["an organization with a code that is none", { ...COMPANY, uscc: "91990101MA7B00001X" }],
    ["a citizen with the fields of an organization", { ...DRIVER, uscc: COMPANY.uscc }],
    ["a citizen without an address", { ...DRIVER, address: "" }],
    ["a citizen with a number that is none", { ...DRIVER, idNumber: "990101198803070018" }],
    ["a telephone in words", { ...COMPANY, phone: "一三九" }],
    ["a party of no kind", { name: "某某" }],
  ])("is not %s", (_, party) => {
    expect(Party.safeParse(party).success).toBe(false);
  });

  test("is a citizen of whom only name and address are known, or a business without a code", () => {
    const { idNumber: _, phone: __, ...bare } = DRIVER;
    expect(Party.safeParse(bare).success).toBe(true);
    expect(Party.safeParse(SHOP).success).toBe(true);
  });
});
