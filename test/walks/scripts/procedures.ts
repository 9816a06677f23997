import type { PlainDate } from "../../../functions/kernel/time.ts";
import { playMeasure } from "../../../infra/local/demo/measure-case.ts";
import { playOnTheSpotCase } from "../../../infra/local/demo/on-the-spot-case.ts";
import { closeAt, stepping } from "../../support/walks/stepping.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { caseInHand } from "../../support/world/case-in-hand.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { CITY_TEAM, MARKET_TEAM } from "../../support/world/people.ts";

const BEGUN = "2026-03-02" as PlainDate;
const START = `${BEGUN}T10:00`;

/** Decided on the spot, collected on the spot, handed in and deposited, reported and published. */
const simple: Walk = {
  name: "simple",
  start: START,
  go: async ({ world, session }) => {
    const inHand = caseInHand(world, await playOnTheSpotCase({ session, begun: BEGUN }), CITY_TEAM);
    const take = stepping(inHand);
    const { seq: collection } = await take("2026-03-02T10:30", "collectOnTheSpot", {
      ...{ amount: "190", ground: "hard-to-collect-later" },
    });
    await take("2026-03-04T09:00", "handInFine", { collection });
    await take("2026-03-09T09:00", "depositFine", { collection });
    await inHand.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "190" } });
    await inHand.do("handler", "recordPerformance", { body: { obligation: "order-1" } });
    await closeAt(inHand, "2026-03-10T09:00");
  },
};

/** Food is sealed, tested, the sealing extended and then released. */
const sealing: Walk = {
  name: "sealing",
  start: START,
  go: async ({ world, session }) => {
    const inHand = caseInHand(world, await playMeasure({ session, begun: BEGUN }), MARKET_TEAM);
    const take = stepping(inHand);
    const { acts } = await inHand.head();
    const measure = acts.find(({ act }) => act === "takeMeasure")?.seq;
    await take("2026-03-12T09:00", "endTesting", { measure });
    await take("2026-03-20T09:00", "extendMeasure", { measure, days: 20 });
    await take("2026-04-20T09:00", "releaseMeasure", { measure, returnedOn: "2026-04-22" });
    await closeAt(inHand, "2026-04-22T09:00");
  },
};

/** Deposits are frozen at once and without approval; everything that follows is late. */
const freezing: Walk = {
  name: "freezing",
  start: START,
  go: async ({ world }) => {
    const inHand = await openedCase(world, { opening: { procedure: "measure", externalId: "freeze-1" } });
    const take = stepping(inHand);
    const { seq: measure } = await take("2026-03-02T11:00", "takeMeasure", {
      ...{ kind: "freezing", urgent: true, object: "存款二十万元" },
    });
    await take("2026-03-04T09:00", "reportUrgentMeasure", { measure });
    await take("2026-03-09T09:00", "deliverFreezeDecision", { measure });
    await take("2026-03-30T09:00", "extendMeasure", { measure });
    await take("2026-05-11T09:00", "disposeMeasure", { measure, disposal: "transferred" });
    await closeAt(inHand, "2026-05-12T09:00");
  },
};

/** A suspected crime: approved, transferred a day too late, taken over by the police. */
const transfer: Walk = {
  name: "transfer",
  start: START,
  go: async ({ world }) => {
    const inHand = await lawfulCase(world, { until: "evidence" });
    const take = stepping(inHand);
    await take("2026-03-06T09:00", "reportSuspectedCrime");
    await take("2026-03-09T09:00", "decideTransfer");
    await take("2026-03-11T09:00", "transferCase", { seizedItems: true });
    await take("2026-03-16T09:00", "recordPoliceAnswer");
    await take("2026-03-18T09:00", "handOverItems");
    const body = { reason: "dropped", explanation: "已移送公安机关。" };
    await inHand.do("head", "closeCase", { body });
    await take("2026-04-20T09:00", "archiveCase");
  },
};

/** Cases of other procedures than the ordinary one, and the transfer to the police. */
export const PROCEDURES: readonly Walk[] = [simple, sealing, freezing, transfer];
