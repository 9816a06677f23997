import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

const KEPT = ["cache-control", "content-disposition", "content-language", "content-type", "expires"] as const;
const META = "x-amz-meta-";

/** `aws-chunked` is how the body travelled, not what the object is. */
const contentEncoding = (request: S3Request): string =>
  (request.header("content-encoding") ?? "")
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "aws-chunked")
    .join(",");

/** The headers that stay with an object. */
export const storedHeaders = (request: S3Request): Record<string, string> => {
  const names = [...KEPT, ...request.headerNames.filter((name) => name.startsWith(META))];
  const encoding = contentEncoding(request);
  return Object.fromEntries([
    ["content-type", "binary/octet-stream"],
    ...names.flatMap((name) => {
      const value = request.header(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
    ...(encoding === "" ? [] : [["content-encoding", encoding] as const]),
  ]);
};

const OVERRIDES = [...KEPT, "content-encoding"] as const;
export const OVERRIDE_PARAMETERS = OVERRIDES.map((name) => `response-${name}`);

/** The headers that the reader wants in place of the stored ones. */
export const overriddenHeaders = ({ query }: S3Request): Record<string, string> =>
  Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = query.get(`response-${name}`);
      if (value === null) return [];
      if (!/^[\t\u0020-\u007e\u00a0-\u00ff]*$/.test(value))
        throw new S3Error("InvalidArgument", "Header value cannot be represented using ISO-8859-1.");
      return [[name, value] as const];
    }),
  );
