import type { Rule } from "../language/choice-rule.ts";

const isTypeTest = (name: string): boolean => name.startsWith("Is");

/** The type that a comparison asks of its variable: `NumericLessThanPath` asks for `IsNumeric`. */
const typeTest = (name: string): string => `Is${/^[A-Z][a-z]+/.exec(name)?.[0]}`;

/**
 * Makes a rule mean what it means in AWS: a value of another type never matches (the library compares as JavaScript
 * does, so that "10" is more than 9), and `IsPresent: false` holds for what is not there (the library says no).
 */
export const guardRule = (rule: Rule): Rule => {
  const { Next, Comment, Variable, ...rest } = rule;
  const onward = Next === undefined ? {} : { Next };
  const [name = "", operand] = Object.entries(rest)[0] ?? [];
  if (name === "Not") return { ...onward, Not: guardRule(operand as Rule) };
  if (Array.isArray(operand)) return { ...onward, [name]: operand.map((inner: Rule) => guardRule(inner)) };
  if (isTypeTest(name))
    return operand ? { ...onward, Variable, [name]: true } : { ...onward, Not: { Variable, [name]: true } };
  return {
    ...onward,
    And: [
      { Variable, [typeTest(name)]: true },
      { Variable, [name]: operand },
    ],
  };
};
