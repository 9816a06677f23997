import type { Walk } from "../../support/walks/walk.ts";
import type { Walking } from "../../support/walks/walking.ts";
import { decisionBody, openingBody } from "../../support/world/bodies.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, TRANSPORT_TEAM } from "../../support/world/people.ts";

const { handler, head, reviewer } = LAND_TEAM;
const UNKNOWN = { caseId: "01950000-0000-7000-8000-000000000001" };

/** Whoever may not, or not of this case; what is not there. */
const closed = async ({ refused }: Walking, path: { caseId: string }): Promise<void> => {
  await refused(reviewer, "fileCase", { path, body: {} });
  await refused(TRANSPORT_TEAM.head, "closeCase", { path, body: { reason: "done" } });
  await refused(head, "closeCase", { path: UNKNOWN, body: { reason: "done" }, ifMatch: 1 });
  await refused(head, "getCase", { path: UNKNOWN });
  await refused(head, "listTasks", { query: { limit: 1000 } });
};

/** What is badly written, stale, or not to be repeated. */
const malformed = async ({ refused, world }: Walking, path: { caseId: string }): Promise<void> => {
  await refused(handler, "openCase", { body: { ...openingBody(), parties: [], colour: "red" } });
  await refused(handler, "openCase", { body: openingBody() });
  await refused(head, "closeCase", { path, body: { reason: "dropped" } });
  await refused(head, "closeCase", { path, body: { reason: "done" }, ifMatch: 1 });
  await refused(head, "closeCase", { path, body: { reason: "done" }, ifMatch: "none" });
  const body = openingBody({ externalId: "case-2" });
  await world.call(handler, "openCase", { body, key: "once" });
  await world.call(handler, "openCase", { body, key: "once" });
  await refused(handler, "openCase", { body: { ...body, externalId: "case-3" }, key: "once" });
};

/** What is not open in the state or the procedure of the case, or comes before something else. */
const early = async ({ refused }: Walking, path: { caseId: string }): Promise<void> => {
  const proposal = { version: 1, hash: "0".repeat(64) };
  await refused(handler, "recordPowerAct", { path, body: POWER_ACT });
  await refused(handler, "serveDecision", { path, body: SERVED });
  await refused(head, "closeCase", { path, body: { reason: "done" } });
  await refused(head, "decideCase", { path, body: decisionBody(proposal) });
  await refused(handler, "transferCase", { path, body: TRANSFERRED });
  await refused(handler, "sealEvidence", { path: { ...path, evidenceId: UNKNOWN.caseId }, body: {} });
  await refused(handler, "recordInquiry", { path, body: { ...INQUIRY, officers: [handler, "nobody"] } });
  await refused(handler, "recordInquiry", {
    path,
    body: { ...INQUIRY, occurredAt: "2026-12-31T09:00:00+08:00" },
  });
};

const POWER_ACT = { power: "01", documentNumber: "云许可〔2026〕1号", result: "准予许可。" };
const SERVED = { method: "direct", receivedAt: "2026-03-03T09:00:00+08:00" };
const TRANSFERRED = {
  ...{ recipient: "云岭市公安局", seizedItems: false, partyTold: true },
  papers: ["transfer-letter", "report", "list-of-items"],
};
const INQUIRY = {
  ...{ kind: "inquiry", officers: [handler, LAND_TEAM.other] },
  ...{ certificateShown: true, written: true, recorded: true },
};

/** What the platform refuses for another reason than a rule of law. */
export const OTHERWISE_REFUSED: Walk = {
  name: "refused-otherwise",
  start: "2026-03-02T09:00",
  go: async (walking) => {
    const { id: caseId } = await lawfulCase(walking.world, { until: "filed" });
    await closed(walking, { caseId });
    await malformed(walking, { caseId });
    await early(walking, { caseId });
  },
};
