import type { Routes } from "../platform/http/route.ts";
import { CaseFindings, FindingPage, GetProgress, ListFindings, ProgressPage } from "./contract.ts";

/** What supervision sees. */
export const ROUTES = {
  listFindings: {
    kind: "query",
    method: "GET",
    path: "/findings",
    title: { zh: "查询发现的问题", en: "List findings" },
    status: 200,
    query: ListFindings,
    answer: FindingPage,
  },
  listCaseFindings: {
    kind: "query",
    method: "GET",
    path: "/cases/{caseId}/findings",
    title: { zh: "查询一件案件中发现的问题", en: "List the findings of a case" },
    status: 200,
    answer: CaseFindings,
  },
  getFindingsProgress: {
    kind: "query",
    method: "GET",
    path: "/findings/progress",
    title: { zh: "查询案件重新检查的进度", en: "Tell how far all cases have been judged again" },
    status: 200,
    query: GetProgress,
    answer: ProgressPage,
  },
} as const satisfies Routes;
