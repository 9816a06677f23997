import { noViolationMeasureReleased } from "../../functions/coercion/rules/no-violation-measure-released.ts";
import { type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const decided = (now: string): Recorded =>
  several(
    [
      ["takeMeasure", "2026-03-02", { kind: "sealing" }],
      ["decideCase", "2026-03-17T09:00", { outcome: "not-established" }],
    ],
    { now },
  );

holds(noViolationMeasureReleased, {
  fires: decided("2026-03-18T09:00"),
  found: ["decideCase /outcome"],
  quiet: {
    "the day of the decision is not over": decided("2026-03-17T23:59"),
    "a penalty was decided": several(
      [
        ["takeMeasure", "2026-03-02", { kind: "sealing" }],
        ["decideCase", "2026-03-17", { outcome: "penalty" }],
      ],
      { now: "2026-03-18T09:00" },
    ),
    "what was frozen is not sealed": several(
      [
        ["takeMeasure", "2026-03-02", { kind: "freezing" }],
        ["decideCase", "2026-03-17", { outcome: "not-established" }],
      ],
      { now: "2026-03-18T09:00" },
    ),
  },
  unknown: { decideCase: ["outcome"], takeMeasure: ["kind"] },
  absence: true,
});

const released = (on: string): Recorded =>
  several(
    [
      ["takeMeasure", "2026-03-02", { kind: "sealing" }],
      ["decideCase", "2026-03-17T09:00", { outcome: "not-established" }],
      ["releaseMeasure", on, { measure: 1 }],
    ],
    { now: "2026-04-01T09:00" },
  );

edges(noViolationMeasureReleased, released, {
  "2026-03-16": [],
  "2026-03-17T18:00": [],
  "2026-03-18": ["decideCase /outcome"],
});
