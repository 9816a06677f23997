import { noEnforcementAtNight } from "../../functions/execution/rules/no-enforcement-at-night.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(noEnforcementAtNight, {
  fires: one("carryOutEnforcement", { at: "2026-03-02T23:30" }),
  found: ["carryOutEnforcement "],
  quiet: {
    "in the morning": one("carryOutEnforcement", { at: "2026-03-02T09:00" }),
    "in urgency": one("carryOutEnforcement", { at: "2026-03-02T23:30", urgent: true }),
    "on a day whose hour is not known": one("carryOutEnforcement"),
  },
});

edges(noEnforcementAtNight, (time) => one("carryOutEnforcement", { at: `2026-03-02T${time}` }), {
  "21:59": [],
  "22:00": ["carryOutEnforcement "],
  "00:00": ["carryOutEnforcement "],
  "05:59": ["carryOutEnforcement "],
  "06:00": [],
});

const AFTER_MIDNIGHT = { settings: { night: { from: 0, to: 5 } } };

edges(
  noEnforcementAtNight,
  (time) => one("carryOutEnforcement", { at: `2026-03-02T${time}` }, AFTER_MIDNIGHT),
  {
    "23:59": [],
    "00:00": ["carryOutEnforcement "],
    "04:59": ["carryOutEnforcement "],
    "05:00": [],
  },
);
