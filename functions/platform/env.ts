import { env } from "node:process";
import * as z from "zod";

/** The function's configuration: every variable it reads is named and checked once, before it serves anyone. */
export const readEnv = <Shape extends z.ZodRawShape>(shape: Shape): z.infer<z.ZodObject<Shape>> =>
  z.object(shape).parse(env);
