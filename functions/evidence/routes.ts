import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import type { Routes } from "../platform/http/route.ts";
import { SignedRequest } from "../platform/signed-objects.ts";
import { DeclareEvidence, OpenEvidence, SealEvidence } from "./contract.ts";

/** The routes of evidence. They record beside the course of the case, so they move no version. */
export const ROUTES = {
  declareEvidence: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/evidence",
    title: { zh: "登记证据", en: "Declare evidence" },
    status: 201,
    body: DeclareEvidence,
    ifMatch: false,
    answer: receipt({ evidence: z.uuid(), upload: SignedRequest }),
  },
  sealEvidence: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/evidence/{evidenceId}/seal",
    title: { zh: "封存证据", en: "Seal evidence" },
    status: 200,
    body: SealEvidence,
    ifMatch: false,
    answer: receipt({ evidence: z.uuid(), state: z.enum(["sealed", "quarantined"]) }),
  },
  openEvidence: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/evidence/{evidenceId}/openings",
    title: { zh: "调阅证据", en: "Open evidence" },
    status: 201,
    body: OpenEvidence,
    ifMatch: false,
    answer: receipt({ evidence: z.uuid(), download: SignedRequest }).omit({ version: true }),
  },
} as const satisfies Routes;
