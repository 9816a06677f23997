import * as z from "zod";
import { type Execution, STATUSES } from "../store/executions.ts";
import { operation, type Service } from "../wire/operation.ts";
import { Refusal } from "../wire/refusal.ts";
import { Arn, cutPage, Page, readPage, requireArn, seconds } from "../wire/shapes.ts";
import { requireExecution } from "./require.ts";

const summary = ({ arn, machine, name, status, started, ended }: Execution) => ({
  executionArn: arn,
  stateMachineArn: machine,
  name,
  status,
  startDate: seconds(started),
  ...(ended !== null && { stopDate: seconds(ended) }),
});

const whole = { included: true };

export const describeExecution = operation(
  z.object({ executionArn: Arn }),
  ({ engine }, { executionArn }) => {
    const at = requireExecution(engine, executionArn);
    return {
      ...summary(at),
      input: at.input,
      inputDetails: whole,
      ...(at.output !== null && { output: at.output, outputDetails: whole }),
      ...(at.error !== null && { error: at.error }),
      ...(at.cause !== null && { cause: at.cause }),
    };
  },
);

const Listing = z.object({ stateMachineArn: Arn, statusFilter: z.enum(STATUSES).optional(), ...Page });

/** The latest comes first. */
const list = ({ engine, machines }: Service, request: z.output<typeof Listing>) => {
  const { stateMachineArn, statusFilter } = request;
  if (!machines.has(requireArn(stateMachineArn, "stateMachine")))
    throw new Refusal("StateMachineDoesNotExist", `State Machine Does Not Exist: '${stateMachineArn}'`);
  const { after = Number.MAX_SAFE_INTEGER, size } = readPage(request);
  const rows = engine.sql.all<Execution>(
    `SELECT * FROM execution WHERE machine = :machine AND id < :after AND (:status IS NULL OR status = :status)
     ORDER BY id DESC LIMIT :limit`,
    { machine: stateMachineArn, after, status: statusFilter ?? null, limit: size + 1 },
  );
  const { page, nextToken } = cutPage(rows, size);
  return { executions: page.map(summary), ...nextToken };
};

export const listExecutions = operation(Listing, list);
