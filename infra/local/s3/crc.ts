/** A digest that is fed piece by piece. */
export type Running = { update: (bytes: Uint8Array) => void; digest: () => Buffer };

/** For each byte what it does to the rest, in two halves: numbers hold no 64 bits. */
export type CrcTable = { high: Uint32Array; low: Uint32Array };

/** `polynomial` is reflected: its lowest power is the highest bit. */
export const crcTable = (polynomial: bigint): CrcTable => {
  const table = { high: new Uint32Array(256), low: new Uint32Array(256) };
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1n ? (rest >> 1n) ^ polynomial : rest >> 1n;
    table.high[byte] = Number(rest >> 32n);
    table.low[byte] = Number(rest & 0xffff_ffffn);
  }
  return table;
};

/** A reflected cyclic redundancy check of 4 or 8 bytes that starts and ends with all bits turned over. */
export const runningCrc = (table: CrcTable, size: 4 | 8): Running => {
  let high = size === 8 ? -1 : 0;
  let low = -1;
  return {
    update: (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) {
        const index = (low ^ (bytes[at] ?? 0)) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ (table.low[index] ?? 0);
        high = (high >>> 8) ^ (table.high[index] ?? 0);
      }
    },
    digest: () => {
      const whole = Buffer.alloc(8);
      whole.writeUInt32BE(~high >>> 0, 0);
      whole.writeUInt32BE(~low >>> 0, 4);
      return whole.subarray(8 - size);
    },
  };
};
