import type { Refusal } from "../../../support/walks/refusal.ts";
import { stepping } from "../../../support/walks/stepping.ts";
import { LAND_TEAM } from "../../../support/world/people.ts";
import { ENTRUSTED } from "./entrusted.ts";

const TAKE = { operation: "takeMeasure" } as const;
const EXTEND = { operation: "extendMeasure" } as const;

/** What coercive measures may break. */
export const COERCION_REFUSALS: readonly Refusal[] = [
  { ...TAKE, rule: "measure-not-entrusted", registers: ENTRUSTED },
  { ...TAKE, rule: "measure-officers-qualified", registers: { officer: { certificate: undefined } } },
  { ...TAKE, rule: "measure-two-officers", changes: { officers: [LAND_TEAM.handler] } },
  { ...TAKE, rule: "measure-approved-before", bare: true },
  { ...TAKE, rule: "measure-decision-complete", changes: { stated: ["party"] } },
  { ...TAKE, rule: "measure-object-related", changes: { related: false } },
  { ...TAKE, rule: "measure-spares-necessities", changes: { necessities: true } },
  {
    ...{ ...TAKE, rule: "no-duplicate-sealing" },
    before: (walked) => stepping(walked)("2026-03-03T10:00", "approveMeasure", { kind: "sealing" }),
    changes: { kind: "sealing", sealedByOthers: true },
  },
  { ...EXTEND, rule: "measure-extension-length", changes: { days: 31 } },
  {
    ...{ ...EXTEND, rule: "freeze-extension-length", bare: true },
    before: async (walked) => {
      await stepping(walked)("2026-03-03T10:00", "approveMeasure", { kind: "freezing" });
      await stepping(walked)("2026-03-03T11:00", "takeMeasure", { kind: "freezing" });
    },
    changes: { days: 31, measure: 4 },
  },
];
