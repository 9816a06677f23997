import type { ActName, ActOf } from "../../case-file/acts/acts.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Bilingual } from "../../kernel/bilingual.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

type Stage = Bilingual & { acts: readonly ActName[] };

const STAGES: Record<"start" | "evidence" | "review" | "decision" | "service" | "execution", Stage> = {
  start: { zh: "启动", en: "start", acts: ["openCase", "fileCase"] },
  evidence: {
    zh: "调查取证",
    en: "evidence",
    acts: ["recordInquiry", "preserveEvidence", "recordInspection", "takeMeasure"],
  },
  review: {
    zh: "审核",
    en: "review",
    acts: ["submitForReview", "giveReviewOpinion", "discussCollectively", "proposeDecision"],
  },
  decision: { zh: "决定", en: "decision", acts: ["decideCase"] },
  service: { zh: "送达", en: "service", acts: ["serveDecision"] },
  execution: {
    zh: "执行",
    en: "execution",
    acts: [
      "recordPerformance",
      "collectOnTheSpot",
      "carryOutEnforcement",
      "applyToCourt",
      "approveInstalments",
    ],
  },
};

const ONLY_WORDS: ReadonlySet<string> = new Set(["warning", "public-criticism"]);

/** Whether a decision leaves anything to carry out, as far as is known. */
const isCarriedOut = ({ outcome, penalties = [] }: ActOf<"decideCase">): boolean =>
  outcome === "penalty" && penalties.some(({ kind }) => !ONLY_WORDS.has(kind));

const judge = ({ record, act }: Judged<"closeCase">): readonly Finding[] => {
  const decision = actsOf(record, "decideCase").at(-1);
  if (!record.whole || record.procedure !== "ordinary" || act.reason !== "done") return [];
  const exempt: ReadonlySet<string> = new Set([
    ...(decision && !isCarriedOut(decision) ? ["execution"] : []),
    ...(decision?.evidence ? ["evidence"] : []),
    ...(decision?.outcome === "transfer" ? ["service"] : []),
  ]);
  const missing = Object.entries(STAGES).filter(
    ([name, { acts }]) => !exempt.has(name) && !record.acts.some((done) => acts.includes(done.act)),
  );
  if (missing.length === 0) return [];
  const zh = missing.map(([, stage]) => stage.zh).join("、");
  const en = missing.map(([, stage]) => stage.en).join(", ");
  return [{ ...found("", `没有${zh}阶段的记录`, `no record of ${en}`), values: { stages: en } }];
};

export const allStagesRecorded = caseRule({
  id: "all-stages-recorded",
  title: { zh: "执法全过程记录", en: "Every stage is on record" },
  method: {
    zh: "普通程序案件办结后，检查启动、调查取证、审核、决定、送达、执行各阶段是否都有记录；不予处罚、移送和只给予警告、通报批评的，不要求执行记录。",
    en: "When an ordinary case is closed as done, start, evidence, review, decision, service and execution must each be on record; execution only where there is something to carry out.",
  },
  citation: { instrument: "处罚法", article: "第四十七条" },
  quote: "对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["closeCase"],
  judge,
});
