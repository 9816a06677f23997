import { describe, expect, test } from "vitest";
import { agencyHasPower } from "../../functions/cases/rules/agency-has-power.ts";
import { AGENCY, foundIn } from "../support/world/recorded.ts";

const CODE = `${AGENCY}2000102001001`;
const ITEM = {
  code: CODE,
  name: "占用土地的处罚",
  kind: "02",
  agency: "11990000MB1A00012P",
  basis: "《某法》",
};

const OTHERS = { powerItem: () => ITEM as never };

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(agencyHasPower, {
    acts: [{ act: "decideCase", on: day, ...fields }],
    powerItem: CODE,
    registers: OTHERS,
    ...more,
  });

const BAD = { outcome: "penalty" };

describe("处罚法 17: 由具有行政处罚权的行政机关在法定职权范围内实施", () => {
  test("the item of another agency", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/powerItem"]);
  });

  test("its own", () => {
    const registers = { powerItem: () => ({ ...ITEM, agency: AGENCY }) };
    expect(on("2026-03-17", BAD, { registers })).toEqual([]);
  });

  test("an item that the register does not know, or a case without one", () => {
    expect(on("2026-03-17", BAD, { registers: {} })).toEqual([]);
    expect(on("2026-03-17", BAD, { powerItem: undefined })).toEqual([]);
  });

  test("an entrusted body uses the power of another by its entrustment", () => {
    const registers = { ...OTHERS, agency: () => ({ nature: "entrusted" }) as never };
    expect(on("2026-03-17", BAD, { registers })).toEqual([]);
  });

  test("a case that ends without a penalty uses no power to punish", () => {
    expect(on("2026-03-17", { outcome: "not-established" })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
