import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { readingApi } from "../platform/http/http-api.ts";
import { readingTablesOfEnvironment } from "../platform/tables.ts";
import { getCase } from "./get-case.ts";
import { getClockDays } from "./get-clock-days.ts";
import { listCases } from "./list-cases.ts";
import { listFacts } from "./list-facts.ts";
import { ROUTES } from "./routes.ts";

const ports = {
  table: readingTablesOfEnvironment(),
  clock: systemClock,
  calendar: stateCouncilCalendar,
};

export const handler = readingApi(
  ROUTES,
  {
    listCases: listCases(ports),
    getCase: getCase(ports),
    getClockDays: getClockDays(ports),
    listFacts: listFacts(ports),
  },
  edgeOfEnvironment(),
);
