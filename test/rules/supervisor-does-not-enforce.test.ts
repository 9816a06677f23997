import { expect, test } from "vitest";
import { supervisorDoesNotEnforce } from "../../functions/inspections/rules/supervisor-does-not-enforce.ts";
import { findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const by = (entry: object, act: Parameters<typeof one>[0] = "startInspection"): Recorded =>
  one(act, { officers: ["wu", "long"] }, { officers: { long: entry } });

holds(supervisorDoesNotEnforce, {
  fires: by({ supervisor: true }),
  found: ["startInspection /officers/1"],
  quiet: {
    "no supervisor": by({ supervisor: false }),
    "the register does not say": by({}),
    "no register knows the officer": one("startInspection", { officers: ["nobody"] }),
  },
  unknown: { startInspection: ["officers"] },
});

test.each(["openCase", "takeMeasure", "carryOutEnforcement", "giveNotice", "decideOnTheSpot"] as const)(
  "is asked of %s, too",
  (act) => {
    expect(findingsOf(supervisorDoesNotEnforce, by({ supervisor: true }, act))).toEqual([
      `${act} /officers/1`,
    ]);
  },
);
