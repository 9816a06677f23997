/**
 * The context object. The library overwrites `$$.Execution`, so ours lies under a name of its own and the paths of a
 * state are led there.
 */
export type Context = {
  Execution: { Id: string; Name: string; StartTime: string; Input: unknown };
  State: { Name: string; EnteredTime: string };
  StateMachine: { Id: string; Name: string };
  Task?: { Token: string };
};

export const OWN = "Own";

type Fields = Readonly<Record<string, unknown>>;

const toOwn = (expression: string): string => expression.replaceAll("$$.", () => `$$.${OWN}.`);

const rewriteTemplate = (template: unknown): unknown => {
  if (typeof template !== "object" || template === null) return template;
  if (Array.isArray(template)) return template.map(rewriteTemplate);
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      key,
      key.endsWith(".$") && typeof value === "string" ? toOwn(value) : rewriteTemplate(value),
    ]),
  );
};

const rewriteRule = (rule: unknown): unknown => {
  if (typeof rule !== "object" || rule === null) return rule;
  if (Array.isArray(rule)) return rule.map(rewriteRule);
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      typeof value === "string" && /^Variable$|Path$/.test(key) ? toOwn(value) : rewriteRule(value),
    ]),
  );
};

const REWRITE: Readonly<Record<string, (value: unknown) => unknown>> = {
  InputPath: (path) => (typeof path === "string" ? toOwn(path) : path),
  OutputPath: (path) => (typeof path === "string" ? toOwn(path) : path),
  Parameters: rewriteTemplate,
  ResultSelector: rewriteTemplate,
  Choices: rewriteRule,
};

/** A state whose context paths lead to our context object. */
export const toOwnContext = (state: Fields): Fields =>
  Object.fromEntries(Object.entries(state).map(([key, value]) => [key, REWRITE[key]?.(value) ?? value]));
