import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { sha256Hex } from "../../kernel/digest.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Call, CommandCall } from "../call.ts";
import { type Refusal, wrongField } from "../refusal.ts";
import { parse } from "./parse.ts";
import type { CommandRoute } from "./route.ts";

const MOST_BYTES = 256 * 1024;

const NO_JSON = wrongField("", "请求正文不是有效的 JSON", "the body is no valid JSON");
const NO_KEY = wrongField(
  "/headers/idempotency-key",
  "缺少 Idempotency-Key 请求头（1至128个可见字符，每个请求一个，重发时不变）",
  "the Idempotency-Key header is needed (1 to 128 visible characters; one for each request, the same when it is repeated)",
);
const BAD_MATCH = wrongField(
  "/headers/if-match",
  'If-Match 应为读取案件时得到的 ETag，例如 "3"',
  'If-Match must be the ETag of the case as you read it, such as "3"',
);

const bodyText = ({ body = "", isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;

const readJson = (text: string): Result<unknown, Refusal> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse(NO_JSON);
  }
};

const readBody = (event: APIGatewayProxyEventV2, text: string): Result<unknown, Refusal> => {
  if (Buffer.byteLength(text) > MOST_BYTES) return refuse({ kind: "too-large" });
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(event.headers["content-type"] ?? ""))
    return refuse({ kind: "unsupported-media-type" });
  return readJson(text);
};

const readIfMatch = (header: string | undefined): Result<number | undefined, Refusal> => {
  if (header === undefined) return ok(undefined);
  const match = /^"(\d{1,9})"$/.exec(header);
  return match ? ok(Number(match[1])) : refuse(BAD_MATCH);
};

/** Reads a command at the edge: its size and type, its JSON by the shape of the route, its key, its version. */
export const readCommand = (
  route: CommandRoute,
  event: APIGatewayProxyEventV2,
  call: Call,
): Result<CommandCall<unknown>, Refusal> => {
  const text = bodyText(event);
  const json = readBody(event, text);
  if (!json.ok) return json;
  const key = event.headers["idempotency-key"] ?? "";
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) return refuse(NO_KEY);
  const ifMatch = route.ifMatch ? readIfMatch(event.headers["if-match"]) : ok(undefined);
  if (!ifMatch.ok) return ifMatch;
  const body = parse(route.body, json.value);
  if (!body.ok) return body;
  const fingerprint = sha256Hex(`${event.requestContext.http.method} ${event.rawPath}\n${text}`);
  const repetition = { subject: call.subject.id, key, fingerprint };
  return ok({ ...call, body: body.value, repetition, ifMatch: ifMatch.value });
};
