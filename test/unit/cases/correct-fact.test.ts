import { expect, test } from "vitest";
import { caseRule } from "../../../functions/case-file/rules.ts";
import { correctFact } from "../../../functions/cases/correct-fact.ts";
import { twoCertifiedOfficers } from "../../../functions/cases/rules/two-certified-officers.ts";
import { abilityOf } from "../../../functions/platform/auth/ability.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { publishBody } from "../../support/world/bodies.ts";
import { lawfulCase, type Step } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf } from "../../support/world/people.ts";
import { expectRefused, wrong } from "../../support/world/refusals.ts";
import { findingsIn, judgeIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld } from "../../support/world.ts";

const at = (occurredAt: string) => ({ occurredAt: `${occurredAt}:00+08:00` });

const correcting = (seq: number, corrected: object) => ({
  body: { seq, reason: "笔误", corrected },
});

const walkedTo = async (until: Step) => lawfulCase(await newWorld(), { until });
type Walked = Awaited<ReturnType<typeof walkedTo>>;

const seqOf = async (walked: Walked, act: string): Promise<number> =>
  (await walked.head()).acts.find((one) => one.act === act)?.seq ?? Number.NaN;

type Asked = { who: Parameters<Walked["try"]>[0]; sent: object };

const refusedAs = async (walked: Walked, { who, sent }: Asked, refusal: object) =>
  expectRefused(walked.world, () => walked.try(who, "correctFact", sent), refusal);

test("the time of a publication was set by the platform: nobody moves it, and a late one stays found", async () => {
  const walked = await walkedTo("served");
  walked.world.clock.set("2026-04-02T09:00");
  await walked.do("discloser", "decidePublication", { body: publishBody() });
  const judge = judgeIn(walked.world);
  await judge(walked.id);
  const sent = correcting(await seqOf(walked, "decidePublication"), at("2026-03-20T09:00"));
  await refusedAs(walked, { who: "handler", sent }, { kind: "forbidden" });
  await refusedAs(walked, { who: "discloser", sent }, wrong("/corrected/occurredAt"));
  await judge(walked.id);
  expect(await findingsIn(walked.world, walked.id)).toMatchObject([
    { rule: LATE_PUBLICATION.id, state: "open", values: { done: "2026-04-02" } },
  ]);
});

test("who may not do an act does not correct it: a reviewer's opinion is the reviewer's", async () => {
  const walked = await walkedTo("agreed");
  const sent = correcting(await seqOf(walked, "giveReviewOpinion"), at("2026-03-16T08:00"));
  await refusedAs(walked, { who: "handler", sent }, { kind: "forbidden" });
  await refusedAs(walked, { who: "head", sent }, { kind: "forbidden" });
  await walked.do("reviewer", "correctFact", sent);
  expect((await walked.head()).review?.opinionAt).toBe("2026-03-16T08:00:00.000+08:00");
});

test("a notice is not moved to before its proposal, nor a proposal behind its notice", async () => {
  const walked = await walkedTo("answered");
  const { proposal, notice } = await walked.head();
  const before = correcting(notice?.seq ?? 0, at("2026-03-03T10:00"));
  await refusedAs(walked, { who: "handler", sent: before }, wrong("/corrected/occurredAt"));
  const behind = correcting(proposal?.seq ?? 0, { occurredAt: notice?.givenAt.replace("T09", "T10") });
  await refusedAs(walked, { who: "handler", sent: behind }, wrong("/corrected/occurredAt"));
});

test("nor a statement to before its notice, nor service to before the decision, nor anything to before the case", async () => {
  const walked = await walkedTo("served");
  for (const [act, moment] of [
    ["recordStatement", "2026-03-05T09:00"],
    ["serveDecision", "2026-03-16T09:00"],
    ["fileCase", "2026-03-01T09:00"],
  ] as const)
    await refusedAs(
      walked,
      {
        who: act === "fileCase" ? "head" : "handler",
        sent: correcting(await seqOf(walked, act), at(moment)),
      },
      wrong("/corrected/occurredAt"),
    );
});

const NO_CERTIFICATE = caseRule({
  ...twoCertifiedOfficers,
  judges: ["giveNotice"],
  judge: ({ day }) =>
    day < "2026-03-09" ? [{ pointer: "/officers", detail: { zh: "无证", en: "none" } }] : [],
});

test("a paper is asked the rules that bar once more: a notice of a day on which its officers had no certificate", async () => {
  const walked = await walkedTo("notice");
  const seq = await seqOf(walked, "giveNotice");
  const { table, clock, calendar } = walked.world;
  const subject: Subject = personOf(LAND_TEAM.handler);
  const answered = await correctFact({ table, clock, calendar, rules: [NO_CERTIFICATE] })({
    subject,
    ability: abilityOf(subject),
    path: { caseId: walked.id },
    body: correcting(seq, at("2026-03-08T08:00")).body as never,
    repetition: { subject: subject.id, key: "once", fingerprint: "" },
    ifMatch: (await walked.head()).version,
  });
  expect(answered).toMatchObject({ ok: false, refusal: { kind: "rule-refused" } });
});

test("a corrected statement is the same wherever it is shown", async () => {
  const walked = await walkedTo("answered");
  const seq = await seqOf(walked, "recordStatement");
  await walked.do("handler", "correctFact", correcting(seq, at("2026-03-09T16:00")));
  const view = (await walked.try("handler", "getCase")) as unknown as {
    value: { statements: { at: string }[]; acts: { seq: number; at: string }[] };
  };
  const moment = "2026-03-09T16:00:00.000+08:00";
  expect(view.value.statements[0]?.at).toBe(moment);
  expect(view.value.acts.find((act) => act.seq === seq)?.at).toBe(moment);
});

test("a sealed decision and what the platform recorded by itself are not corrected", async () => {
  const walked = await walkedTo("decided");
  const decision = correcting(await seqOf(walked, "decideCase"), { text: "另一文字" });
  await refusedAs(walked, { who: "head", sent: decision }, wrong("/seq"));
  const unknown = correcting(999, { text: "另一文字" });
  await refusedAs(walked, { who: "handler", sent: unknown }, wrong("/seq"));
});
