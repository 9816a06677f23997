import type { Answered } from "../../../infra/client/call.ts";
import type { Asked } from "./asking.ts";

const read = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
};

/** Sends a request with nothing put right. */
export const send = async (api: string, { method, path, headers, body }: Asked): Promise<Answered> => {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body: typeof body === "string" ? body : Buffer.from(body) }),
  });
  const { status, headers: given } = answer;
  return { status, headers: given, etag: given.get("etag"), body: read(await answer.text()) };
};

const MOST = 300;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** A request or an answer as a failure tells of it: without its token, and no longer than one reads. */
export const inShort = (told: Asked | Answered): string => {
  if ("status" in told) return `${told.status} ${cut(JSON.stringify(told.body))}`;
  const { authorization = "none", ...headers } = told.headers;
  const shown = { ...headers, authorization: authorization.slice(0, 12) };
  return `${told.method} ${cut(told.path)} ${cut(JSON.stringify(shown))} ${cut(String(told.body))}`;
};
