import type { Agent } from "node:http";
import { canonicalRequest, sha256, sign, signingKey } from "../../infra/local/s3/signature.ts";
import { CREDENTIALS, PLAIN } from "./s3.ts";
import { codeOf, raw } from "./s3-answers.ts";

const timestamp = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
const scope = `${timestamp.slice(0, 8)}/cn-north-1/s3/aws4_request`;
const key = signingKey(CREDENTIALS.secretAccessKey, scope);

type Upload = { name: string; headers: Record<string, string>; payload: string; agent?: Agent };

/** The signature of an upload, all headers of which are signed. */
const signed = (path: string, headers: Record<string, string>, payload: string): string => {
  const parts = { method: "PUT", path, query: new URLSearchParams(), bucket: "", key: "" };
  const names = Object.keys(headers).sort();
  const body = () => ({ [Symbol.asyncIterator]: async function* () {} });
  const request = { ...parts, headerNames: names, header: (name: string) => headers[name], body };
  const canonical = canonicalRequest(request, names, payload);
  return sign(key, ["AWS4-HMAC-SHA256", timestamp, scope, sha256(canonical)]);
};

/** Uploads just these bytes, signed by hand. */
export const putSigned = async (url: string, upload: Upload, body: string) => {
  const path = `/${PLAIN}/${upload.name}`;
  const { host, port } = new URL(url);
  const own = { host, "x-amz-content-sha256": upload.payload, "x-amz-date": timestamp };
  const headers = { ...upload.headers, ...own };
  const signature = signed(path, headers, upload.payload);
  const names = Object.keys(headers).sort().join(";");
  const authorization = `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const options = { port, method: "PUT", path, agent: upload.agent ?? false };
  const answer = await raw({ ...options, headers: { ...headers, authorization } }, body);
  return `${answer.status} ${codeOf(answer.body)}`.trim();
};
