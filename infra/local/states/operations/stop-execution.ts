import * as z from "zod";
import { endExecution } from "../engine/transitions.ts";
import { operation, type Service } from "../wire/operation.ts";
import { Arn, seconds } from "../wire/shapes.ts";
import { requireExecution } from "./require.ts";

const Request = z.object({
  executionArn: Arn,
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});

/** An execution that is over stays as it is; its own end is answered. */
const stop = async ({ engine }: Service, { executionArn, error, cause }: z.output<typeof Request>) => {
  const stopDate = await engine.commit(() => {
    const at = requireExecution(engine, executionArn);
    if (at.status === "RUNNING") endExecution(engine, at, { status: "ABORTED", failure: { error, cause } });
    return requireExecution(engine, executionArn).ended ?? at.started;
  });
  return { stopDate: seconds(stopDate) };
};

export const stopExecution = operation(Request, stop);
