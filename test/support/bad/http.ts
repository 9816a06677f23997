import type { ProblemName } from "../../../functions/platform/problem.ts";
import { openingBody } from "../case-bodies.ts";
import { LAND } from "../casts.ts";
import { raw } from "./raw.ts";
import type { BadRequest, World } from "./world.ts";

const JSON_TYPE = { "content-type": "application/json" };

const text = (): string => JSON.stringify(openingBody(LAND));

type Sent = { method?: string; body?: string | Uint8Array; headers?: Record<string, string> };
type Asked = Sent & { path?: string | ((world: World) => string) };

const at = (name: string, problem: ProblemName, { path = "/cases", ...sent }: Asked): BadRequest => ({
  name,
  problem,
  send: (world) => raw(world.host, typeof path === "string" ? path : path(world), sent),
});

const typed = (type: string): BadRequest =>
  at(`content type ${type}`, "unsupported-media-type", { headers: { "content-type": type }, body: text() });

const noJson = (name: string, body: string | Uint8Array): BadRequest => ({
  ...at(name, "invalid-input", { headers: JSON_TYPE, body }),
  pointer: "",
});

const method = (name: string, path: Asked["path"], allow: string): BadRequest => ({
  ...at(`${name} ${typeof path === "string" ? path : "/cases/{caseId}"}`, "method-not-allowed", {
    method: name,
    ...(path && { path }),
  }),
  header: ["allow", allow],
});

const missing = (path: Asked["path"]): BadRequest =>
  at(`GET ${typeof path === "string" ? path.slice(0, 40) : "of a case"}`, "not-found", {
    method: "GET",
    ...(path && { path }),
  });

const MOST = 256 * 1024;

/** Requests that are wrong before anyone reads what they ask for. */
export const HTTP: readonly BadRequest[] = [
  at("a body of one byte over 256 KB", "too-large", { headers: JSON_TYPE, body: text().padEnd(MOST + 1) }),
  at("a body of 256 KB in characters of three bytes", "too-large", {
    headers: JSON_TYPE,
    body: JSON.stringify({ caption: "案".repeat(MOST / 3 + 1) }),
  }),
  at("a body of 9 MB", "too-large", { headers: JSON_TYPE, body: " ".repeat(9_000_000) }),
  ...["text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk"].map(typed),
  typed("application/problem+json"),
  at("no content type", "unsupported-media-type", { body: Buffer.from(text()) }),
  noJson("broken JSON", text().slice(0, -1)),
  noJson("no body", ""),
  noJson("two values", `${text()}${text()}`),
  noJson("a number that JSON does not know", '{"limit": NaN}'),
  noJson("a list", "[]"),
  noJson("null", "null"),
  noJson("a word", '"open"'),
  noJson("ten thousand brackets", "[".repeat(10_000) + "]".repeat(10_000)),
  method("DELETE", "/cases", "POST, GET"),
  method("PUT", ({ opened }) => `/cases/${opened.id}`, "GET"),
  method("PATCH", ({ opened }) => `/cases/${opened.id}`, "GET"),
  method("POST", "/openapi.json", "GET"),
  method("OPTIONS", "/tasks", "GET"),
  ...["/", "/case", "/cases/", "/cases//facts", "/tasks/1", "/%", "/cases/..%2f..%2fetc"].map(missing),
  missing("/cases/x"),
  missing(`/cases/${"x".repeat(4000)}`),
  missing("/cases/%00"),
  missing("/cases/%F0%9F%92%A5/facts"),
  missing("/cases/01a20aa6-6142-70a2-a0ef-fa448b96341e"),
  missing("/cases/01a20aa6-6142-70a2-a0ef-fa448b96341e/facts"),
  missing(({ foreign }) => `/cases/${foreign.id}`),
  missing(({ foreign }) => `/cases/${foreign.id}/facts`),
  missing(({ opened }) => `/cases/${opened.id.toUpperCase()}`),
];
