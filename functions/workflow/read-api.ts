import { KINDS } from "../case-file/kinds.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { readingApi } from "../platform/http/http-api.ts";
import { readingTablesOfEnvironment } from "../platform/tables.ts";
import { listTasks } from "./list-tasks.ts";
import { ROUTES } from "./routes.ts";

export const handler = readingApi(
  ROUTES,
  {
    listTasks: listTasks({
      table: readingTablesOfEnvironment(),
      calendar: stateCouncilCalendar,
      kinds: KINDS,
    }),
  },
  edgeOfEnvironment(),
);
