import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import type { Routes } from "../platform/http/route.ts";
import { DecidePublication } from "./contract.ts";
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
} as const satisfies Routes;
