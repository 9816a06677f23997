import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { judgeMessages } from "./judge-messages.ts";
import { portsOfEnvironment } from "./ports.ts";

const judge = judgeMessages(portsOfEnvironment());

/**
 * Any fact of a case, a limit that came due too, is a reason to judge it again. Facts come in batches; those of cases that
 * could not be judged come again.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const again = await judge(Records.map(({ messageId, body }) => ({ id: messageId, body })));
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
};
