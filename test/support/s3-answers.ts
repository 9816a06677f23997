import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { S3ServiceException } from "@aws-sdk/client-s3";

/** How a call of the client ended: `accepted`, or status and code. */
export const verdict = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return "accepted";
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return `${error.$metadata.httpStatusCode} ${error.name}`;
  }
};

export const codeOf = (xml: string): string => /<Code>(.*?)<\/Code>/.exec(xml)?.[1] ?? "";

/** How a plain request ended: the status, and the code of a refusal. */
export const verdictOf = async (answer: Response): Promise<string> =>
  `${answer.status} ${codeOf(await answer.text())}`.trim();

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A request with nothing added and nothing put right. */
export const raw = (options: RequestOptions, body: string | Buffer = ""): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", agent: false, ...options }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) });
    });
    outgoing.on("error", reject).end(body);
  });
