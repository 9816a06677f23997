import { expect, test } from "vitest";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { factTypes } from "../../support/world/case-in-hand.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import { newWorld } from "../../support/world.ts";

test("a lawful case is worked from its opening to its close", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "closed" });
  const head = await walked.head();
  expect(head.state).toBe("closed");
  expect(await factTypes(walked)).toEqual([
    "case-opened",
    "case-filed",
    "evidence-declared",
    "evidence-sealed",
    "decision-proposed",
    "notice-given",
    "statement-recorded",
    "review-submitted",
    "review-opinion-given",
    "case-decided",
    "decision-served",
    "publication-decided",
    "performance-recorded",
    "performance-recorded",
    "case-closed",
  ]);
  expect(brokenAt(await walked.facts(), CHAIN_START)).toBeUndefined();
});
