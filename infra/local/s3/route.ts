import { S3Error } from "./errors.ts";
import { operationName } from "./operation-name.ts";
import type { S3Request } from "./request.ts";
import { ROUTES, type Route } from "./routes.ts";

/** What every request may carry: its signature, and what the client says of itself. */
const COMMON_PARAMETER = /^(X-Amz-.+|x-id)$/;
const COMMON_HEADER = /^x-amz-(date|content-sha256|user-agent)$/;
const MEANINGFUL_HEADER = /^(x-amz-|if-|content-md5$)/;

const notImplemented = (what: string): S3Error => new S3Error("NotImplemented", `${what} is not served here`);

const matches = (route: Route, { method, bucket, key, query }: S3Request): boolean =>
  route.method === method &&
  bucket !== "" &&
  (route.on === "object") === (key !== "") &&
  (route.marker === undefined || query.has(route.marker));

const unknownParameter = (route: Route, { query }: S3Request): string | undefined =>
  [...query.keys()].find(
    (name) => name !== route.marker && !route.parameters.includes(name) && !COMMON_PARAMETER.test(name),
  );

const unknownHeader = (route: Route, { headerNames }: S3Request): string | undefined =>
  headerNames.find(
    (name) => MEANINGFUL_HEADER.test(name) && !route.headers.test(name) && !COMMON_HEADER.test(name),
  );

/** The operation that is asked for, if it is served just as it is asked for. */
export const findRoute = (request: S3Request): Route => {
  const route = ROUTES.find((candidate) => matches(candidate, request));
  if (!route) throw notImplemented(operationName(request));
  const parameter = unknownParameter(route, request);
  const name = route.marker ? route.name : operationName(request);
  if (parameter) throw notImplemented(`${name} with the parameter ${parameter}`);
  const header = unknownHeader(route, request);
  if (header === "x-amz-copy-source") throw notImplemented("CopyObject");
  if (header) throw notImplemented(`${route.name} with the header ${header}`);
  return route;
};
