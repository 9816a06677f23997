import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { crcTable, type Running, runningCrc } from "./crc.ts";

const runningHash = (name: string): Running => {
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

const CRC32C = crcTable(0x82f6_3b78n);
const CRC64NVME = crcTable(0x9a6c_9329_ac4b_c9b5n);

/** The algorithms of `x-amz-checksum-*`. Node has no CRC-32C and no CRC-64/NVME. */
export const CHECKSUMS = {
  crc32: { size: 4, start: runningCrc32 },
  crc32c: { size: 4, start: () => runningCrc(CRC32C, 4) },
  crc64nvme: { size: 8, start: () => runningCrc(CRC64NVME, 8) },
  sha1: { size: 20, start: () => runningHash("sha1") },
  sha256: { size: 32, start: () => runningHash("sha256") },
} as const satisfies Record<string, { size: number; start: () => Running }>;

export type ChecksumName = keyof typeof CHECKSUMS;
export const CHECKSUM_NAMES = Object.keys(CHECKSUMS) as readonly ChecksumName[];

/** `value` in base64. */
export type Checksum = { name: ChecksumName; value: string };

export const checksumHeader = (name: ChecksumName): string => `x-amz-checksum-${name}`;

export const checksumHeaders = ({ name, value }: Checksum): Record<string, string> => ({
  [checksumHeader(name)]: value,
  "x-amz-checksum-type": "FULL_OBJECT",
});
