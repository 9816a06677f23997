import type { Refusal } from "../../../support/walks/refusal.ts";
import { DRIVER, PUBLIC_TEXT } from "../../../support/world/bodies.ts";

const SPOT = { operation: "decideOnTheSpot" } as const;
const PUBLISH = { operation: "decidePublication" } as const;

const REMEDIES = { reconsideration: "云岭州人民政府", court: "云岭市人民法院" };
const NAMED = { ...PUBLIC_TEXT, facts: `${PUBLIC_TEXT.facts}由石云舟调查。` };
const MINOR = { kind: "citizen", name: DRIVER.name, address: DRIVER.address, birthDate: "2010-05-01" };

/** What decisions on the spot may break. */
export const SPOT_REFUSALS: readonly Refusal[] = [
  { ...SPOT, rule: "simple-cap", opening: { parties: [DRIVER] } },
  { ...SPOT, rule: "simple-reconsideration-first", changes: { remedies: REMEDIES } },
  { ...SPOT, rule: "simple-decision-complete", changes: { signed: false } },
  { ...SPOT, rule: "simple-certificate-shown", changes: { certificateShown: false } },
];

/** What publications may break. */
export const DISCLOSURE_REFUSALS: readonly Refusal[] = [
  { ...PUBLISH, rule: "narrative-anonymous", changes: { text: NAMED } },
  { ...PUBLISH, rule: "minor-not-published", opening: { parties: [MINOR] } },
];
