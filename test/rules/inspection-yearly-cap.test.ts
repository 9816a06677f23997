import { expect, test } from "vitest";
import { inspectionYearlyCap } from "../../functions/inspections/rules/inspection-yearly-cap.ts";
import { AGENCY, findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const EARLIER = "01950000-0000-7000-8000-000000000002";
const CAP = { inspectionCaps: [{ perYear: 2 }] };

/** An inspection on 2 March after others of the same enterprise, where two a year are the cap. */
const inspected = (days: readonly string[], more: object = {}, fields: object = {}): Recorded =>
  one("startInspection", fields, {
    settings: CAP,
    peers: days.map((day, index) => ({
      ...{ case: `${EARLIER}${index}`, agency: AGENCY, day, kind: "inspection" as const, key: "" },
      ...more,
    })),
  });

holds(inspectionYearlyCap, {
  fires: inspected(["2026-02-28", "2026-03-01"]),
  found: ["startInspection "],
  quiet: {
    "the second of two": inspected(["2026-01-05"]),
    "another agency": inspected(["2026-01-05", "2026-02-05"], { agency: "11990100MB1A000220" }),
    "a fine is no inspection": inspected(["2026-01-05", "2026-02-05"], { kind: "fine" }),
    "earlier ones that do not count": inspected(["2026-01-05", "2026-02-05"], { key: "superior-special" }),
    "this one does not count": inspected(
      ["2026-01-05", "2026-02-05"],
      {},
      { capExemption: "superior-special" },
    ),
    "no cap": { ...inspected(["2026-01-05", "2026-02-05"]), settings: {} },
    "the same case twice": inspected(["2026-01-05", "2026-02-05"], { case: EARLIER }),
  },
});

edges(inspectionYearlyCap, (first) => inspected([first, "2026-02-05"]), {
  "2025-12-31": [],
  "2026-01-01": ["startInspection "],
  "2026-03-02": ["startInspection "],
  "2026-03-03": [],
});

test("the cap of the agency itself goes before that of all", () => {
  const told = inspected(["2026-01-05", "2026-02-05"]);
  const inspectionCaps = [{ perYear: 2 }, { agency: AGENCY, perYear: 3 }];
  expect(findingsOf(inspectionYearlyCap, { ...told, settings: { inspectionCaps } })).toEqual([]);
});

test("an exemption that is not named in the settings counts", () => {
  const clue = inspected(["2026-01-05", "2026-02-05"], {}, { capExemption: "clue" });
  expect(findingsOf(inspectionYearlyCap, clue)).toEqual(["startInspection "]);
  const settings = { ...CAP, capExemptions: ["clue"] };
  expect(findingsOf(inspectionYearlyCap, { ...clue, settings })).toEqual([]);
});
