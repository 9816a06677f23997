import { createHash } from "node:crypto";
import { CHECKSUMS, type ChecksumName } from "./checksums.ts";
import type { Running } from "./crc.ts";

/** Measures bytes as they pass. */
export class Measure {
  size = 0;
  readonly #md5 = createHash("md5");
  readonly #checksums: readonly (readonly [ChecksumName, Running])[];

  constructor(names: Iterable<ChecksumName>) {
    this.#checksums = [...names].map((name) => [name, CHECKSUMS[name].start()] as const);
  }

  update(bytes: Uint8Array): void {
    this.size += bytes.length;
    this.#md5.update(bytes);
    for (const [, running] of this.#checksums) running.update(bytes);
  }

  /** To be asked for once, at the end. */
  result(): { size: number; md5: Buffer; checksums: ReadonlyMap<ChecksumName, Buffer> } {
    const checksums = new Map(this.#checksums.map(([name, running]) => [name, running.digest()] as const));
    return { size: this.size, md5: this.#md5.digest(), checksums };
  }
}
