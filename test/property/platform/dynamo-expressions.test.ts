import * as fc from "fast-check";
import { expect, test } from "vitest";
import { conditionExpression } from "../../../functions/platform/dynamo-expressions.ts";
import type { Condition } from "../../../functions/platform/table.ts";
import { always } from "../../support/always.ts";

/** Among the names are words that the engine keeps to itself. */
const aStep = fc.oneof(
  fc.constantFrom("list", "state", "data", "name", "size"),
  fc.stringMatching(/^[a-zA-Z]+$/),
);
const anAttribute = fc.array(aStep, { minLength: 1, maxLength: 3 }).map((steps) => steps.join("."));

const aCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ absent: anAttribute }),
  fc.record({ attribute: anAttribute, equals: fc.oneof(fc.string(), fc.integer()) }),
  fc.record({ attribute: anAttribute, lacks: fc.string() }),
);

const plainly = (condition: Condition): string => {
  if ("absent" in condition) return `attribute_not_exists(${condition.absent})`;
  if ("equals" in condition) return `${condition.attribute} = ${JSON.stringify(condition.equals)}`;
  return `NOT contains(${condition.attribute}, ${JSON.stringify(condition.lacks)})`;
};

test("conditions are put into words that say each of them, in their order", () =>
  always([fc.array(aCondition, { minLength: 1, maxLength: 6 })], (conditions) => {
    const said = conditionExpression(conditions);
    const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = said;
    const words = said.ConditionExpression?.replace(/#n\d+|:v\d+/g, (word) =>
      word.startsWith("#") ? String(names[word]) : JSON.stringify(values[word]),
    );
    expect(words).toBe(conditions.map(plainly).join(" AND "));
  }));

test("every word of the caller is behind a placeholder, and each placeholder is used", () =>
  always([fc.array(aCondition, { maxLength: 6 })], (conditions) => {
    const said = conditionExpression(conditions);
    const known = { ...said.ExpressionAttributeNames, ...said.ExpressionAttributeValues };
    const used = said.ConditionExpression?.match(/[#:]\w+/g) ?? [];
    expect(new Set(used)).toEqual(new Set(Object.keys(known)));
    const rest = said.ConditionExpression?.replace(
      /[#:]\w+|attribute_not_exists|NOT contains| AND | = /g,
      "",
    );
    expect(rest ?? "").toMatch(/^[().,\s]*$/);
    // The engine takes no empty map of names or values.
    for (const part of Object.values(said)) expect(Object.keys(part).length).toBeGreaterThan(0);
  }));
