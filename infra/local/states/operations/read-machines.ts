import * as z from "zod";
import type { Machine } from "../engine/machines.ts";
import { operation } from "../wire/operation.ts";
import { Refusal } from "../wire/refusal.ts";
import { Arn, cutPage, Page, readPage, requireArn, seconds } from "../wire/shapes.ts";

const summary = ({ arn, name, created }: Machine) => ({
  stateMachineArn: arn,
  name,
  type: "STANDARD",
  creationDate: seconds(created),
});

export const listStateMachines = operation(z.object(Page), ({ machines }, request) => {
  const { after = -1, size } = readPage(request);
  const all = [...machines.values()].map((machine, id) => ({ id, machine }));
  const { page, nextToken } = cutPage(
    all.filter(({ id }) => id > after),
    size,
  );
  return { stateMachines: page.map(({ machine }) => summary(machine)), ...nextToken };
});

export const describeStateMachine = operation(z.object({ stateMachineArn: Arn }), ({ machines }, request) => {
  const machine = machines.get(requireArn(request.stateMachineArn, "stateMachine"));
  if (!machine)
    throw new Refusal(
      "StateMachineDoesNotExist",
      `State Machine Does Not Exist: '${request.stateMachineArn}'`,
    );
  const [, partition, , , account] = machine.arn.split(":");
  // Nobody takes on a role here; the answer has the field because AWS always fills it.
  const roleArn = `arn:${partition}:iam::${account}:role/${machine.name}`;
  return { ...summary(machine), status: "ACTIVE", definition: machine.text, roleArn };
});
