import { expect } from "vitest";
import type { Answered } from "../../infra/client/call.ts";
import { expectProblem } from "./problems.ts";

/** That everyone who asked is told to come back, and when, and that nothing was acknowledged. */
export const expectUnavailable = async (answers: readonly Answered[]): Promise<void> => {
  for (const answer of answers) {
    await expectProblem(answer, { problem: "unavailable" });
    expect(answer.headers.get("retry-after")).toMatch(/^[1-9]\d?$/);
    expect(answer.etag).toBeNull();
  }
};
