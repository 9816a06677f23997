import type { CaseRule } from "../case-file/rules.ts";
import { collectionStated } from "./rules/collection-stated.ts";
import { decisionComplete } from "./rules/decision-complete.ts";
import { factsEstablished } from "./rules/facts-established.ts";
import { hearingRightTold } from "./rules/hearing-right-told.ts";
import { hearingWindow } from "./rules/hearing-window.ts";
import { noHeavierAfterStatement } from "./rules/no-heavier-after-statement.ts";
import { noticeBeforeDecision } from "./rules/notice-before-decision.ts";
import { noticeComplete } from "./rules/notice-complete.ts";
import { twoCertifiedOfficers } from "./rules/two-certified-officers.ts";

/** The rules of penalty cases. */
export const CASE_RULES: readonly CaseRule[] = [
  twoCertifiedOfficers,
  factsEstablished,
  noticeComplete,
  hearingRightTold,
  noticeBeforeDecision,
  hearingWindow,
  noHeavierAfterStatement,
  decisionComplete,
  collectionStated,
];
