import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { calling, Unavailable } from "./unavailable.ts";

/** An event: `type` is the kind of fact it tells of, `source` the kind of matter that it belongs to. */
export type BusEvent = { source: string; type: string; detail: object };

/** The port to the event bus. Throws where any event was not taken: the caller offers all of them again. */
export type Bus = { publish: (events: readonly BusEvent[]) => Promise<void> };

/** The source of the events of a kind of matter: who follows one kind hears nothing of the others. */
export const eventSource = (kind: string): string => `fazhiyun.${kind}`;

/** Import jobs have facts of their own, and are no matter. */
export const JOB_KIND = "job";

const BATCH = 10;

const publishBatch = async (
  client: EventBridgeClient,
  name: string,
  events: readonly BusEvent[],
): Promise<void> => {
  const answer = await client.send(
    new PutEventsCommand({
      Entries: events.map(({ source, type, detail }) => ({
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
