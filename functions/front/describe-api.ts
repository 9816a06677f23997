import * as z from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { PERMISSIONS } from "../platform/auth/permissions.ts";
import { pathShape } from "../platform/http/path-shape.ts";
import type { Route } from "../platform/http/route.ts";
import { PROBLEMS, type ProblemName } from "../platform/problem.ts";
import { ALL_ROUTES } from "./rooms.ts";

const FieldError = z.object({ pointer: z.string(), detail: z.string(), detailEn: z.string() });

/** A problem document (RFC 9457); `type` is a page of the public site that explains it. */
const Problem = z
  .looseObject({
    type: z.url(),
    title: z.string(),
    titleEn: z.string(),
    status: z.int(),
    detail: z.string(),
    detailEn: z.string(),
    instance: z.string(),
    errors: z.array(FieldError).optional(),
    rule: z.url().optional(),
    article: z.string().optional(),
  })
  .meta({ id: "Problem" });

const OF_EVERY: readonly ProblemName[] = [
  "token-missing",
  "forbidden",
  "not-found",
  "internal",
  "unavailable",
];
const OF_QUERIES: readonly ProblemName[] = ["invalid-input"];
const OF_COMMANDS: readonly ProblemName[] = [
  "invalid-input",
  "wrong-state",
  "too-large",
  "unsupported-media-type",
  "rule-refused",
];
const OF_ACTS: readonly ProblemName[] = ["version-stale", "version-required"];

const problemsOf = (route: Route): readonly ProblemName[] => {
  if (route.kind === "public") return ["internal", "unavailable"];
  if (route.kind === "query") return [...OF_EVERY, ...OF_QUERIES];
  return [...OF_EVERY, ...OF_COMMANDS, ...(route.ifMatch ? OF_ACTS : [])];
};

const problemResponses = (route: Route) =>
  Object.fromEntries(
    problemsOf(route).map((name) => {
      const { status, title } = PROBLEMS[name];
      const content = { "application/problem+json": { schema: Problem } };
      return [String(status), { description: `${title.zh} / ${title.en}`, content }];
    }),
  );

const IdempotencyKey = z
  .string()
  .min(1)
  .max(128)
  .meta({ description: "每个请求一个，重发时不变 / one for each request, the same when it is repeated" });
const IfMatch = z
  .string()
  .meta({ description: "读取案件时得到的 ETag / the ETag of the case", example: '"3"' });

const headersOf = (route: Route) =>
  route.kind === "command"
    ? {
        header: z.object({
          "Idempotency-Key": IdempotencyKey,
          ...(route.ifMatch && { "If-Match": IfMatch }),
        }),
      }
    : {};

const queryOf = (route: Route) =>
  route.kind === "query" && route.query instanceof z.ZodObject ? { query: route.query } : {};

const rolesOf = (operation: string): string =>
  operation in PERMISSIONS ? Object.keys(PERMISSIONS[operation as keyof typeof PERMISSIONS]).join(", ") : "";

const operationOf = (operationId: string, route: Route): ZodOpenApiOperationObject => ({
  operationId,
  summary: `${route.title.zh} / ${route.title.en}`,
  ...(route.kind === "public" ? { security: [] } : { description: `角色 / roles: ${rolesOf(operationId)}` }),
  requestParams: { path: pathShape(route.path), ...headersOf(route), ...queryOf(route) },
  ...(route.kind === "command" && {
    requestBody: { required: true, content: { "application/json": { schema: route.body } } },
  }),
  responses: {
    [String(route.status)]: {
      description: "成功 / done",
      content: { "application/json": { schema: route.answer } },
    },
    ...problemResponses(route),
  },
});

const paths = (): ZodOpenApiPathsObject => {
  const described: ZodOpenApiPathsObject = {};
  for (const [operationId, route] of Object.entries(ALL_ROUTES) as [string, Route][])
    described[route.path] = {
      ...described[route.path],
      [route.method.toLowerCase()]: operationOf(operationId, route),
    };
  return described;
};

/** The description of the whole API (OpenAPI 3.1), made from the table of routes and nothing else. */
export const describeApi = (): object =>
  createDocument({
    openapi: "3.1.0",
    info: {
      title: "法治云 fazhiyun",
      version: "1",
      description:
        "行政执法案件与证据的报送、审核、公示接口。拒绝均为 RFC 9457 问题文档。 / Cases and evidence of administrative law enforcement. Every refusal is an RFC 9457 problem.",
    },
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    paths: paths(),
  });
