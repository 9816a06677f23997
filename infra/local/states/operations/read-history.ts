import * as z from "zod";
import { type Event, readEvents, readEventsBackwards } from "../store/events.ts";
import { operation, type Service } from "../wire/operation.ts";
import { Arn, cutPage, Page, readPage, seconds } from "../wire/shapes.ts";
import { requireExecution } from "./require.ts";

const Request = z.object({
  executionArn: Arn,
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...Page,
});

const DATA = ["input", "output", "parameters"];

const withoutData = (details: object): object =>
  Object.fromEntries(
    Object.entries(details).map(([name, fields]) => [
      name,
      Object.fromEntries(Object.entries(fields as object).filter(([field]) => !DATA.includes(field))),
    ]),
  );

const view = ({ id, at, type, details }: Event, data: boolean): object => {
  const parsed = JSON.parse(details) as object;
  return {
    id,
    previousEventId: id - 1,
    timestamp: seconds(at),
    type,
    ...(data ? parsed : withoutData(parsed)),
  };
};

const read = ({ engine }: Service, request: z.output<typeof Request>) => {
  const { arn } = requireExecution(engine, request.executionArn);
  const { after, size } = readPage(request);
  const limit = size + 1;
  const rows = request.reverseOrder
    ? readEventsBackwards(engine.sql, { execution: arn, after: after ?? Number.MAX_SAFE_INTEGER, limit })
    : readEvents(engine.sql, { execution: arn, after: after ?? 0, limit });
  const { page, nextToken } = cutPage(rows, size);
  return { events: page.map((event) => view(event, request.includeExecutionData)), ...nextToken };
};

export const getExecutionHistory = operation(Request, read);
