import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

const KEPT = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
] as const;

/** The headers that stay with an object. */
export const storedHeaders = (request: S3Request): Record<string, string> =>
  Object.fromEntries([
    ["content-type", "binary/octet-stream"],
    ...KEPT.flatMap((name) => {
      const value = request.header(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  ]);

export const OVERRIDE_PARAMETERS = KEPT.map((name) => `response-${name}`);

/** The headers that the reader wants in place of the stored ones. */
export const overriddenHeaders = ({ query }: S3Request): Record<string, string> =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = query.get(`response-${name}`);
      if (value === null) return [];
      if (!/^[\t\u0020-\u007e\u00a0-\u00ff]*$/.test(value))
        throw new S3Error("InvalidArgument", "Header value cannot be represented using ISO-8859-1.");
      return [[name, value] as const];
    }),
  );
