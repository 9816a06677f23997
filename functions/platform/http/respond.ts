import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { PROBLEMS } from "../problem.ts";
import type { Refusal } from "../refusal.ts";
import { problemDocument } from "./problem-document.ts";

const RETRY_AFTER_SECONDS = "2";

/** What the answer's headers say beside its body. */
const headersFor = (refusal: Refusal): Record<string, string> => {
  if (refusal.kind === "unavailable") return { "retry-after": RETRY_AFTER_SECONDS };
  if (refusal.kind === "method-not-allowed") return { allow: refusal.allow.join(", ") };
  return PROBLEMS[refusal.kind].status === 401 ? { "www-authenticate": "Bearer" } : {};
};

/** Answers a refusal as application/problem+json. */
export const respondProblem = (
  refusal: Refusal,
  site: string,
  instance: string,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: PROBLEMS[refusal.kind].status,
  headers: { "content-type": "application/problem+json; charset=utf-8", ...headersFor(refusal) },
  body: JSON.stringify(problemDocument(refusal, site, instance)),
});

/** Answers a result; one that tells a version carries it as its ETag. */
export const respondAnswer = (status: number, body: unknown): APIGatewayProxyStructuredResultV2 => {
  const version = typeof body === "object" && body !== null && "version" in body ? body.version : undefined;
  return {
    statusCode: status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(typeof version === "number" && { etag: `"${version}"` }),
    },
    body: JSON.stringify(body),
  };
};
