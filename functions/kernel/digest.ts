import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal, of text as UTF-8. */
export const sha256Hex = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");

const bigEndian64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};

/** What a chain holds before its first fact. */
export const CHAIN_START = "0".repeat(64);

export type Link = { chain: string; seq: number; previous: string; bytes: string };

/**
 * The hash of a fact in its chain:
 * SHA-256("custody/v1\n" || chain id (16 bytes) || seq (8 bytes, big endian) || previous hash || SHA-256(fact bytes)).
 */
export const chainHash = (link: Link): string =>
  createHash("sha256")
    .update("custody/v1\n")
    .update(uuidBytes(link.chain))
    .update(bigEndian64(link.seq))
    .update(Buffer.from(link.previous, "hex"))
    .update(createHash("sha256").update(link.bytes, "utf8").digest())
    .digest("hex");
