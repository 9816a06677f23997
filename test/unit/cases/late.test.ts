import { expect, test } from "vitest";
import type { CaseView } from "../../../functions/cases/views.ts";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { ACTS } from "../../support/world/acts.ts";
import { factTypes } from "../../support/world/case-in-hand.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import type { Operation } from "../../support/world/use-cases.ts";
import { newWorld } from "../../support/world.ts";

/** Every act that has a limit, after that limit. */
const LATE: readonly (readonly [at: string, operation: Operation])[] = [
  ["2026-06-03T09:00", "giveReviewOpinion"],
  ["2026-06-08T09:00", "decideCase"],
  ["2026-07-01T09:00", "serveDecision"],
  ["2026-07-02T09:00", "decidePublication"],
  ["2026-08-03T09:00", "recordPerformance"],
];

test("a limit that has passed is told and bars nothing: opinion, decision, service, publication, payment", async () => {
  const world = await newWorld();
  await sweepClocks(world)();
  const walked = await lawfulCase(world, { until: "submitted" });
  for (const [at, operation] of LATE) {
    world.clock.set(at);
    await sweepClocks(world)();
    const act = ACTS.find((one) => one.operation === operation);
    if (act) await walked.do(act.who, operation, act.sent(walked));
  }
  await walked.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "319000" } });
  const answered = await walked.try("handler", "getCase");
  const { clocks } = answered.ok ? (answered.value as CaseView) : { clocks: [] };
  expect(Object.fromEntries(clocks.map(({ limit, state, late }) => [limit, { state, late }]))).toEqual({
    filing: { state: "met", late: false },
    "hearing-request": { state: "lapsed", late: false },
    ...Object.fromEntries(
      ["decision", "review", "service", "publication", "payment"].map((limit) => [
        limit,
        { state: "met", late: true },
      ]),
    ),
  });
  expect((await factTypes(walked)).filter((type) => type === "clock-came-due")).toHaveLength(6);
});
