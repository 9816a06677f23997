import type { Step } from "../../../functions/case-file/step.ts";
import { STEPS as CASES } from "../../../functions/cases/steps.ts";
import { STEPS as COERCION } from "../../../functions/coercion/steps.ts";
import { STEPS as EXECUTION } from "../../../functions/execution/steps.ts";
import type { Answered } from "../../../infra/client/call.ts";
import type { Asked, Ground } from "./asking.ts";
import type { KnownCase } from "./known-cases.ts";
import { NEXT } from "./next.ts";

const MOST_CASES = 80;
const MOST_KEPT = 50;

const keep = (list: string[], value: unknown): void => {
  if (typeof value === "string" && list.length < MOST_KEPT) list.push(value);
};

/** Acts that others go back to, by their numbers. */
const GONE_BACK_TO: ReadonlySet<string | undefined> = new Set(
  Object.values<Step>({ ...CASES, ...COERCION, ...EXECUTION }).map(({ refers }) => refers?.to),
);

const opened = ({ cases }: Ground, { cast, known, importId }: KnownCase, answer: Answered): void => {
  if (cases.length < MOST_CASES)
    cases.push({
      id: String(answer.body["caseId"]),
      cast,
      known,
      importId,
      round: 1,
      etag: answer.etag ?? "",
      next: ["fileCase"],
    });
};

/** What later requests are made from: the version, and what an act has made. */
export const learn = (ground: Ground, { operation, about, headers }: Asked, answer: Answered): void => {
  const { status, body, etag } = answer;
  keep(ground.keys, headers["idempotency-key"]);
  if (status === 412 && typeof body["current"] === "number") about.etag = `"${body["current"]}"`;
  if (status >= 300) return;
  keep(ground.cursors, body["next"]);
  if (operation === "openCase") opened(ground, about, answer);
  if (body["caseId"] !== about.id) return;
  about.etag = etag ?? about.etag;
  about.next = (operation && NEXT[operation]) ?? about.next;
  about.round = Number(body["round"] ?? about.round);
  const { proposal = about.known.proposal, notice = about.known.notice, evidence } = body;
  about.known = {
    ...about.known,
    ...(GONE_BACK_TO.has(operation) && { act: Number(body["act"]) }),
    proposal,
    notice: Number(notice),
    evidence:
      typeof evidence === "string" && operation !== "declareEvidence" ? evidence : about.known.evidence,
  };
};
