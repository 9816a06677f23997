import { CHECKSUM_NAMES, CHECKSUMS, type ChecksumName, checksumHeader } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

/** The checksum that the sender says his bytes have. */
export type Declared = { name: ChecksumName; value: Buffer };

const readChecksum = (name: ChecksumName, text: string): Declared => {
  const value = Buffer.from(text, "base64");
  if (value.length !== CHECKSUMS[name].size || value.toString("base64") !== text)
    throw new S3Error("InvalidRequest", `Value for ${checksumHeader(name)} header is invalid.`);
  return { name, value };
};

/** Undefined where none is given: S3 would take one of its own choice, which nobody here asks for. */
export const readDeclared = (request: S3Request): Declared | undefined => {
  const [given, another] = CHECKSUM_NAMES.flatMap((name) => {
    const text = request.header(checksumHeader(name));
    return text === undefined ? [] : [readChecksum(name, text)];
  });
  if (another) throw new S3Error("InvalidRequest", "Expecting a single x-amz-checksum- header");
  return given;
};
