import type { Routes } from "../platform/http/route.ts";
import { CaseFindings, FindingPage, ListFindings } from "./contract.ts";

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
} as const satisfies Routes;
