import type { World } from "../world.ts";
import { type Answer, type CaseInHand, caseInHand, mustAnswer } from "./case-in-hand.ts";
import { LAND_TEAM } from "./people.ts";

/** A made-up case of a road that was dug up, as a department's system reports it. */
export const roadReport = (more: object = {}) => ({
  externalId: "归集-1",
  procedure: "simple",
  caption: "擅自挖掘城市道路案",
  parties: [{ kind: "citizen", name: "岑望舒", idNumber: "990102199001011234" }],
  acts: [{ act: "decideOnTheSpot", at: "2026-02-12", fine: "190", penalties: [{ kind: "fine" }] }],
  ...more,
});

type Reporting = { who?: string; key?: string };

export const report = (world: World, body: object, { who = LAND_TEAM.system, key }: Reporting = {}) =>
  world.call(who, "reportCase", { body, ...(key && { key }) });

/** The answer to a report that is taken. */
export const reported = async (world: World, body: object): Promise<Answer> =>
  mustAnswer(await report(world, body));

export const reportedInHand = async (world: World, body: object = roadReport()): Promise<CaseInHand> =>
  caseInHand(world, (await reported(world, body)).caseId);
