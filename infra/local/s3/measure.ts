import { CHECKSUMS, runningHash } from "./checksums.ts";

const STARTS = { ...CHECKSUMS, md5: { start: () => runningHash("md5") } };

export type DigestName = keyof typeof STARTS;
export type Measured = { size: number; digests: ReadonlyMap<DigestName, Buffer> };

/** Measures bytes as they pass; each digest that is asked for costs its time. */
export class Measure {
  size = 0;
  readonly #running: ReadonlyMap<DigestName, ReturnType<typeof runningHash>>;

  constructor(names: Iterable<DigestName>) {
    this.#running = new Map([...names].map((name) => [name, STARTS[name].start()] as const));
  }

  update(bytes: Uint8Array): void {
    this.size += bytes.length;
    for (const running of this.#running.values()) running.update(bytes);
  }

  /** To be asked for once, at the end. */
  result(): Measured {
    const digests = new Map([...this.#running].map(([name, running]) => [name, running.digest()] as const));
    return { size: this.size, digests };
  }
}
