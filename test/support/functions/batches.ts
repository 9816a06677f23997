import { appendFileSync, existsSync } from "node:fs";
import { env } from "node:process";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

/**
 * Takes batches of events, and writes down the numbers of the facts of each in a line of the file COLLECT. While there is no
 * file MENDED, it names the facts of the kind `broken` as failed, and fails as a whole at one of the kind `fatal`.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const facts = Records.map(({ messageId, body }) => ({ messageId, ...JSON.parse(body).detail }));
  appendFileSync(String(env["COLLECT"]), `${JSON.stringify(facts.map(({ seq }) => seq))}\n`);
  const isMended = existsSync(String(env["MENDED"]));
  if (!isMended && facts.some(({ type }) => type === "fatal")) throw new RangeError("not mended yet");
  const failed = isMended ? [] : facts.filter(({ type }) => type === "broken");
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};
