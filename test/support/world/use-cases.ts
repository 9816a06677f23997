import { KINDS } from "../../../functions/case-file/kinds.ts";
import { stepCommands } from "../../../functions/case-file/step-command.ts";
import { closeCase } from "../../../functions/cases/close-case.ts";
import { correctFact } from "../../../functions/cases/correct-fact.ts";
import { decideCase } from "../../../functions/cases/decide-case.ts";
import { decideOnTheSpot } from "../../../functions/cases/decide-on-the-spot.ts";
import { fileCase } from "../../../functions/cases/file-case.ts";
import { getCase } from "../../../functions/cases/get-case.ts";
import { getClockDays } from "../../../functions/cases/get-clock-days.ts";
import { giveNotice } from "../../../functions/cases/give-notice.ts";
import { listCases } from "../../../functions/cases/list-cases.ts";
import { listFacts } from "../../../functions/cases/list-facts.ts";
import { openCase } from "../../../functions/cases/open-case.ts";
import { proposeDecision } from "../../../functions/cases/propose-decision.ts";
import { recordPerformance } from "../../../functions/cases/record-performance.ts";
import { recordStatement } from "../../../functions/cases/record-statement.ts";
import { serveDecision } from "../../../functions/cases/serve-decision.ts";
import { STEPS as CASE_STEPS } from "../../../functions/cases/steps.ts";
import { waiveHearing } from "../../../functions/cases/waive-hearing.ts";
import { STEPS as COERCION_STEPS } from "../../../functions/coercion/steps.ts";
import { decidePublication } from "../../../functions/disclosure/decide-publication.ts";
import { withdrawPublication } from "../../../functions/disclosure/withdraw-publication.ts";
import { declareEvidence } from "../../../functions/evidence/declare-evidence.ts";
import { openEvidence } from "../../../functions/evidence/open-evidence.ts";
import { sealEvidence } from "../../../functions/evidence/seal-evidence.ts";
import { STEPS as EXECUTION_STEPS } from "../../../functions/execution/steps.ts";
import { drawInspection } from "../../../functions/inspections/draw-inspection.ts";
import { STEPS as INSPECTION_STEPS } from "../../../functions/inspections/steps.ts";
import { declareImport } from "../../../functions/jobs/declare-import.ts";
import { JOB_KINDS } from "../../../functions/jobs/job-kinds.ts";
import type { Ports } from "../../../functions/jobs/ports.ts";
import { getImport, listImports } from "../../../functions/jobs/read-imports.ts";
import { startImport } from "../../../functions/jobs/start-import.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { giveReviewOpinion } from "../../../functions/legal-review/give-review-opinion.ts";
import { requestMaterial, supplyMaterial } from "../../../functions/legal-review/request-material.ts";
import { settleDisagreement } from "../../../functions/legal-review/settle-disagreement.ts";
import { submitForReview } from "../../../functions/legal-review/submit-for-review.ts";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import {
  listAgencies,
  listBaselines,
  listOfficers,
  listPowerItems,
} from "../../../functions/registers/list-registers.ts";
import { reportCase } from "../../../functions/reporting/report-case.ts";
import { getProgress } from "../../../functions/supervision/get-progress.ts";
import { listCaseFindings } from "../../../functions/supervision/list-case-findings.ts";
import { listFindings } from "../../../functions/supervision/list-findings.ts";
import { listTasks } from "../../../functions/workflow/list-tasks.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { memoryImportObjects } from "../imports/import-objects.ts";
import { memoryTable } from "../memory-table.ts";
import { memoryEvidenceObjects } from "./evidence-objects.ts";
import { standingClock } from "./time.ts";

/** The made-up prefecture in memory, on a Monday morning: what every use case stands on. */
export const worldPorts = async (start = "2026-03-02T09:00") => {
  const table = memoryTable();
  const clock = standingClock(start);
  await importRegisters({ table, clock })(RegisterFile.parse(registers), () => undefined);
  return {
    table,
    clock,
    calendar: stateCouncilCalendar,
    rules: CATALOGUE,
    kinds: KINDS,
    site: "https://site.example.org",
    objects: memoryEvidenceObjects(),
    imports: memoryImportObjects(),
  };
};
export type WorldPorts = Awaited<ReturnType<typeof worldPorts>>;

const importUseCases = (ports: WorldPorts) => {
  const jobs = jobPorts(ports);
  return {
    declareImport: declareImport(jobs),
    startImport: startImport(jobs),
    getImport: getImport(jobs),
    listImports: listImports(jobs),
  };
};

/** What import jobs stand on in a world. */
export const jobPorts = ({ table, clock, imports }: WorldPorts): Ports => ({
  table,
  clock,
  objects: imports,
  kinds: JOB_KINDS,
});

/** Every use case by its operation, on the ports of a world. */
export const useCasesOf = (ports: WorldPorts) => ({
  ...importUseCases(ports),
  openCase: openCase(ports),
  listCases: listCases(ports),
  getCase: getCase(ports),
  getClockDays: getClockDays(ports),
  listFacts: listFacts(ports),
  fileCase: fileCase(ports),
  proposeDecision: proposeDecision(ports),
  giveNotice: giveNotice(ports),
  recordStatement: recordStatement(ports),
  waiveHearing: waiveHearing(ports),
  decideCase: decideCase(ports),
  serveDecision: serveDecision(ports),
  recordPerformance: recordPerformance(ports),
  closeCase: closeCase(ports),
  correctFact: correctFact(ports),
  declareEvidence: declareEvidence(ports),
  sealEvidence: sealEvidence(ports),
  openEvidence: openEvidence(ports),
  submitForReview: submitForReview(ports),
  requestMaterial: requestMaterial(ports),
  supplyMaterial: supplyMaterial(ports),
  giveReviewOpinion: giveReviewOpinion(ports),
  settleDisagreement: settleDisagreement(ports),
  decidePublication: decidePublication(ports),
  reportCase: reportCase(ports),
  ...stepCommands({ ...CASE_STEPS, ...COERCION_STEPS, ...EXECUTION_STEPS, ...INSPECTION_STEPS }, ports),
  decideOnTheSpot: decideOnTheSpot(ports),
  drawInspection: drawInspection(ports),
  withdrawPublication: withdrawPublication(ports),
  listTasks: listTasks(ports),
  listFindings: listFindings(ports),
  listCaseFindings: listCaseFindings(ports),
  getFindingsProgress: getProgress(ports),
  listAgencies: listAgencies(ports),
  listOfficers: listOfficers(ports),
  listPowerItems: listPowerItems(ports),
  listBaselines: listBaselines(ports),
});
export type Operation = keyof ReturnType<typeof useCasesOf>;
