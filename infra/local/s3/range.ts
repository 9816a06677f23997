import type { Span } from "./blobs.ts";
import { S3Error } from "./errors.ts";

const unsatisfiable = (size: number): S3Error =>
  new S3Error("InvalidRange", "The requested range is not satisfiable", {
    "content-range": `bytes */${size}`,
  });

/**
 * The bytes that a `Range` header asks for; undefined where the whole is to be sent, which is also the answer to a
 * range that cannot be read and to several ranges at once.
 */
export const readRange = (header: string | undefined, size: number): Span | undefined => {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    if (Number(last) === 0 || size === 0) throw unsatisfiable(size);
    return { first: Math.max(0, size - Number(last)), last: size - 1 };
  }
  if (last !== "" && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) throw unsatisfiable(size);
  return { first: Number(first), last: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
};
