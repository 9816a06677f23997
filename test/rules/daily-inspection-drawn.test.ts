import { dailyInspectionDrawn } from "../../functions/inspections/rules/daily-inspection-drawn.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const drawnOn = (on: string): Recorded =>
  several([
    ["drawInspection", on],
    ["startInspection", "2026-03-02", { class: "daily" }],
  ]);

holds(dailyInspectionDrawn, {
  fires: one("startInspection", { class: "daily" }),
  found: ["startInspection /class"],
  quiet: {
    "after a draw": drawnOn("2026-03-01"),
    "a special inspection": one("startInspection", { class: "special" }),
    "an inspection of one case": one("startInspection", { class: "case" }),
  },
  unknown: { startInspection: ["class"] },
  absence: true,
});

edges(dailyInspectionDrawn, drawnOn, {
  "2026-03-01": [],
  "2026-03-02": [],
  "2026-03-03": ["startInspection /class"],
});
