import { describe, expect, test } from "vitest";
import { Baseline, baselineFor } from "../../../functions/registers/model/baseline.ts";
import { day } from "../../support/world/time.ts";

const ITEM = "11990102MB1A0003313990270013000";
const BASE = "990270013000";

const TIER = { tier: "lighter", circumstance: "minor", condition: "货值不足五百元", standard: "罚款五千元" };

const baseline = (id: string, level: string, more: object = {}): Baseline =>
  Baseline.parse({
    id,
    powerItem: ITEM,
    maker: { name: "云岭省市场监督管理局", level },
    violation: "销售超过保质期的食品",
    basis: "《中华人民共和国食品安全法》第一百二十四条",
    tiers: [TIER],
    publishedAt: "2025-01-01",
    ...more,
  });

const on = day("2026-03-02");
const chosen = (baselines: readonly Baseline[], item = ITEM) => baselineFor(baselines, item, on)?.id;

describe("of several baselines for one power item", () => {
  test("that of the upper level prevails (27号 二（五）)", () => {
    const all = [
      baseline("county", "county"),
      baseline("province", "province"),
      baseline("prefecture", "prefecture"),
    ];
    expect(chosen(all)).toBe("province");
    expect(chosen(all.toReversed())).toBe("province");
  });

  test("of one level that which was published last", () => {
    const newer = baseline("new", "province", { publishedAt: "2026-01-01" });
    expect(chosen([newer, baseline("old", "province")])).toBe("new");
    expect(chosen([baseline("old", "province"), newer])).toBe("new");
  });

  test("only what is published, and not abolished, counts", () => {
    const unpublished = baseline("later", "province", { publishedAt: "2026-03-03" });
    const abolished = baseline("gone", "province", { to: "2026-03-01" });
    expect(chosen([unpublished, abolished, baseline("county", "county")])).toBe("county");
    expect(chosen([unpublished])).toBeUndefined();
  });

  test("a base code covers the item of every body, another item is not covered", () => {
    const every = baseline("every", "province", { powerItem: BASE });
    expect(chosen([every])).toBe("every");
    expect(chosen([every], "11990102MB1A0003313990270014000")).toBeUndefined();
  });
});

describe("a baseline", () => {
  const issues = (tier: object) =>
    Baseline.safeParse({ ...baseline("one", "county"), tiers: [{ ...TIER, ...tier }] }).error?.issues.map(
      ({ path }) => path.join("/"),
    );

  test("has tiers whose lower end is not above the upper one", () => {
    expect(issues({ fine: { min: "50000", max: "5000" } })).toEqual(["tiers/0/fine/max"]);
    expect(issues({ fine: { min: "9000", max: "10000" } })).toBeUndefined();
    expect(issues({ multiple: { min: "10", max: "9.5", of: "货值金额" } })).toEqual(["tiers/0/multiple/max"]);
    expect(issues({ multiple: { min: "9.5", max: "10", of: "货值金额" } })).toBeUndefined();
  });
});
