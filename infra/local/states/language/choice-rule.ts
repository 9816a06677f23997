import { pathFault } from "./path.ts";

/** A rule of a Choice state: `And`, `Or`, `Not`, or a `Variable` with one comparison. */
export type Rule = Readonly<Record<string, unknown>>;

/** The comparisons, by the type test that their variable must pass first. */
const ORDERS = ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"];
const OPERANDS = { String: "string", Numeric: "number", Timestamp: "string" } as const;

const OPERAND_TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OPERANDS).flatMap(([kind, type]) => ORDERS.map((order) => [kind + order, type] as const)),
  ["BooleanEquals", "boolean"],
  ["StringMatches", "string"],
  ...["Null", "Present", "Numeric", "String", "Boolean", "Timestamp"].map(
    (test) => [`Is${test}`, "boolean"] as const,
  ),
]);

const comparisonFault = (name: string, operand: unknown): string | undefined => {
  const type = OPERAND_TYPES.get(name);
  if (type !== undefined) {
    // In AWS the asterisk alone stands for other text; the interpreter knows more signs.
    if (name === "StringMatches" && /[?\\\n]/.test(String(operand)))
      return "StringMatches knows no sign but the asterisk";
    return typeof operand === type ? undefined : `${name} needs a ${type}`;
  }
  const ofPath =
    name.endsWith("Path") && !/^(Is|StringMatches)/.test(name) && OPERAND_TYPES.has(name.slice(0, -4));
  if (!ofPath) return `the comparison "${name}" is not run by this engine`;
  return typeof operand === "string" ? pathFault(operand) : `${name} needs a path`;
};

const listFaults = (rules: unknown): readonly string[] =>
  Array.isArray(rules) && rules.length > 0 ? rules.flatMap(ruleFaults) : ["And and Or need a list of rules"];

/** Why a rule cannot be tested; empty when it can. */
export const ruleFaults = (rule: unknown): readonly string[] => {
  if (typeof rule !== "object" || rule === null) return ["a rule must be an object"];
  const { Next, Comment, Variable, ...rest } = rule as Rule;
  const [only, second] = Object.entries(rest);
  if (!only || second) return ["a rule needs one comparison, or one of And, Or and Not"];
  const [name, operand] = only;
  if (name === "And" || name === "Or") return listFaults(operand);
  if (name === "Not") return ruleFaults(operand);
  const variable = typeof Variable === "string" ? pathFault(Variable) : "a comparison needs a Variable";
  return [variable, comparisonFault(name, operand)].filter((fault) => fault !== undefined);
};
