import { expect } from "vitest";
import type { Refusal } from "../../../functions/platform/refusal.ts";
import type { Answered, World } from "../world.ts";

/** A refusal as tests speak of it: its kind, the fields it points to, the rules it rests on. Never its prose. */
export const inShort = (refusal: Refusal): object => {
  switch (refusal.kind) {
    case "invalid-input":
      return { kind: refusal.kind, pointers: refusal.errors.map(({ pointer }) => pointer) };
    case "rule-refused":
      return {
        kind: refusal.kind,
        rules: Object.fromEntries(
          refusal.breaches.map(({ rule, findings }) => [rule.id, findings.map(({ pointer }) => pointer)]),
        ),
      };
    case "version-stale":
      return { kind: refusal.kind, current: refusal.current };
    case "wrong-state":
      return { kind: refusal.kind, state: refusal.state.en, allowed: refusal.allowed.map(({ en }) => en) };
    default:
      return { kind: refusal.kind };
  }
};

export const wrong = (...pointers: readonly string[]) => ({ kind: "invalid-input", pointers });
export const against = (rules: Readonly<Record<string, readonly string[]>>) => ({
  kind: "rule-refused",
  rules,
});
export const MISSING = { kind: "precondition-missing" };
export const NOT_FOUND = { kind: "not-found" };
export const FORBIDDEN = { kind: "forbidden" };

export const outcomeOf = (answered: Answered): object =>
  answered.ok ? { kind: "done", value: answered.value } : inShort(answered.refusal);

/** Holds a call to a refusal, and to having written nothing at all. */
export const expectRefused = async (
  { table }: World,
  call: () => Promise<Answered>,
  expected: object,
): Promise<void> => {
  const before = [table.all("state"), table.all("facts")];
  expect(outcomeOf(await call())).toEqual(expected);
  expect([table.all("state"), table.all("facts")]).toEqual(before);
};
