import type { Condition } from "./table.ts";

type Expression = {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, string | number>;
};

/** Collects names and values while conditions are put into words; `a.b` becomes `#n0.#n1`. */
const vocabulary = () => {
  const names: Record<string, string> = {};
  const values: Record<string, string | number> = {};
  return {
    names,
    values,
    path: (attribute: string): string =>
      attribute
        .split(".")
        .map((part) => {
          const name = `#n${Object.keys(names).length}`;
          names[name] = part;
          return name;
        })
        .join("."),
    value: (value: string | number): string => {
      const name = `:v${Object.keys(values).length}`;
      values[name] = value;
      return name;
    },
  };
};

/** The condition of one write in DynamoDB's words; nothing for no conditions. */
export const conditionExpression = (conditions: readonly Condition[]): Expression => {
  if (conditions.length === 0) return {};
  const { names, values, path, value } = vocabulary();
  const words = conditions.map((condition) => {
    if ("absent" in condition) return `attribute_not_exists(${path(condition.absent)})`;
    if ("equals" in condition) return `${path(condition.attribute)} = ${value(condition.equals)}`;
    return `NOT contains(${path(condition.attribute)}, ${value(condition.lacks)})`;
  });
  return {
    ConditionExpression: words.join(" AND "),
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
};
