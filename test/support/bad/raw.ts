import { randomUUID } from "node:crypto";
import type { Answered } from "../../../infra/client/call.ts";
import type { SeededHost } from "../one-host.ts";

type Raw = { method?: string; body?: string | Uint8Array; headers?: Record<string, string>; person?: string };

/** A request to an address of the API, with nothing put right. */
export const raw = async (
  { session }: Pick<SeededHost, "session">,
  path: string,
  { method = "POST", body, headers = {}, person = "shi-yunzhou" }: Raw,
): Promise<Answered> => {
  const answer = await fetch(`${session.api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await session.token(person)}`,
      "idempotency-key": randomUUID(),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : Buffer.from(body) }),
  });
  const text = await answer.text();
  const { status, headers: given } = answer;
  return { status, headers: given, etag: given.get("etag"), body: text ? JSON.parse(text) : {} };
};
