import { describe, expect, test } from "vitest";
import { Agency } from "../../../functions/registers/model/agency.ts";
import { isCertified, Officer } from "../../../functions/registers/model/officer.ts";
import { PowerItem } from "../../../functions/registers/model/power-item.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { day } from "../../support/world/time.ts";

const [agency] = registers.agencies;
const [officer] = registers.officers;
const [item] = registers.powerItems;

const wrong = (
  shape: { safeParse: (value: unknown) => { error?: { issues: { path: PropertyKey[] }[] } | undefined } },
  value: object,
) => shape.safeParse(value).error?.issues.map(({ path }) => path.join("/"));

describe("a power item's code", () => {
  test("holds the code of its agency, or of the one that entrusts it", () => {
    const other = { ...item, agency: "11990100MB1A000220" };
    expect(wrong(PowerItem, { ...item })).toBeUndefined();
    expect(wrong(PowerItem, other)).toEqual(["code"]);
    expect(wrong(PowerItem, { ...other, entrustedBy: item?.agency })).toBeUndefined();
  });

  test("names the kind that the item has", () => {
    expect(wrong(PowerItem, { ...item, kind: "06" })).toEqual(["kind"]);
  });

  test.each([
    ["a wrong check character", "11990100MB1A00011X2990270001000"],
    ["30 characters", "11990100MB1A00011U299027000100"],
    ["a level that is no digit", "11990100MB1A00011UA990270001000"],
    ["a kind of letters", "11990100MB1A00011U299AB70001000"],
  ])("is refused with %s", (_, code) => {
    expect(wrong(PowerItem, { ...item, code })).toEqual(["code"]);
  });
});

describe("an entrusted body", () => {
  const entrustment = {
    by: "11990100MB1A000220",
    items: ["11990100MB1A0002202990270007000"],
    from: "2026-01-01",
    to: "2027-12-31",
    publishedAt: "2025-12-20",
  };

  test("has its entrustment with every part of it, and no other body has one (处罚法 20)", () => {
    expect(wrong(Agency, { ...agency, nature: "entrusted", entrustment })).toBeUndefined();
    expect(wrong(Agency, { ...agency, nature: "entrusted" })).toEqual(["entrustment"]);
    expect(wrong(Agency, { ...agency, entrustment })).toEqual(["entrustment"]);
    const { to: _, ...endless } = entrustment;
    expect(wrong(Agency, { ...agency, nature: "entrusted", entrustment: endless })).toEqual([
      "entrustment/to",
    ]);
  });

  test("has a term that begins before it ends", () => {
    const turned = { ...entrustment, from: "2028-01-01" };
    expect(wrong(Agency, { ...agency, nature: "entrusted", entrustment: turned })).toEqual([
      "entrustment/to",
    ]);
  });
});

describe("a certificate", () => {
  const certified = (on: string, suspensions: object[]) =>
    isCertified(
      Officer.parse({ ...officer, certificate: { ...officer?.certificate, suspensions } }),
      day(on),
    );

  test("is not good while it is suspended, and is again afterwards", () => {
    const suspended = [{ from: "2026-02-01", to: "2026-02-28" }];
    expect(
      ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map((on) => certified(on, suspended)),
    ).toEqual([true, false, false, true]);
  });

  test("is not good from an open suspension on", () => {
    expect(certified("2026-02-01", [{ from: "2026-02-01" }])).toBe(false);
  });
});
