import * as fc from "fast-check";
import people from "../../../infra/local/demo/people.json" with { type: "json" };
import { daysAgo, inDays } from "../days.ts";
import type { Chance } from "./chance.ts";
import { type Document, resolved, type Schema } from "./document.ts";

const [someone, ...others] = people.map(({ id }) => id);
const PEOPLE: readonly [string, ...string[]] = [someone ?? "", ...others];

const patterns = new Map<string, fc.Arbitrary<string>>();

/** A text that a pattern describes. */
const matching = (pattern: string, chance: Chance): string => {
  const known = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  patterns.set(pattern, known);
  return fc.sample(known, { numRuns: 1, seed: chance.below(2 ** 31) })[0] ?? "";
};

const WORDS = "当事人未经批准占用土地建设住宅经查属实决定处以罚款责令限期改正";

const words = (longest: number, chance: Chance): string => {
  const length = chance.happens(0.05) ? longest : 1 + chance.below(Math.min(longest, 40));
  return WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);
};

/** Where a value is asked for: the description, and the name of its field. */
type Place = { document: Document; name: string };

const text = (
  { format, pattern, example, maxLength = 200 }: Schema,
  chance: Chance,
  name: string,
): string => {
  if (/officer|^by$/i.test(name)) return chance.of(PEOPLE);
  if (format === "date-time") return daysAgo(chance.below(90));
  if (format === "date") return inDays(chance.below(800) - 400);
  if (typeof example === "string" && chance.happens(0.7)) return example;
  if (name === "amount" || name === "rate") return String(chance.below(100_000));
  return pattern === undefined ? words(maxLength, chance) : matching(pattern, chance);
};

const list = (
  { items = {}, minItems = 0, maxItems = 5 }: Schema,
  chance: Chance,
  place: Place,
): unknown[] => {
  const length = chance.happens(0.02) ? maxItems : Math.min(maxItems, minItems + chance.below(3));
  return Array.from({ length }, () => valueFor(items, chance, place));
};

const record = ({ properties = {}, required = [] }: Schema, chance: Chance, document: Document): object =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || chance.happens(0.4))
      .map(([name, inner]) => [name, valueFor(inner, chance, { document, name })]),
  );

/** A value that is as a schema says; what only the platform knows may still be wrong with it. */
export const valueFor = (given: Schema, chance: Chance, place: Place): unknown => {
  const schema = resolved(place.document, given);
  const { oneOf, minimum = 0, maximum = 2 ** 53 - 1 } = schema;
  if (schema.const !== undefined) return schema.const;
  const [first, ...more] = schema.enum ?? [];
  if (first !== undefined) return chance.of([first, ...more]);
  const [one, ...alternatives] = oneOf ?? [];
  if (one) return valueFor(chance.of([one, ...alternatives]), chance, place);
  switch (schema.type) {
    case "object":
      return record(schema, chance, place.document);
    case "array":
      return list(schema, chance, place);
    case "string":
      return text(schema, chance, place.name);
    case "boolean":
      return chance.happens(0.5);
    default:
      return chance.of([minimum, maximum, Math.min(maximum, minimum + chance.below(4))]);
  }
};
