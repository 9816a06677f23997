import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** A digest that is fed piece by piece. */
export type Running = { update: (bytes: Uint8Array) => void; digest: () => Buffer };

export const runningHash = (name: string): Running => {
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
};

const runningCrc32 = (): Running => {
  let crc = 0;
  return {
    update: (bytes) => {
      crc = crc32(bytes, crc);
    },
    digest: () => {
      const whole = Buffer.alloc(4);
      whole.writeUInt32BE(crc);
      return whole;
    },
  };
};

/** Of the algorithms of `x-amz-checksum-*` those that are sent here: the SDK's own choice, and what evidence is declared by. */
export const CHECKSUMS = {
  crc32: { size: 4, start: runningCrc32 },
  sha256: { size: 32, start: () => runningHash("sha256") },
} as const satisfies Record<string, { size: number; start: () => Running }>;

export type ChecksumName = keyof typeof CHECKSUMS;
export const CHECKSUM_NAMES = Object.keys(CHECKSUMS) as readonly ChecksumName[];

/** `value` in base64. */
export type Checksum = { name: ChecksumName; value: string };

export const checksumHeader = (name: ChecksumName): string => `x-amz-checksum-${name}`;

export const checksumHeaders = (checksum: Checksum | undefined): Record<string, string> =>
  checksum ? { [checksumHeader(checksum.name)]: checksum.value, "x-amz-checksum-type": "FULL_OBJECT" } : {};
