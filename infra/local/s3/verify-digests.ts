import type { Body } from "./body.ts";
import type { Checksum } from "./checksums.ts";
import type { Declared } from "./declared.ts";
import { S3Error } from "./errors.ts";
import type { DigestName, Measured } from "./measure.ts";

/** What an object is told apart by is an MD5, or half of the SHA-256 that is taken anyway: no reader may rely on which. */
const ETAG_BYTES = 16;
const etagDigest = (needed: readonly DigestName[]): DigestName =>
  needed.includes("sha256") ? "sha256" : "md5";

const promised = (declared: Declared | undefined, { sha256 }: Body): readonly DigestName[] => [
  ...(declared ? [declared.name] : []),
  ...(sha256 === undefined ? [] : (["sha256"] as const)),
];

/** All that must be measured of a body. */
export const neededDigests = (declared: Declared | undefined, body: Body): ReadonlySet<DigestName> => {
  const needed = promised(declared, body);
  return new Set([...needed, etagDigest(needed)]);
};

/** `etag` without its quotes. */
export type Digests = { size: number; etag: string; checksum: Checksum | undefined };

const refuseOther = ({ name, value }: Declared, digests: Measured["digests"]): void => {
  if (!digests.get(name)?.equals(value))
    throw new S3Error(
      "BadDigest",
      `The ${name.toUpperCase()} you specified did not match the calculated checksum.`,
    );
};

/** Throws unless the measured bytes are what was declared and signed. */
export const verifyDigests = (
  declared: Declared | undefined,
  body: Body,
  { size, digests }: Measured,
): Digests => {
  if (size !== body.length)
    throw new S3Error(
      "IncompleteBody",
      "You did not provide the number of bytes specified by the HTTP headers",
    );
  if (body.sha256 !== undefined && digests.get("sha256")?.toString("hex") !== body.sha256)
    throw new S3Error(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  if (declared) refuseOther(declared, digests);
  const etag = digests.get(etagDigest(promised(declared, body)))?.toString("hex", 0, ETAG_BYTES) ?? "";
  const checksum = declared && { name: declared.name, value: declared.value.toString("base64") };
  return { size, etag, checksum };
};
