import type { Refusal } from "../../../support/walks/refusal.ts";
import { LAND_TEAM } from "../../../support/world/people.ts";
import { ENTRUSTED } from "./entrusted.ts";

const START = { operation: "startInspection" } as const;
const UNPUBLISHED = "11990100MB1A00011U2990670009000";

/** What inspections may break. */
export const INSPECTION_REFUSALS: readonly Refusal[] = [
  { ...START, rule: "inspection-item-published", changes: { items: [UNPUBLISHED] } },
  { ...START, rule: "inspection-approved-before", bare: true },
  { ...START, rule: "inspection-staff-certified", registers: { officer: { certificate: undefined } } },
  { ...START, rule: "inspection-two-officers", changes: { officers: [LAND_TEAM.handler] } },
  { ...START, rule: "entrusted-body-inspects-within-scope", registers: ENTRUSTED },
  { ...START, rule: "supervisor-does-not-enforce", registers: { officer: { supervisor: true } } },
  { ...START, rule: "staff-fit-to-enforce", registers: { officer: { establishment: "dispatched" } } },
];
