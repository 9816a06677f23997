import { CHECKSUM_NAMES, CHECKSUMS, type ChecksumName, checksumHeader } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

/** What the sender says that his bytes are. The checksum may come only after them, in the trailer. */
export type Declared = {
  md5: Buffer | undefined;
  /** Where none is given S3 takes its own choice. */
  checksum: { name: ChecksumName; value: Buffer | undefined; trailing: boolean };
};

const readBase64 = (text: string, size: number): Buffer | undefined => {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === size && bytes.toString("base64") === text ? bytes : undefined;
};

export const readChecksum = (name: ChecksumName, text: string): Buffer => {
  const value = readBase64(text, CHECKSUMS[name].size);
  if (!value) throw new S3Error("InvalidRequest", `Value for ${checksumHeader(name)} header is invalid.`);
  return value;
};

const readMd5 = (request: S3Request): Buffer | undefined => {
  const text = request.header("content-md5");
  const md5 = text === undefined ? undefined : readBase64(text, 16);
  if (text !== undefined && !md5)
    throw new S3Error("InvalidDigest", "The Content-MD5 you specified is not valid.");
  return md5;
};

export const readDeclared = (request: S3Request): Declared => {
  const announced = request.header("x-amz-trailer");
  const inTrailer = CHECKSUM_NAMES.filter((name) => announced === checksumHeader(name));
  const inHeader = CHECKSUM_NAMES.filter((name) => request.header(checksumHeader(name)) !== undefined);
  const [name = "crc64nvme", another] = [...inHeader, ...inTrailer];
  if (another) throw new S3Error("InvalidRequest", "Expecting a single x-amz-checksum- header");
  if (announced !== undefined && inTrailer.length === 0)
    throw new S3Error("NotImplemented", `PutObject with the trailer ${announced} is not served here`);
  const text = request.header(checksumHeader(name));
  const value = text === undefined ? undefined : readChecksum(name, text);
  return { md5: readMd5(request), checksum: { name, value, trailing: inTrailer.length > 0 } };
};
