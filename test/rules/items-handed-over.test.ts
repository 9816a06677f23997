import { expect, test } from "vitest";
import { itemsHandedOver } from "../../functions/execution/rules/items-handed-over.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("recordPoliceAnswer", { answer: "filed" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["recordPoliceAnswer", "2026-03-02", { answer: "filed" }],
    ["handOverItems", on, {}],
  ]);

holds(itemsHandedOver, {
  fires: endedOn("2026-03-20"),
  found: ["recordPoliceAnswer "],
  quiet: {
    "done on the last day": endedOn("2026-03-05"),
    "the limit still runs": open("2026-03-05T23:59"),
    "the police did not file it": one(
      "recordPoliceAnswer",
      { answer: "not-filed" },
      { now: "2026-04-01T09:00" },
    ),
    "what they answered is not known": one("recordPoliceAnswer", {}, { now: "2026-04-01T09:00" }),
  },
});

edges(itemsHandedOver, endedOn, {
  "2026-03-04": [],
  "2026-03-05": [],
  "2026-03-06": ["recordPoliceAnswer "],
});

edges(itemsHandedOver, open, { "2026-03-05T23:59": [], "2026-03-06T00:00": ["recordPoliceAnswer "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(itemsHandedOver, { ...open("2026-03-20T09:00"), whole: false })).toEqual([]);
});
