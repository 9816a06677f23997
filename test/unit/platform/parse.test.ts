import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ProposeDecision } from "../../../functions/cases/contract.ts";
import { DecidePublication } from "../../../functions/disclosure/contract.ts";
import { parse } from "../../../functions/platform/http/parse.ts";
import { fine, penaltyProposal, violation } from "../../support/world/bodies.ts";

const errorsOf = (shape: z.ZodType, value: unknown) => {
  const read = parse(shape, value);
  if (read.ok || read.refusal.kind !== "invalid-input") throw new Error("this fits");
  return read.refusal.errors;
};

const pointersOf = (shape: z.ZodType, value: unknown) => errorsOf(shape, value).map(({ pointer }) => pointer);

const EVIDENCE = ["01950000-0000-7000-8000-000000000001"];
const proposing = (more: object) => ({ proposal: penaltyProposal(EVIDENCE, more) });

test("what fits is read as the shape keeps it", () => {
  const read = parse(ProposeDecision, proposing({}));
  expect(read).toMatchObject({ ok: true, value: { proposal: { penalties: [{ amount: "320000.00" }] } } });
});

describe("what does not fit is pointed to", () => {
  test.each([
    ["no object at all", "x", [""]],
    ["nothing", {}, ["/proposal"]],
    ["a field too many", { ...proposing({}), extra: 1, more: 2 }, ["/extra", "/more"]],
    ["a field too many inside", proposing({ extra: 1 }), ["/proposal/extra"]],
    ["an outcome that there is not", { proposal: { outcome: "mercy" } }, ["/proposal/outcome"]],
    [
      "an item of a list",
      proposing({ violations: [violation(["x"])] }),
      ["/proposal/violations/0/evidence/0"],
    ],
    [
      "the second of two items",
      proposing({ penalties: [fine("1"), fine("-1")] }),
      ["/proposal/penalties/1/amount"],
    ],
    [
      "a fine without its sum",
      proposing({ penalties: [{ ...fine("1"), amount: undefined }] }),
      ["/proposal/penalties/0/amount"],
    ],
    [
      "a sum that its calculation does not give",
      proposing({ penalties: [fine("10", { calculation: { quantity: "3", unit: "平方米", rate: "3" } })] }),
      ["/proposal/penalties/0/calculation"],
    ],
    [
      "a penalty for no violation",
      proposing({ penalties: [fine("1", { violations: [2] })] }),
      ["/proposal/penalties"],
    ],
    [
      "two faults at once",
      proposing({ reasons: "", orders: "none" }),
      ["/proposal/orders", "/proposal/reasons"],
    ],
  ])("%s", (_, body, pointers) => {
    expect(pointersOf(ProposeDecision, body)).toEqual(pointers);
  });

  test("a field of the other outcome of a publication", () => {
    const withhold = {
      outcome: "withhold",
      ground: "minor",
      explanation: "未成年人",
      publicUntil: "2027-01-01",
    };
    expect(pointersOf(DecidePublication, withhold)).toEqual(["/publicUntil"]);
  });

  test("a name with a slash or a tilde", () => {
    expect(pointersOf(z.strictObject({}), { "a/b": 1, "c~d": 2 })).toEqual(["/a~1b", "/c~0d"]);
  });

  test("a name that objects inherit is a field like any other", () => {
    expect(pointersOf(ProposeDecision, JSON.parse('{"proposal":null,"constructor":1}'))).toContain(
      "/constructor",
    );
  });
});

describe("in both languages", () => {
  test.each([
    ["a check of our own", proposing({ penalties: [fine("01")] })],
    ["a missing field", {}],
    ["a field too many", { ...proposing({}), extra: 1 }],
    ["text that is too long", proposing({ reasons: "字".repeat(20_001) })],
    ["a list that is too long", proposing({ reviewGrounds: Array(8).fill("complex") })],
    ["a word that is not of the list", proposing({ reviewGrounds: ["whim"] })],
    ["a fine without its sum", proposing({ penalties: [{ ...fine("1"), amount: undefined }] })],
  ])("%s", (_, body) => {
    for (const { detail } of errorsOf(ProposeDecision, body)) {
      expect(detail.zh).toMatch(/\p{Script=Han}/u);
      expect(detail.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });
});

test("a pointer begins where the value stands", () => {
  const read = parse(z.strictObject({ limit: z.int() }), { limit: "x" }, "/query");
  expect(read).toMatchObject({ refusal: { errors: [{ pointer: "/query/limit" }] } });
});

test("of very many faults the first fifty are named", () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x${index}`, 1]));
  expect(errorsOf(ProposeDecision, { ...proposing({}), ...many })).toHaveLength(50);
});
