import * as z from "zod";
import { ROUTES as CASES } from "../cases/routes.ts";
import { ROUTES as COERCION } from "../coercion/routes.ts";
import { ROUTES as DISCLOSURE } from "../disclosure/routes.ts";
import { ROUTES as EVIDENCE } from "../evidence/routes.ts";
import { ROUTES as EXECUTION } from "../execution/routes.ts";
import { ROUTES as INSPECTIONS } from "../inspections/routes.ts";
import { ROUTES as JOBS } from "../jobs/routes.ts";
import { ROUTES as LEGAL_REVIEW } from "../legal-review/routes.ts";
import type { PublicRoute } from "../platform/http/route.ts";
import { ROUTES as REGISTERS } from "../registers/routes.ts";
import { ROUTES as REPORTING } from "../reporting/routes.ts";
import { ROUTES as SUPERVISION } from "../supervision/routes.ts";
import { ROUTES as WORKFLOW } from "../workflow/routes.ts";

/** What is open to everyone, without a token. */
export const FRONT = {
  getOpenApi: {
    kind: "public",
    method: "GET",
    path: "/openapi.json",
    title: { zh: "接口文档（OpenAPI 3.1）", en: "This description (OpenAPI 3.1)" },
    status: 200,
    answer: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, PublicRoute>;

/** Every room that serves departments, by its folder. */
export const ROOMS = {
  cases: CASES,
  evidence: EVIDENCE,
  "legal-review": LEGAL_REVIEW,
  disclosure: DISCLOSURE,
  coercion: COERCION,
  execution: EXECUTION,
  inspections: INSPECTIONS,
  workflow: WORKFLOW,
  registers: REGISTERS,
  jobs: JOBS,
  supervision: SUPERVISION,
  reporting: REPORTING,
} as const;

/** The table of routes of the whole API. */
export const ALL_ROUTES = {
  ...CASES,
  ...EVIDENCE,
  ...LEGAL_REVIEW,
  ...DISCLOSURE,
  ...COERCION,
  ...EXECUTION,
  ...INSPECTIONS,
  ...WORKFLOW,
  ...REGISTERS,
  ...JOBS,
  ...SUPERVISION,
  ...REPORTING,
  ...FRONT,
};
