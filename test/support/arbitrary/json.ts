import * as fc from "fast-check";

/** Names that a careless program takes for something of its own, or for a path. */
const NAMES = ["__proto__", "constructor", "toString", "length", "0", "a/b", "~", "~1", ""];

const aName = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 3 }));

/** A JSON text as it comes out of a parser. */
export const aJson: fc.Arbitrary<unknown> = fc
  .anything({
    key: aName,
    values: [fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.constant(null)],
    maxDepth: 3,
  })
  .map((value) => JSON.parse(JSON.stringify(value)));

type Swap = (value: unknown) => unknown;

/** The same text, its objects told in the opposite order. */
export const otherwiseOrdered: Swap = (value) => {
  if (Array.isArray(value)) return value.map(otherwiseOrdered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, otherwiseOrdered(inner)]),
  );
};

const someFields = fc.dictionary(aName, aJson, { noNullPrototype: true });

type Pair = readonly [unknown, unknown];

const someLists: fc.Arbitrary<Pair> = fc
  .tuple(fc.array(aJson), fc.array(aJson), fc.array(aJson))
  .map(([one, other, same]) => [
    { list: [...same, ...one], same },
    { list: [...same, ...other], same },
  ]);

const overlaid: fc.Arbitrary<Pair> = fc
  .tuple(someFields, someFields)
  .map(([one, other]) => [one, { ...one, ...other }]);

/** Two texts that have much in common. */
export const twoAlike: fc.Arbitrary<Pair> = fc.oneof(fc.tuple(aJson, aJson), someLists, overlaid);
