import type * as z from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";
import { pointerStep } from "../../kernel/json-diff.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { FieldError } from "../problem.ts";
import type { Refusal } from "../refusal.ts";

const { localeError: inChinese } = zhCN();

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${pointerStep(String(step))}`).join("");

const chineseFor = (issue: z.core.$ZodIssue): string => {
  const own = "params" in issue ? issue.params?.["zh"] : undefined;
  if (typeof own === "string") return own;
  const said = inChinese(issue as z.core.$ZodRawIssue);
  return typeof said === "string" ? said : (said?.message ?? issue.message);
};

const NO_SUCH_KIND = { zh: "没有这种取值", en: "is none of the kinds that there are" };

/** What an issue of a shape says, in both languages. A field that should not be there is named itself, not the object around it. */
export const errorsOf = (issue: z.core.$ZodIssue, at: string): readonly FieldError[] => {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      pointer: at + pointerOf([...issue.path, key]),
      detail: { zh: "没有这个字段", en: "there is no such field" },
    }));
  if (issue.code === "invalid_union" && "discriminator" in issue)
    return [{ pointer: at + pointerOf(issue.path), detail: NO_SUCH_KIND }];
  return [{ pointer: at + pointerOf(issue.path), detail: { zh: chineseFor(issue), en: issue.message } }];
};

const MOST_ERRORS = 50;

/** Reads what came from outside by the shape it must have; every field that does not fit is named, `at` its place. */
export const parse = <Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  at = "",
): Result<z.infer<Shape>, Refusal> => {
  const parsed = shape.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const errors = parsed.error.issues.flatMap((issue) => errorsOf(issue, at)).slice(0, MOST_ERRORS);
  return refuse({ kind: "invalid-input", errors });
};
