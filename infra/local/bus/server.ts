import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import * as z from "zod";
import type { AsyncStore } from "../async/store.ts";
import { type Listening, listen } from "../listen.ts";
import type { EventsPlan, RulePlan, Values } from "../plan/events.ts";

const PutEvents = z.object({
  Entries: z
    .array(
      z.object({ EventBusName: z.string(), Source: z.string(), DetailType: z.string(), Detail: z.string() }),
    )
    .min(1)
    .max(10),
});
type Entry = z.infer<typeof PutEvents>["Entries"][number];

const takes = (values: Values | undefined, value: string): boolean => {
  if (!values) return true;
  const [first] = values;
  return typeof first === "object"
    ? !first["anything-but"].includes(value)
    : values.some((one) => one === value);
};

const matches = ({ bus, pattern }: RulePlan, entry: Entry): boolean =>
  bus === entry.EventBusName &&
  takes(pattern.source, entry.Source) &&
  takes(pattern["detail-type"], entry.DetailType);

const eventOf = ({ Source, DetailType, Detail }: Entry, id: string): string =>
  JSON.stringify({
    version: "0",
    id,
    "detail-type": DetailType,
    source: Source,
    account: "000000000000",
    time: new Date().toISOString(),
    region: "local",
    resources: [],
    detail: JSON.parse(Detail),
  });

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

type Options = { store: AsyncStore; plan: EventsPlan; nudge: () => void };

/** Every rule that matches becomes a delivery for each of its targets, on disk before the events are acknowledged. */
const putEvents = (body: string, { store, plan, nudge }: Options): object => {
  const { Entries } = PutEvents.parse(JSON.parse(body));
  const unknown = Entries.find(({ EventBusName }) => !plan.buses.includes(EventBusName));
  if (unknown) throw new Error(`there is no bus ${unknown.EventBusName}`);
  const ids = Entries.map(() => randomUUID());
  store.enqueue(
    Entries.flatMap((entry, index) =>
      plan.rules
        .filter((rule) => matches(rule, entry))
        .flatMap(({ targets }) => targets)
        .map((target) => ({ function: target, event: eventOf(entry, ids[index] ?? "") })),
    ),
  );
  nudge();
  return { FailedEntryCount: 0, Entries: ids.map((EventId) => ({ EventId })) };
};

/** The event bus on one machine: PutEvents as the SDK speaks it. */
export const startBus = (port: number, options: Options): Promise<Listening> => {
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
    };
    try {
      const operation = String(request.headers["x-amz-target"]).split(".")[1];
      if (operation !== "PutEvents")
        return answer(400, {
          __type: "UnknownOperationException",
          message: `${operation} is not served here`,
        });
      answer(200, putEvents(await readText(request), options));
    } catch (error) {
      answer(400, { __type: "ValidationException", message: (error as Error).message });
    }
  });
  return listen(server, port);
};
