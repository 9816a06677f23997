import { EventBridgeClient, PutEventsCommand, type PutEventsCommandInput } from "@aws-sdk/client-eventbridge";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, test } from "vitest";
import { eventBridge, eventSource } from "../../../functions/platform/bus.ts";
import { Unavailable } from "../../../functions/platform/unavailable.ts";
import { named } from "../../support/faults.ts";

/** What no engine here can be made to show: the service refuses some of the events, or has too much to do. */
const EVENTS = Array.from({ length: 12 }, (_, seq) => ({
  source: eventSource("case"),
  type: "opened",
  detail: { seq },
}));

const TAKEN = { FailedEntryCount: 0, Entries: [] };

const busOf = (answer: (call: ReturnType<typeof mockClient>) => unknown) => {
  const client = new EventBridgeClient({ region: "local" });
  const mock = mockClient(client);
  answer(mock);
  const sent = () =>
    mock.calls().map(({ args: [command] }) => (command.input as PutEventsCommandInput).Entries?.length);
  return { publish: () => eventBridge(client, "test-bus").publish(EVENTS), sent };
};

describe("events that the bus does not take", () => {
  test("a part of them: the caller is told to offer all again", async () => {
    const { publish, sent } = busOf((mock) =>
      mock.on(PutEventsCommand).resolves({
        FailedEntryCount: 1,
        Entries: [{ EventId: "1" }, { ErrorCode: "ThrottlingException", ErrorMessage: "too many" }],
      }),
    );
    await expect(publish()).rejects.toThrow(Unavailable);
    expect(sent()).toEqual([10]);
  });

  test("of the second call: what was taken before is not called back, and all is offered again", async () => {
    const { publish, sent } = busOf((mock) =>
      mock.on(PutEventsCommand).resolvesOnce(TAKEN).resolvesOnce({ FailedEntryCount: 2 }).resolves(TAKEN),
    );
    await expect(publish()).rejects.toThrow(Unavailable);
    await expect(publish()).resolves.toBeUndefined();
    expect(sent()).toEqual([10, 2, 10, 2]);
  });

  test.each(["ThrottlingException", "InternalServerError", "ServiceUnavailable", "TimeoutError"])(
    "because of a %s: it may pass",
    async (name) => {
      const { publish } = busOf((mock) => mock.on(PutEventsCommand).rejects(named(name)));
      await expect(publish()).rejects.toThrow(Unavailable);
    },
  );

  test("because it may not: that does not pass by waiting", async () => {
    const { publish } = busOf((mock) => mock.on(PutEventsCommand).rejects(named("AccessDeniedException")));
    await expect(publish()).rejects.toThrow("AccessDeniedException");
  });
});
