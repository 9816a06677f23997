import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { calling, Unavailable } from "./unavailable.ts";

/** An event: `type` is the kind of fact it tells of; `source` says of what, cases where it is left out. */
export type BusEvent = { type: string; detail: object; source?: string };

/** The port to the event bus. Throws where any event was not taken: the caller offers all of them again. */
export type Bus = { publish: (events: readonly BusEvent[]) => Promise<void> };

/** Facts of cases. */
export const EVENT_SOURCE = "fazhiyun";
/** Facts of jobs: whoever follows cases hears nothing of them. */
export const JOB_EVENT_SOURCE = "fazhiyun.jobs";
const BATCH = 10;

const publishBatch = async (
  client: EventBridgeClient,
  name: string,
  events: readonly BusEvent[],
): Promise<void> => {
  const answer = await client.send(
    new PutEventsCommand({
      Entries: events.map(({ type, detail, source = EVENT_SOURCE }) => ({
        EventBusName: name,
        Source: source,
        DetailType: type,
        Detail: JSON.stringify(detail),
      })),
    }),
  );
  if ((answer.FailedEntryCount ?? 0) > 0) throw new Unavailable("the bus did not take every event");
};

export const eventBridge = (client: EventBridgeClient, name: string): Bus => ({
  publish: async (events) => {
    for (let start = 0; start < events.length; start += BATCH)
      await calling(() => publishBatch(client, name, events.slice(start, start + BATCH)));
  },
});
