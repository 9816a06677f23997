import { describe, expect, test } from "vitest";
import { hearingAgents } from "../../functions/cases/rules/hearing-agents.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(hearingAgents, { acts: [{ act: "holdHearing", on: day, ...fields }], ...more });

const BAD = { agents: 3 };

describe("处罚法 64（五）: 委托一至二人代理", () => {
  test.each([
    [0, []],
    [1, []],
    [2, []],
    [3, ["/agents"]],
  ])("%i agents", (agents, pointers) => {
    expect(on("2026-03-17", { agents })).toEqual(pointers);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
