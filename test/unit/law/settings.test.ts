import { describe, expect, test } from "vitest";
import { LIMIT_NAMES, LIMITS } from "../../../functions/law/limits.ts";
import { DEFAULT_SETTINGS, limitIn, Settings } from "../../../functions/law/settings.ts";

const OVERRIDE = { count: 3, unit: "day", rolls: true, basis: "某省规定第五条" } as const;

const settingsWith = (limits: object): Settings => Settings.parse({ ...DEFAULT_SETTINGS, limits });

describe("a limit in a place", () => {
  test.each(LIMIT_NAMES)("%s is that of the law where nothing is set", (name) => {
    expect(limitIn(DEFAULT_SETTINGS, name)).toEqual({ ...LIMITS[name], basis: undefined });
  });

  test.each(["decision", "review", "payment"] as const)(
    "%s may be set, with the text that sets it",
    (name) => {
      const limit = limitIn(settingsWith({ [name]: OVERRIDE }), name);
      expect(limit.period).toEqual({ count: 3, unit: "day", rolls: true });
      expect(limit).toMatchObject({ basis: "某省规定第五条", citation: LIMITS[name].citation });
    },
  );

  test.each(LIMIT_NAMES.filter((name) => !LIMITS[name].configurable))("%s is the law's alone", (name) => {
    expect(Settings.safeParse({ ...DEFAULT_SETTINGS, limits: { [name]: OVERRIDE } }).success).toBe(false);
    const smuggled = { ...DEFAULT_SETTINGS, limits: { [name]: OVERRIDE } } as Settings;
    expect(limitIn(smuggled, name).period).toEqual(LIMITS[name].period);
  });

  test("one that is set leaves the others as they are", () => {
    expect(limitIn(settingsWith({ review: OVERRIDE }), "decision").period.count).toBe(90);
  });
});

describe("a file of settings", () => {
  test.each([
    ["a limit without its basis", { limits: { review: { ...OVERRIDE, basis: "" } } }],
    ["a limit of no days", { limits: { review: { ...OVERRIDE, count: 0 } } }],
    ["a unit that no law counts in", { limits: { review: { ...OVERRIDE, unit: "week" } } }],
    [
      "an amount without two places",
      { reviewThreshold: { fine: { citizen: "100", organization: "100.00" } } },
    ],
    ["a threshold without its citizens", { reviewThreshold: { fine: { organization: "100.00" } } }],
    ["a field that nobody reads", { hearing: "no" }],
  ])("is refused with %s", (_, more) => {
    expect(Settings.safeParse({ ...DEFAULT_SETTINGS, ...more }).success).toBe(false);
  });

  test("sets, until it exists, that every amount counts as large", () => {
    const none = { citizen: "0.00", organization: "0.00" };
    expect(DEFAULT_SETTINGS.hearingThreshold).toEqual({ fine: none, confiscation: none });
    expect(DEFAULT_SETTINGS.reviewThreshold).toEqual({ fine: none });
  });
});
