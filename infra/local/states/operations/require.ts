import type { Engine } from "../engine/engine.ts";
import { type Execution, findExecution } from "../store/executions.ts";
import { Refusal } from "../wire/refusal.ts";
import { requireArn } from "../wire/shapes.ts";

export const requireExecution = (engine: Engine, arn: string): Execution => {
  const found = findExecution(engine.sql, requireArn(arn, "execution"));
  if (!found) throw new Refusal("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`);
  return found;
};
