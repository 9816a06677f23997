import type { Operations } from "../wire/answer-request.ts";
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from "./answer-task.ts";
import { describeExecution, listExecutions } from "./read-executions.ts";
import { getExecutionHistory } from "./read-history.ts";
import { describeStateMachine, listStateMachines } from "./read-machines.ts";
import { startExecution } from "./start-execution.ts";
import { stopExecution } from "./stop-execution.ts";

/** Every operation that the engine has, by its name in the AWS API. */
export const OPERATIONS: Operations = {
  StartExecution: startExecution,
  StopExecution: stopExecution,
  DescribeExecution: describeExecution,
  ListExecutions: listExecutions,
  GetExecutionHistory: getExecutionHistory,
  SendTaskSuccess: sendTaskSuccess,
  SendTaskFailure: sendTaskFailure,
  SendTaskHeartbeat: sendTaskHeartbeat,
  ListStateMachines: listStateMachines,
  DescribeStateMachine: describeStateMachine,
};
