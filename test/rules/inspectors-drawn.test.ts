import { inspectorsDrawn } from "../../functions/inspections/rules/inspectors-drawn.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const drawn = (drawnInspectors: readonly string[], ofClass = "daily", on = "2026-03-02"): Recorded =>
  several([
    ["drawInspection", on, { drawnInspectors }],
    ["startInspection", "2026-03-03", { class: ofClass, officers: ["wu", "long"] }],
  ]);

holds(inspectorsDrawn, {
  fires: drawn(["wu"]),
  found: ["startInspection /officers/1"],
  quiet: {
    "both were drawn": drawn(["wu", "long"]),
    "a special inspection": drawn(["wu"], "special"),
    "no draw is another matter": one("startInspection", { class: "daily", officers: ["wu"] }),
  },
  unknown: { drawInspection: ["drawnInspectors"], startInspection: ["class", "officers"] },
});

edges(inspectorsDrawn, (on) => drawn(["wu"], "daily", on), {
  "2026-03-02": ["startInspection /officers/1"],
  "2026-03-03": ["startInspection /officers/1"],
  // Whom a later draw names is not looked at.
  "2026-03-04": [],
});
