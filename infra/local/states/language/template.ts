import { callsShielded, callsVerbatim, intrinsicFault } from "./intrinsic.ts";
import { pathFault } from "./path.ts";

/** Why an expression (a path or a function call) cannot be evaluated, or undefined. */
export const expressionFault = (expression: string): string | undefined =>
  expression.startsWith("$") ? pathFault(expression) : intrinsicFault(expression);

const fieldFaults = (key: string, value: unknown): readonly string[] => {
  if (!key.endsWith(".$")) return faultsWithin(value);
  if (typeof value !== "string") return [`"${key}" must be a path or a function call`];
  const fault = expressionFault(value);
  return fault === undefined ? [] : [fault];
};

const faultsWithin = (template: unknown): readonly string[] => {
  if (typeof template !== "object" || template === null) return [];
  if (Array.isArray(template)) return template.flatMap(faultsWithin);
  return Object.entries(template).flatMap(([key, value]) => fieldFaults(key, value));
};

/** Why a payload template cannot be filled in; empty when it can. */
export const templateFaults = (template: unknown): readonly string[] => {
  const text = JSON.stringify(template);
  const mixed = callsShielded(text) && callsVerbatim(text);
  const apart = "StringToJson and Hash cannot stand in one template with other functions";
  return [...faultsWithin(template), ...(mixed ? [apart] : [])];
};

/** Whether a template mentions an expression, in a path field or within a function call. */
export const mentions = (template: unknown, expression: string): boolean =>
  JSON.stringify(template ?? null).includes(expression);
