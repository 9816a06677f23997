import { expect, test } from "vitest";
import type { Act } from "../../../functions/case-file/acts/acts.ts";
import { headItem } from "../../../functions/case-file/head.ts";
import { DecideCase } from "../../../functions/cases/contract.ts";
import { decideCase } from "../../../functions/cases/decide-case.ts";
import { GiveReviewOpinion } from "../../../functions/legal-review/contract.ts";
import { giveReviewOpinion } from "../../../functions/legal-review/give-review-opinion.ts";
import { abilityOf } from "../../../functions/platform/auth/ability.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { anAct } from "../../support/heads.ts";
import { decisionBody } from "../../support/world/bodies.ts";
import { type LawfulCase, lawfulCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, type Part, personOf } from "../../support/world/people.ts";
import { inShort } from "../../support/world/refusals.ts";
import { newWorld } from "../../support/world.ts";

/** A table in which somebody does something in the case after it was read. */
const changing = ({ world, head }: LawfulCase, done: (seq: number) => Act): Table => {
  let changed = false;
  const change = async (): Promise<void> => {
    const before = await head();
    const seq = before.chain.seq + 1;
    const after = { ...before, chain: { ...before.chain, seq }, acts: [...before.acts, done(seq)] };
    await world.table.write([{ table: "state", put: headItem(after), when: [] }]);
  };
  return {
    ...world.table,
    write: async (writes) => {
      if (!changed) await change();
      changed = true;
      return world.table.write(writes);
    },
  };
};

/** A call as the door hands it on. */
const callOf = async <Body>(walked: LawfulCase, who: Part, body: Body) => {
  const subject = personOf(LAND_TEAM[who]);
  const repetition = { subject: subject.id, key: "once", fingerprint: "" };
  const path = { caseId: walked.id, round: "1" };
  return {
    subject,
    ability: abilityOf(subject),
    path,
    body,
    repetition,
    ifMatch: (await walked.head()).version,
  };
};

const refusalOf = (answered: Awaited<ReturnType<ReturnType<typeof decideCase>>>): object =>
  answered.ok ? { done: answered.value } : inShort(answered.refusal);

test("who becomes a handler in the instant of writing does not review", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "submitted" });
  const { reviewer } = LAND_TEAM;
  const table = changing(walked, (seq) => anAct("recordInquiry", seq, { by: reviewer, role: "handler" }));
  const body = { proposal: walked.proposed.proposal, outcome: "agreed", opinion: "同意。" };
  const call = await callOf(walked, "reviewer", GiveReviewOpinion.parse(body));
  const answered = await giveReviewOpinion({ ...walked.world, table })(call);
  expect(refusalOf(answered)).toMatchObject({
    kind: "rule-refused",
    rules: { "reviewer-not-handler": [""] },
  });
  expect((await walked.head()).reviews.at(-1)?.state).toBe("pending");
});

test("who becomes a reviewer in the instant of writing does not decide", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "agreed" });
  walked.world.clock.set("2026-03-17T09:00");
  const table = changing(walked, (seq) =>
    anAct("giveReviewOpinion", seq, { round: 1, outcome: "agreed", by: LAND_TEAM.head }),
  );
  const call = await callOf(walked, "head", DecideCase.parse(decisionBody(walked.proposed.proposal)));
  const answered = await decideCase({ ...walked.world, table })(call);
  expect(refusalOf(answered)).toMatchObject({
    kind: "rule-refused",
    rules: { "decider-not-reviewer": [""] },
  });
  expect((await walked.head()).state).toBe("filed");
});
