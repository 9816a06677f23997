import type { ProblemName } from "../../../functions/platform/problem.ts";
import type { OperationId, Request } from "../../../infra/client/call.ts";
import { decisionBody, noticeBody, openingBody, publicationBody } from "../case-bodies.ts";
import { LAND } from "../casts.ts";
import { daysAgo } from "../days.ts";
import type { WorkCase } from "../work-case.ts";
import { type BadRequest, opening, USED_KEY, type World } from "./world.ts";

const UNKNOWN = { version: 1, hash: "0".repeat(64) };

type Tried = { by?: string; body: object; path?: Record<string, string | number> };

const trying =
  (problem: ProblemName, at: (world: World) => WorkCase) =>
  (name: string, operation: OperationId, { by = LAND.handler, body, path = {} }: Tried): BadRequest => ({
    name,
    problem,
    send: (world) => at(world).attempt(by, operation, { body, path }),
  });

const beforeFiling = trying("wrong-state", ({ opened }) => opened);
const whenFiled = trying("wrong-state", ({ filed }) => filed);
const whenDecided = trying("wrong-state", ({ decided }) => decided.work);
const unprepared = trying("precondition-missing", ({ filed }) => filed);
const unserved = trying("precondition-missing", ({ decided }) => decided.work);
const served = trying("precondition-missing", ({ served: { work } }) => work);

const { head, reviewer, disclosure } = LAND;
const opinion = { proposal: UNKNOWN, outcome: "agreed", opinion: "同意。" };

/** Steps that come before their time, or after it. */
export const ORDER: readonly BadRequest[] = [
  beforeFiling("a notice before the filing", "giveNotice", { body: noticeBody(LAND, UNKNOWN) }),
  beforeFiling("a decision before the filing", "decideCase", { by: head, body: decisionBody(LAND, UNKNOWN) }),
  whenFiled("a second filing", "fileCase", { by: head, body: {} }),
  whenFiled("service of no decision", "serveDecision", {
    body: { method: "direct", receivedAt: daysAgo(1) },
  }),
  whenFiled("publication of no decision", "decidePublication", { by: disclosure, body: publicationBody() }),
  whenDecided("a notice after the decision", "giveNotice", { body: noticeBody(LAND, UNKNOWN) }),
  whenDecided("a second decision", "decideCase", { by: head, body: decisionBody(LAND, UNKNOWN) }),
  whenDecided("evidence after the decision", "declareEvidence", {
    body: {
      ...{ title: "照片", kind: "audio-visual", mediaType: "image/jpeg", sha256: "0".repeat(64), size: 9 },
      captured: { at: daysAgo(50), by: [LAND.handler], place: "现场" },
    },
  }),
  unprepared("a notice of no proposal", "giveNotice", { body: noticeBody(LAND, UNKNOWN) }),
  unprepared("a decision on no proposal", "decideCase", { by: head, body: decisionBody(LAND, UNKNOWN) }),
  unprepared("no proposal sent to review", "submitForReview", { body: { proposal: UNKNOWN } }),
  unprepared("an opinion nobody asked for", "giveReviewOpinion", {
    by: reviewer,
    body: opinion,
    path: { round: 1 },
  }),
  unprepared("material nobody asked for", "supplyMaterial", {
    body: { supplied: "回证" },
    path: { round: 1 },
  }),
  unprepared("a settlement of nothing", "settleDisagreement", {
    by: head,
    body: { outcome: "revise", reasons: "修改。" },
    path: { round: 1 },
  }),
  unserved("performance before service", "recordPerformance", {
    body: { obligation: "penalty-1", amount: "1" },
  }),
  unserved("a close before service", "closeCase", { by: head, body: { reason: "done" } }),
  served("a second service", "serveDecision", { body: { method: "direct", receivedAt: daysAgo(3) } }),
  served("a close before the decision on publication", "closeCase", { by: head, body: { reason: "done" } }),
];

/** Files the case that is open, as the request says otherwise. */
const filing =
  (request: Request): BadRequest["send"] =>
  ({ host, opened }) =>
    host.session.try(head, "fileCase", { path: { caseId: opened.id }, body: {}, ifMatch: '"1"', ...request });

const badMatch = (ifMatch: string): BadRequest => ({
  name: `If-Match: ${ifMatch}`,
  problem: "invalid-input",
  pointer: "/headers/if-match",
  send: filing({ ifMatch }),
});

const badKey = (name: string, key: string): BadRequest => ({
  name,
  problem: "invalid-input",
  pointer: "/headers/idempotency-key",
  send: filing({ key }),
});

/** Requests that name no version, or another, or no key, or one that has been used. */
export const VERSIONS: readonly BadRequest[] = [
  { name: "a version that is gone", problem: "version-stale", send: filing({ ifMatch: '"0"' }) },
  { name: "a version that will come", problem: "version-stale", send: filing({ ifMatch: '"2"' }) },
  { name: "no version", problem: "version-required", send: filing({ ifMatch: null }) },
  ...["1", 'W/"1"', "*", '"1", "2"', '""', '"-1"', '"1e0"', `"${"9".repeat(10)}"`].map(badMatch),
  badKey("a key of 129 characters", "k".repeat(129)),
  badKey("a key with a space", "a b"),
  badKey("an empty key", ""),
  {
    name: "a key that was used for another body",
    problem: "idempotency-key-reused",
    send: ({ host }) =>
      host.session.try(LAND.handler, "openCase", { key: USED_KEY, body: openingBody(LAND) }),
  },
  {
    name: "a key that was used for another operation",
    problem: "idempotency-key-reused",
    send: ({ host, told: { work, evidence } }) =>
      host.session.try(LAND.handler, "openEvidence", {
        key: USED_KEY,
        path: { caseId: work.id, evidenceId: evidence },
        body: {},
      }),
  },
  { name: "an external id that is taken", problem: "already-exists", send: opening({ externalId: "taken" }) },
  {
    name: "a document number that is taken",
    problem: "already-exists",
    send: async ({ told: { work, proposal }, decided }) =>
      work.attempt(head, "decideCase", {
        body: {
          ...decisionBody(LAND, proposal),
          documentNumber: (await decided.work.view()).decision?.documentNumber,
        },
      }),
  },
];
