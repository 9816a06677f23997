import { receipt } from "../case-file/contract.ts";
import type { Routes } from "../platform/http/route.ts";
import { ReportCase } from "./contract.ts";

/** The routes by which cases that are worked elsewhere are reported. */
export const ROUTES = {
  reportCase: {
    kind: "command",
    method: "POST",
    path: "/reported-cases",
    title: { zh: "归集案件", en: "Report a case that is worked elsewhere" },
    status: 201,
    body: ReportCase,
    ifMatch: false,
    answer: receipt({}),
  },
} as const satisfies Routes;
