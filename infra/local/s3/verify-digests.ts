import type { Trailers } from "./aws-chunked.ts";
import type { Body } from "./body.ts";
import { type Checksum, type ChecksumName, checksumHeader } from "./checksums.ts";
import { type Declared, readChecksum } from "./declared.ts";
import { S3Error } from "./errors.ts";
import type { Measure } from "./measure.ts";

const trailing = (name: ChecksumName, trailers: Trailers): Buffer => {
  const text = trailers.get(checksumHeader(name));
  if (text === undefined)
    throw new S3Error("MalformedTrailerError", `The announced trailer ${checksumHeader(name)} is missing`);
  return readChecksum(name, text);
};

const badDigest = (name: string): S3Error =>
  new S3Error("BadDigest", `The ${name.toUpperCase()} you specified did not match the calculated checksum.`);

export type Digests = { size: number; md5: string; checksum: Checksum };

/** Throws unless the measured bytes are what was declared and signed. */
export const verifyDigests = (declared: Declared, body: Body, measure: Measure): Digests => {
  const { size, md5, checksums } = measure.result();
  const { name } = declared.checksum;
  const found = checksums.get(name) ?? Buffer.alloc(0);
  if (size !== body.length)
    throw new S3Error(
      "IncompleteBody",
      "You did not provide the number of bytes specified by the HTTP headers",
    );
  if (body.sha256 !== undefined && checksums.get("sha256")?.toString("hex") !== body.sha256)
    throw new S3Error(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  if (declared.md5 && !declared.md5.equals(md5)) throw badDigest("Content-MD5");
  const expected = declared.checksum.trailing ? trailing(name, body.trailers) : declared.checksum.value;
  if (expected && !expected.equals(found)) throw badDigest(name);
  return { size, md5: md5.toString("hex"), checksum: { name, value: found.toString("base64") } };
};
