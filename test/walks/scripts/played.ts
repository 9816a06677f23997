import type { PlainDate } from "../../../functions/kernel/time.ts";
import { playEnforcement } from "../../../infra/local/demo/enforcement-case.ts";
import { playInspection } from "../../../infra/local/demo/inspection-case.ts";
import { playLandCase } from "../../../infra/local/demo/land-case.ts";
import { reportLatePublication } from "../../../infra/local/demo/late-publication.ts";
import { playLicence } from "../../../infra/local/demo/licence-case.ts";
import { playTransportCase } from "../../support/transport-case.ts";
import { closeAt, stepping } from "../../support/walks/stepping.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { caseInHand } from "../../support/world/case-in-hand.ts";
import { CITY_TEAM, LAND_TEAM, TRANSPORT_TEAM } from "../../support/world/people.ts";

const BEGUN = "2026-04-30" as PlainDate;
const START = `${BEGUN}T10:00`;

const named = (name: string, documentNumber: string) => ({
  ...{ externalId: name, documentNumber, begun: BEGUN },
  keys: (step: number) => `${name}-${step}`,
});

/** Entered on one day, with the times at which it happened; then paid, closed and archived. */
const land: Walk = {
  name: "land",
  start: START,
  whole: /^(c|a)\/|^index/,
  go: async ({ world, session }) => {
    const { caseId } = await playLandCase(session, named("land-1", "云自然资罚字〔2026〕1号"));
    const inHand = caseInHand(world, caseId, LAND_TEAM);
    world.clock.set("2026-05-07T09:00");
    await inHand.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "320000" } });
    await inHand.do("handler", "recordPerformance", {
      body: { obligation: "order-1", note: "土地已退还。" },
    });
    await closeAt(inHand, "2026-05-08T09:00");
  },
};

/** A citizen, who states his case, whom the public sees by his surname; published too late. */
const transport: Walk = {
  name: "transport",
  start: START,
  go: async ({ world, session }) => {
    const { caseId } = await playTransportCase(session, named("transport-1", "云交处罚〔2026〕8号"));
    await stepping(caseInHand(world, caseId, TRANSPORT_TEAM))("2026-06-20T09:00", "archiveCase");
  },
};

/** Drawn, carried out, and turned into a case. */
const inspection: Walk = {
  name: "inspection",
  start: START,
  until: "2026-06-01T09:00",
  go: async ({ session }) => playInspection({ session, begun: BEGUN }),
};

/** Late fine, demand, application to the court, and its answer. */
const enforcement: Walk = {
  name: "enforcement",
  start: START,
  go: async ({ world, session }) => {
    const id = await playEnforcement({ session, begun: BEGUN });
    await closeAt(caseInHand(world, id, CITY_TEAM), "2026-05-12T09:00");
  },
};

/** An act of another power. */
const licence: Walk = {
  name: "licence",
  start: START,
  go: async ({ world, session }) => {
    const id = await playLicence({ session, begun: BEGUN });
    await stepping(caseInHand(world, id, TRANSPORT_TEAM))("2026-05-06T09:00", "archiveCase");
  },
};

/** Worked elsewhere, reported, and found to be published too late. */
const reportedLate: Walk = {
  name: "reported-late",
  start: START,
  go: async ({ session }) => reportLatePublication({ session, begun: BEGUN }),
};

/** The plays of the demo and of the end-to-end tests, gone on with. */
export const PLAYED: readonly Walk[] = [land, transport, inspection, enforcement, licence, reportedLate];
