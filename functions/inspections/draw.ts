import { createHash } from "node:crypto";
import { sha256Hex } from "../kernel/digest.ts";

/**
 * The random draw of objects and inspectors (双随机抽查), such that anyone can repeat it.
 *
 * 1. The seed is fixed and published before the lists are drawn from.
 * 2. Each list is sorted by the bytes of its identifiers (UTF-8) and must name nobody twice: the order in which it was sent
 *    does not matter.
 * 3. The stream of a list is SHA-256(seed + "\n" + purpose + "\n" + counter) for counter 0, 1, 2 …, each hash read as four
 *    numbers of 64 bits, big endian. `purpose` is "objects" or "inspectors".
 * 4. A number below n is the next of the stream that is below the largest multiple of n, modulo n; others are left out, so
 *    that none of the n is favoured.
 * 5. Fisher-Yates from the front: for i = 0, 1, … the i-th place is exchanged with place i + (a number below the rest). The
 *    first places are drawn.
 */
export type Drawing = {
  seed: string;
  objects: readonly string[];
  inspectors: readonly string[];
  /** How many of each are drawn. */
  draw: { objects: number; inspectors: number };
};

type Purpose = "objects" | "inspectors";

const NUMBERS = 2n ** 64n;

function* streamOf(seed: string, purpose: Purpose): Generator<bigint, never> {
  for (let counter = 0; ; counter += 1) {
    const hash = createHash("sha256").update(`${seed}\n${purpose}\n${counter}`, "utf8").digest();
    for (let offset = 0; offset < hash.length; offset += 8) yield hash.readBigUInt64BE(offset);
  }
}

const below = (size: number, numbers: Generator<bigint, never>): number => {
  const n = BigInt(size);
  const limit = NUMBERS - (NUMBERS % n);
  // Not by `for`, which would end the stream with the first number that is taken.
  for (;;) {
    const { value } = numbers.next();
    if (value < limit) return Number(value % n);
  }
};

/** A list as it is drawn from: sorted by its bytes. */
const sortedList = (ids: readonly string[]): readonly string[] =>
  ids.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

/** By what a list is named in the record: the hash of its sorted lines. */
export const digestOf = (ids: readonly string[]): string => sha256Hex(`${sortedList(ids).join("\n")}\n`);

const drawFrom = (
  ids: readonly string[],
  count: number,
  numbers: Generator<bigint, never>,
): readonly string[] => {
  const places = [...sortedList(ids)];
  for (let index = 0; index < count; index += 1) {
    const other = index + below(places.length - index, numbers);
    const [one, two] = [places[index], places[other]];
    if (one === undefined || two === undefined) throw new Error("more are drawn than there are");
    places[index] = two;
    places[other] = one;
  }
  return places.slice(0, count);
};

/** Who is inspected and by whom, in the order in which they were drawn. */
export const drawInspections = ({ seed, objects, inspectors, draw }: Drawing) => ({
  objects: drawFrom(objects, draw.objects, streamOf(seed, "objects")),
  inspectors: drawFrom(inspectors, draw.inspectors, streamOf(seed, "inspectors")),
});
