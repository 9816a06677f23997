import { expect, test } from "vitest";
import { ancestorsOf } from "../../../functions/kernel/region.ts";
import { regionPlace, regionRange } from "../../../functions/platform/region-lists.ts";

const REGIONS = ["990000", "990100", "990101", "990102", "990200", "991001", "991000", "980000", "980101"];

const holds = (outer: string, region: string): boolean => {
  const { list, listKey } = regionPlace("CASES", { region, agency: "11990100MB1A00011U" }, "k");
  const range = regionRange("CASES", outer);
  return range.list === list && listKey.startsWith(range.prefix ?? "");
};

test.each(REGIONS)(
  "the range of %s holds the records of it and of every place in it, and no other",
  (outer) => {
    for (const region of REGIONS)
      expect(holds(outer, region), region).toBe(region === outer || ancestorsOf(region).includes(outer));
  },
);

test("records of a region stand agency by agency", () => {
  const key = (agency: string, at: string) => regionPlace("L", { region: "990100", agency }, at).listKey;
  const keys = [key("A", "2026-03-02"), key("B", "2026-03-01"), key("A", "2026-03-03")];
  expect(keys.sort()).toEqual([key("A", "2026-03-02"), key("A", "2026-03-03"), key("B", "2026-03-01")]);
});
