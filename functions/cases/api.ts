import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { stepCommands } from "../case-file/step-command.ts";
import { BARRING } from "../law/barring.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { closeCase } from "./close-case.ts";
import { correctFact } from "./correct-fact.ts";
import { decideCase } from "./decide-case.ts";
import { decideOnTheSpot } from "./decide-on-the-spot.ts";
import { fileCase } from "./file-case.ts";
import { getCase } from "./get-case.ts";
import { getClockDays } from "./get-clock-days.ts";
import { giveNotice } from "./give-notice.ts";
import { listCases } from "./list-cases.ts";
import { listFacts } from "./list-facts.ts";
import { openCase } from "./open-case.ts";
import { proposeDecision } from "./propose-decision.ts";
import { recordPerformance } from "./record-performance.ts";
import { recordStatement } from "./record-statement.ts";
import { ROUTES } from "./routes.ts";
import { serveDecision } from "./serve-decision.ts";
import { STEPS } from "./steps.ts";
import { waiveHearing } from "./waive-hearing.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = portsOfEnvironment(BARRING);

export const handler = httpApi(
  ROUTES,
  {
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
    decideOnTheSpot: decideOnTheSpot(ports),
    ...stepCommands(STEPS, ports),
  },
  SITE_ORIGIN,
);
