import { portsOfEnvironment } from "../case-file/ports.ts";
import { stepCommands } from "../case-file/step-command.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { BARRING } from "../law/barring.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { closeCase } from "./close-case.ts";
import { correctFact } from "./correct-fact.ts";
import { decideCase } from "./decide-case.ts";
import { decideOnTheSpot } from "./decide-on-the-spot.ts";
import { fileCase } from "./file-case.ts";
import { giveNotice } from "./give-notice.ts";
import { openCase } from "./open-case.ts";
import { proposeDecision } from "./propose-decision.ts";
import { recordPerformance } from "./record-performance.ts";
import { recordStatement } from "./record-statement.ts";
import { ROUTES } from "./routes.ts";
import { serveDecision } from "./serve-decision.ts";
import { STEPS } from "./steps.ts";
import { waiveHearing } from "./waive-hearing.ts";

const ports = portsOfEnvironment(BARRING);

export const handler = writingApi(
  ROUTES,
  {
    openCase: openCase(ports),
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
  edgeOfEnvironment(),
);
