import { createHash } from "node:crypto";
import type { CaseView } from "../../functions/cases/views.ts";
import type { SealedFact } from "../../functions/kernel/chain.ts";
import type { Answered, OperationId } from "../../infra/client/call.ts";
import type { Step } from "../../infra/client/case-driver.ts";
import { Refused } from "../../infra/client/refused.ts";
import type { Session } from "../../infra/client/session.ts";
import type { Cast } from "./casts.ts";

/** A case that a test works over HTTP: it carries the ETag that it was last given. */
export type WorkCase = {
  id: string;
  cast: Cast;
  /** A step; its refusal is an answer like any other. */
  attempt: (person: string, operation: OperationId, step: Step) => Promise<Answered>;
  /** A step that must be done. */
  act: (person: string, operation: OperationId, step: Step) => Promise<Answered>;
  view: (person?: string) => Promise<CaseView>;
  facts: () => Promise<readonly SealedFact[]>;
};

const done = (operation: string, answer: Answered): Answered => {
  if (answer.status >= 300) throw new Refused(`${operation}: ${JSON.stringify(answer.body, null, 1)}`);
  return answer;
};

/** Every fact of a case, page by page. */
export const factsOf = async (
  session: Session,
  person: string,
  caseId: string,
): Promise<readonly SealedFact[]> => {
  const facts: SealedFact[] = [];
  let after: number | undefined = 0;
  while (after !== undefined) {
    const query = { after, limit: 7 };
    const { body } = await session.must(person, "listFacts", { path: { caseId }, query });
    facts.push(...(body["facts"] as SealedFact[]));
    after = body["next"] as number | undefined;
  }
  return facts;
};

/** Opens a case in the name of the cast's handler, and works it from there. */
export const openWorkCase = async (session: Session, cast: Cast, body: object): Promise<WorkCase> => {
  const opened = await session.must(cast.handler, "openCase", { body });
  const id = String(opened.body["caseId"]);
  let etag = opened.etag;
  const attempt: WorkCase["attempt"] = async (person, operation, { body: given, path = {} }) => {
    const request = { path: { caseId: id, ...path }, body: given, ifMatch: etag };
    const answer = await session.try(person, operation, request);
    etag = answer.etag ?? etag;
    return answer;
  };
  return {
    id,
    cast,
    attempt,
    act: async (person, operation, step) => done(operation, await attempt(person, operation, step)),
    view: async (person = cast.handler) =>
      (await session.must(person, "getCase", { path: { caseId: id } })).body as unknown as CaseView,
    facts: () => factsOf(session, cast.handler, id),
  };
};

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

export type SignedRequest = { method: string; url: string; headers: Record<string, string> };

/** Sends bytes as a signed request says. */
export const sendSigned = (
  answer: Answered,
  name: "upload" | "download",
  bytes?: Uint8Array,
): Promise<Response> => {
  const { method, url, headers } = answer.body[name] as SignedRequest;
  return fetch(url, { method, headers, ...(bytes && { body: Buffer.from(bytes) }) });
};
