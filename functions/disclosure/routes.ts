import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import type { Routes } from "../platform/http/route.ts";
import { DecidePublication, WithdrawPublication } from "./contract.ts";
import { PublicRecord } from "./model.ts";

/** The routes of disclosure (公示). */
export const ROUTES = {
  decidePublication: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/publication",
    title: { zh: "决定是否公开", en: "Decide on publication" },
    status: 201,
    body: DecidePublication,
    ifMatch: true,
    answer: receipt({
      publication: z.enum(["published", "withheld"]),
      record: PublicRecord.optional(),
      url: z.url().optional(),
    }),
  },
  withdrawPublication: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/withdrawal",
    title: { zh: "撤回公开信息", en: "Withdraw a publication" },
    status: 201,
    body: WithdrawPublication,
    ifMatch: true,
    answer: receipt({ publication: z.literal("withdrawn") }),
  },
} as const satisfies Routes;
