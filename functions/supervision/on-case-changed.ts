import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";
import { LOG, log } from "../platform/log.ts";
import { FactRecorded } from "../record/event.ts";
import { matterOf } from "../record/keys.ts";
import { judgeFacts, pkOf } from "./judge-facts.ts";
import { portsOfEnvironment } from "./ports.ts";

const judge = judgeFacts(portsOfEnvironment());

const Message = z.object({ detail: FactRecorded });

/** A message that cannot be read must not keep the others from being judged. */
const readFact = ({ messageId, body }: SQSRecord): FactRecorded | undefined => {
  try {
    return Message.parse(JSON.parse(body)).detail;
  } catch (error) {
    log.error(LOG.messageUnread, error, { messageId });
    return undefined;
  }
};

/**
 * Any fact of a case, a limit that came due too, is a reason to judge it again. Facts come in batches; those of cases that
 * could not be judged come again.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const messages = Records.map((record) => ({ id: record.messageId, fact: readFact(record) }));
  const { failed, judgement, ...counts } = await judge(messages.flatMap(({ fact }) => fact ?? []));
  for (const [pk, error] of failed) log.error(LOG.caseNotJudged, error, { caseId: matterOf({ pk }).matter });
  log.info(LOG.casesJudged, { facts: messages.length, ...counts, ...judgement });
  const again = messages.filter(({ fact }) => fact === undefined || failed.has(pkOf(fact)));
  return { batchItemFailures: again.map(({ id }) => ({ itemIdentifier: id })) };
};
