import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import { stepRoutes } from "../case-file/step.ts";
import type { Routes } from "../platform/http/route.ts";
import { DrawInspection } from "./contract.ts";
import { STEPS } from "./steps.ts";

/** The routes of inspections: those of the steps, and the draw. */
export const ROUTES = {
  ...stepRoutes(STEPS),
  drawInspection: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/inspection-draws",
    title: { zh: "双随机抽取", en: "Draw objects and inspectors at random" },
    status: 201,
    body: DrawInspection,
    ifMatch: true,
    answer: receipt({
      act: z.int(),
      drawn: z.strictObject({ objects: z.array(z.string()), inspectors: z.array(z.string()) }),
    }),
  },
} as const satisfies Routes;
