import { expect, test } from "vitest";
import type { OperationId, Request } from "../../infra/client/call.ts";
import { agencyLike } from "../support/agency-like.ts";
import { type Notified, notified } from "../support/case-stages.ts";
import { LAND as LAND_MODEL, TRANSPORT as TRANSPORT_MODEL } from "../support/casts.ts";
import { expectProblem } from "../support/problems.ts";
import { sharedHost } from "../support/shared-host.ts";

const LAND = agencyLike(LAND_MODEL);
const TRANSPORT = agencyLike(TRANSPORT_MODEL);
const host = sharedHost(LAND.joining, TRANSPORT.joining);

const NOBODY = "01a20aa6-6142-70a2-a0ef-fa448b96341e";

/** What a case is asked by the handler of another department. */
const ASKED: readonly (readonly [OperationId, (hidden: Notified) => Request])[] = [
  ["getCase", () => ({})],
  ["listFacts", () => ({ query: { limit: 1 } })],
  ["giveNotice", ({ proposal }) => ({ body: notice(proposal), ifMatch: '"4"' })],
  ["giveNotice", ({ proposal }) => ({ body: notice(proposal) })],
  ["submitForReview", ({ proposal }) => ({ body: { proposal }, ifMatch: '"999"' })],
  ["sealEvidence", ({ evidence }) => ({ body: {}, path: { evidenceId: evidence } })],
  ["openEvidence", ({ evidence }) => ({ body: {}, path: { evidenceId: evidence } })],
  ["serveDecision", () => ({ body: { method: "direct", receivedAt: "2026-01-05T09:00:00+08:00" } })],
];

const notice = (proposal: unknown) => ({
  proposal,
  told: ["content"],
  officers: [LAND.handler, LAND.other],
  method: "direct",
});

test.each(ASKED)(
  "%s answers the same of another department's case as of none",
  async (operation, request) => {
    const { session } = host();
    const hidden = await notified(session, TRANSPORT);
    const { path, ...asked } = request(hidden);
    const answers = await Promise.all(
      [hidden.work.id, NOBODY].map((caseId) =>
        session.try(LAND.handler, operation, { ...asked, path: { caseId, ...path } }),
      ),
    );
    for (const answer of answers) await expectProblem(answer, { problem: "not-found" });
    const [one, other] = answers.map(({ body, headers }) => {
      const { instance: _, ...said } = body;
      const { date: __, "content-length": ___, ...shown } = Object.fromEntries(headers);
      return JSON.stringify([said, shown]);
    });
    expect(one).toBe(other);
    const lengths = answers.map(({ headers }) => headers.get("content-length"));
    expect(lengths[0]).toBe(lengths[1]);
  },
);
