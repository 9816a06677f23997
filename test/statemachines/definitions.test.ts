// @ts-expect-error it brings no types
import validate from "asl-validator";
import { describe, expect, test } from "vitest";
import { FLOWS } from "../../functions/case-file/model/flow.ts";
import { TASK_KINDS } from "../../functions/case-file/model/tasks.ts";
import { checkDefinition } from "../../infra/local/states/language/read-definition.ts";
import { definitionOf, flowTexts } from "../support/flows.ts";
import { machineArn } from "../support/states.ts";

type State = {
  Type: string;
  Resource?: string;
  Parameters?: { FunctionName: string; Payload: { task: { kind: string } } };
  TimeoutSeconds?: number;
  Retry?: readonly { ErrorEquals: readonly string[] }[];
  Catch?: readonly { ErrorEquals: readonly string[]; Next: string }[];
};

const YEAR_SECONDS = 365 * 24 * 3600;

const texts = Object.entries(flowTexts());
const local = (name: string, definition: string) =>
  checkDefinition({ arn: machineArn(name), name, definition });

test("there is a file for every flow that a case may want, and no other", () => {
  expect(texts.map(([name]) => name).toSorted()).toEqual([...FLOWS].toSorted());
});

describe.each(texts)("the flow %s", (name, text) => {
  const states = Object.values(definitionOf(text).States) as State[];
  const tasks = states.filter(({ Type }) => Type === "Task");

  test("is Amazon States Language", () => {
    const { isValid, errorsText } = validate(definitionOf(text), { checkPaths: true, checkArn: true });
    expect(errorsText()).toBe("");
    expect(isValid).toBe(true);
  });

  test("is run by the local engine as it stands", () => {
    expect(() => local(name, JSON.stringify(definitionOf(text)))).not.toThrow();
  });

  test("names no account, no region and no partition", () => {
    expect(text).not.toMatch(/\b\d{12}\b/);
    expect(text).not.toMatch(/arn:(?!\$\{Partition\}:states:::)/);
    expect(text).not.toMatch(/\b(us|eu|cn|ap)-[a-z]+-\d\b/);
  });

  test("waits only for tasks that there are, within the year that an execution has", () => {
    for (const { Resource, Parameters, TimeoutSeconds } of tasks) {
      expect(Resource).toBe("arn:aws:states:::lambda:invoke.waitForTaskToken");
      expect(Parameters?.FunctionName).toBe("attach");
      expect(TASK_KINDS).toContain(Parameters?.Payload.task.kind);
      expect(TimeoutSeconds).toBeLessThan(YEAR_SECONDS);
    }
    expect(tasks.length).toBeGreaterThan(0);
  });

  test("tries again what failed in passing, and ends by itself where it waited too long", () => {
    for (const { Retry = [], Catch = [] } of tasks) {
      expect(Retry.flatMap(({ ErrorEquals }) => ErrorEquals)).toContain("Unavailable");
      expect(Catch).toContainEqual(
        expect.objectContaining({ ErrorEquals: ["States.Timeout"], Next: "WaitedTooLong" }),
      );
    }
  });
});

test("both checks refuse a flow that leads nowhere", () => {
  const broken = JSON.stringify({ StartAt: "A", States: { A: { Type: "Pass", Next: "Nowhere" } } });
  expect(validate(JSON.parse(broken)).isValid).toBe(false);
  expect(() => local("broken", broken)).toThrow("Nowhere");
});
