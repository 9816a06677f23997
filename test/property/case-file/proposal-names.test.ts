import { describe, expect, test } from "vitest";
import { always } from "../../support/always.ts";
import { otherwiseOrdered } from "../../support/arbitrary/json.ts";
import { aProposal } from "../../support/arbitrary/proposals.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import { newWorld } from "../../support/world.ts";

const RUNS = 40;

/** Proposes one text after the other, and tells how each is named, and what of it a notice tells. */
const namesOf = async (texts: readonly ((evidence: string) => unknown)[]) => {
  const walked = await lawfulCase(await newWorld(), { until: "evidence" });
  const [evidence = ""] = walked.evidence;
  for (const text of texts)
    await walked.do("handler", "proposeDecision", { body: { proposal: text(evidence) } });
  return (await walked.head()).proposals.map(({ hash, substance }) => ({ hash, substance }));
};

describe("the names of a proposal", () => {
  test("are the same in whatever order its fields are sent", () =>
    always(
      [aProposal],
      async (text) => {
        const [sent, turned] = await namesOf([text, (evidence) => otherwiseOrdered(text(evidence))]);
        expect(turned).toEqual(sent);
      },
      RUNS,
    ));

  test("differ where the texts do; what the notice tells, where more than reasons and grounds of review do", () =>
    always(
      [aProposal, aProposal],
      async (one, other) => {
        const [first, second] = await namesOf([one, other]);
        const told = (text: typeof one) => JSON.stringify({ ...text("e"), reasons: "", reviewGrounds: [] });
        const whole = (text: typeof one) => JSON.stringify(text("e"));
        expect(first?.hash === second?.hash).toBe(whole(one) === whole(other));
        expect(first?.substance === second?.substance).toBe(told(one) === told(other));
      },
      RUNS,
    ));

  test("tell other reasons apart, for which the notice stays good", () =>
    always(
      [aProposal],
      async (text) => {
        const [first, second] = await namesOf([text, (e) => ({ ...text(e), reasons: "另有理由。" })]);
        expect(second?.hash).not.toBe(first?.hash);
        expect(second?.substance).toBe(first?.substance);
      },
      RUNS,
    ));
});
