import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Answered, call, type OperationId, type Request } from "./call.ts";
import { Refused } from "./refused.ts";
import { tokenFor } from "./token.ts";
import { upload } from "./upload.ts";

/** Calls operations in the name of persons, with a token for each. */
export type Session = {
  api: string;
  token: (person: string) => Promise<string>;
  try: (person: string, operation: OperationId, request?: Request) => Promise<Answered>;
  /** As `try`, but it comes back where a 503 asks for it, with the same key; any other refusal is thrown. */
  must: (person: string, operation: OperationId, request?: Request) => Promise<Answered>;
  /** Sends the bytes of a file to where the answer to its declaration says. */
  upload: (declared: Answered, bytes: Uint8Array) => Promise<void>;
};

const MOST_RETURNS = 5;

export const openSession = ({ api, issuer }: { api: string; issuer: string }): Session => {
  const tokens = new Map<string, Promise<string>>();
  const token = (person: string): Promise<string> => {
    const known = tokens.get(person) ?? tokenFor(issuer, { id: person });
    tokens.set(person, known);
    return known;
  };
  const attempt: Session["try"] = async (person, operation, request = {}) =>
    call(api, operation, { token: await token(person), ...request });
  return {
    api,
    token,
    try: attempt,
    upload,
    must: async (person, operation, request = {}) => {
      const asked = { key: randomUUID(), ...request };
      let answer = await attempt(person, operation, asked);
      for (let returns = 0; answer.status === 503 && returns < MOST_RETURNS; returns += 1) {
        await wait(Number(answer.headers.get("retry-after")) * 1000);
        answer = await attempt(person, operation, asked);
      }
      if (answer.status >= 300) throw new Refused(`${operation}: ${JSON.stringify(answer.body, null, 1)}`);
      return answer;
    },
  };
};
