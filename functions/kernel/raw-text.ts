import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";

/** Bytes as they came, kept in a text: as they are where they are UTF-8, else in base64; with their SHA-256 and number. */
export type RawText = { text: string; encoding?: "base64"; sha256: string; size: number };

export const rawText = (bytes: Uint8Array): RawText => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const said = { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
  return isUtf8(bytes)
    ? { text: buffer.toString("utf8"), ...said }
    : { text: buffer.toString("base64"), encoding: "base64", ...said };
};
