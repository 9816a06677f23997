import { createHash } from "node:crypto";
import type { Answered } from "./call.ts";
import { Refused } from "./refused.ts";

/** The SHA-256 of a file in hexadecimal, as it is declared. */
export const digestBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Uploads a file to where the answer to its declaration says. */
export const upload = async ({ body }: Answered, bytes: Uint8Array): Promise<void> => {
  const { url, headers } = body["upload"] as { url: string; headers: Record<string, string> };
  const put = await fetch(url, { method: "PUT", headers, body: Buffer.from(bytes) });
  // 412: an earlier attempt had uploaded it already.
  if (!put.ok && put.status !== 412) throw new Refused(`the upload: ${put.status} ${await put.text()}`);
};
