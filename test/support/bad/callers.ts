import type { ProblemName } from "../../../functions/platform/problem.ts";
import { call, type OperationId } from "../../../infra/client/call.ts";
import { decisionBody, openingBody, publicationBody } from "../case-bodies.ts";
import { LAND, SUPERVISOR } from "../casts.ts";
import { signedToken, strangeToken } from "../forge-token.ts";
import type { SeededHost } from "../one-host.ts";
import type { BadRequest } from "./world.ts";

/** An opening that would be done, were it not for who asks. */
const openingWith = (
  name: string,
  problem: ProblemName,
  authorization: (host: SeededHost) => string | undefined,
): BadRequest => ({
  name: `an opening with ${name}`,
  problem,
  send: ({ host }) => {
    const given = authorization(host);
    const headers = given === undefined ? {} : { authorization: given };
    return call(host.ready.api, "openCase", { body: openingBody(LAND), headers });
  },
  header: ["www-authenticate", "Bearer"],
});

type Tried = readonly [operation: OperationId, body: (proposal: unknown) => object];

/** What would be done, were it not for the role of him who asks. */
const forbidden = (who: string, person: string, [operation, body]: Tried): BadRequest => ({
  name: `${operation} by ${who}`,
  problem: "forbidden",
  send: ({ told: { work, proposal } }) =>
    work.attempt(person, operation, { body: body(proposal), path: { round: 1 } }),
});

const DECIDE: Tried = ["decideCase", (proposal) => decisionBody(LAND, proposal)];
const AGREE: Tried = [
  "giveReviewOpinion",
  (proposal) => ({ proposal, outcome: "agreed", opinion: "同意。" }),
];
const SETTLE: Tried = ["settleDisagreement", () => ({ outcome: "revise", reasons: "修改。" })];
const PUBLISH: Tried = ["decidePublication", () => publicationBody()];
const SYSTEM = "system-zrzy";

/** Requests of nobody, of somebody else, and of those whose role may not do this. */
export const CALLERS: readonly BadRequest[] = [
  openingWith("no token", "token-missing", () => undefined),
  openingWith("a word for a token", "token-invalid", () => "Bearer nonsense"),
  openingWith(
    "an expired token",
    "token-expired",
    (host) => `Bearer ${signedToken(host, (now) => ({ exp: now - 1 }))}`,
  ),
  openingWith("a forged token", "token-invalid", (host) => `Bearer ${strangeToken(host)}`),
  forbidden("the handler", LAND.handler, DECIDE),
  forbidden("the handler", LAND.handler, AGREE),
  forbidden("the supervisor", SUPERVISOR, DECIDE),
  forbidden("the head", LAND.head, PUBLISH),
  ...[DECIDE, AGREE, SETTLE, PUBLISH].map((tried) => forbidden("the department's system", SYSTEM, tried)),
];
