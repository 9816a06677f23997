import { CreateStateMachineCommand } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { startStates } from "../../../infra/local/states/server.ts";
import { flow, machineArn, newFolder, openStates, sources, startExecution } from "../../support/states.ts";

const machines = { quick: flow({ P: { Type: "Pass", End: true } }) };

const post = (url: string, target: string, body: string) =>
  fetch(url, { method: "POST", headers: { "x-amz-target": target }, body });

test("it listens on this machine only", async () => {
  const { url } = await openStates(machines);
  expect(new URL(url).hostname).toBe("127.0.0.1");
});

test("an operation that it lacks is refused by name", async () => {
  const { client, url } = await openStates(machines);
  const create = new CreateStateMachineCommand({ name: "x", definition: "{}", roleArn: "x" });
  await expect(client.send(create)).rejects.toMatchObject({
    name: "UnknownOperationException",
    message: expect.stringContaining("CreateStateMachine"),
  });
  const sync = await post(url, "AWSStepFunctions.StartSyncExecution", "{}");
  expect([sync.status, await sync.json()]).toMatchObject([400, { __type: "UnknownOperationException" }]);
  for (const target of ["", "AWSStepFunctions.constructor", "DynamoDB_20120810.PutItem"])
    expect((await post(url, target, "{}")).status).toBe(400);
});

test.each([
  ["{", "SerializationException"],
  ["[]", "ValidationException"],
  ["{}", "ValidationException"],
  [JSON.stringify({ stateMachineArn: machineArn("quick"), input: {} }), "ValidationException"],
])("the body %s is refused", async (body, type) => {
  const { url } = await openStates(machines);
  const answer = await post(url, "AWSStepFunctions.StartExecution", body);
  expect(answer.headers.get("content-type")).toBe("application/x-amz-json-1.0");
  expect([answer.status, await answer.json()]).toMatchObject([400, { __type: type }]);
});

test("fields that it does not know are ignored", async () => {
  const { url } = await openStates(machines);
  const body = JSON.stringify({ stateMachineArn: machineArn("quick"), traceHeader: "x" });
  expect((await post(url, "AWSStepFunctions.StartExecution", body)).status).toBe(200);
});

test("a body beyond all measure is refused", async () => {
  const { url } = await openStates(machines);
  const answer = await post(url, "AWSStepFunctions.StartExecution", `"${"x".repeat(3_000_000)}"`);
  expect(answer.status).toBe(400);
});

test("a second engine on the same folder is refused, and so is a port in use", async () => {
  const { directory, url } = await openStates(machines);
  const options = { machines: sources(machines), invoke: async () => null, now: Date.now };
  await expect(startStates({ ...options, port: 0, directory })).rejects.toThrow(/another engine/);
  const port = Number(new URL(url).port);
  await expect(startStates({ ...options, port, directory: newFolder() })).rejects.toThrow(/EADDRINUSE/);
});

test("it can be closed while clients keep their connections", async () => {
  const { client, close, run } = await openStates(machines);
  await Promise.all(Array.from({ length: 20 }, () => run("quick")));
  const asking = Array.from({ length: 50 }, () => startExecution(client, "quick").catch(() => "too late"));
  const begun = Date.now();
  await close();
  await close();
  expect(Date.now() - begun).toBeLessThan(2000);
  await Promise.all(asking);
});
