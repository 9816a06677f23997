import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { executionName, type Flow, type FlowName } from "../case-file/model/flow.ts";
import { calling } from "../platform/unavailable.ts";

export type ExecutionState = "running" | "ended" | "missing";

/** The port to the engine that runs flows. */
export type Flows = {
  /** Starts the execution of a flow; one that was started before, running or ended, is left as it is. */
  start: (flow: Flow) => Promise<void>;
  state: (flow: Flow) => Promise<ExecutionState>;
  /** Tells the waiting execution what came of its task; one that waits no more is left alone. */
  answer: (token: string, outcome: string) => Promise<void>;
};

export type Machines = Readonly<Record<FlowName, string>>;

/** The name of an execution follows from its machine: `…:stateMachine:x` runs `…:execution:x:name`. */
const executionArn = (machines: Machines, flow: Flow): string =>
  `${machines[flow.flow].replace(":stateMachine:", ":execution:")}:${executionName(flow)}`;

const start = async (client: SFNClient, machines: Machines, flow: Flow): Promise<void> => {
  const input = JSON.stringify({ caseId: flow.case, round: flow.round });
  const request = { stateMachineArn: machines[flow.flow], name: executionName(flow), input };
  try {
    await client.send(new StartExecutionCommand(request));
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
};

const stateOf = async (client: SFNClient, executionArnText: string): Promise<ExecutionState> => {
  try {
    const { status } = await client.send(new DescribeExecutionCommand({ executionArn: executionArnText }));
    return status === "RUNNING" || status === "PENDING_REDRIVE" ? "running" : "ended";
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return "missing";
    throw error;
  }
};

const answer = async (client: SFNClient, taskToken: string, outcome: string): Promise<void> => {
  try {
    await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ outcome }) }));
  } catch (error) {
    const over =
      error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
    if (!over) throw error;
  }
};

/** Flows on Step Functions. */
export const stepFunctions = (client: SFNClient, machines: Machines): Flows => ({
  start: (flow) => calling(() => start(client, machines, flow)),
  state: (flow) => calling(() => stateOf(client, executionArn(machines, flow))),
  answer: (token, outcome) => calling(() => answer(client, token, outcome)),
});
