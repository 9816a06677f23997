import { readFileSync } from "node:fs";
import type * as z from "zod";
import { parse } from "../../functions/platform/http/parse.ts";
import { Said } from "./run.ts";

/** Reads a JSON file by its shape. A file with a mistake is refused whole, and every mistake is named. */
export const readShaped = <Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> => {
  const read = parse(shape, JSON.parse(readFileSync(file, "utf8")));
  if (read.ok) return read.value;
  const errors = read.refusal.kind === "invalid-input" ? read.refusal.errors : [];
  throw new Said(
    [`${file} 不能导入 / cannot be imported:`]
      .concat(errors.map(({ pointer, detail }) => `  ${pointer}  ${detail.zh} / ${detail.en}`))
      .join("\n"),
  );
};
