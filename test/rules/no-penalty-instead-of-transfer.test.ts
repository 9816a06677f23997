import { expect, test } from "vitest";
import { noPenaltyInsteadOfTransfer } from "../../functions/execution/rules/no-penalty-instead-of-transfer.ts";
import { findingsOf, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const decidedOn = (on: string, between: Parameters<typeof several>[0] = []): Recorded =>
  several([
    ["decideTransfer", "2026-03-02", { approved: true }],
    ...between,
    ["decideCase", on, { outcome: "penalty" }],
  ]);

holds(noPenaltyInsteadOfTransfer, {
  fires: decidedOn("2026-03-10"),
  found: ["decideCase /outcome"],
  quiet: {
    "a penalty before the approval": decidedOn("2026-03-01"),
    "the case was transferred": decidedOn("2026-03-10", [["transferCase", "2026-03-03"]]),
    "the transfer was refused": several([
      ["decideTransfer", "2026-03-02", { approved: false }],
      ["decideCase", "2026-03-10", { outcome: "penalty" }],
    ]),
    "what is decided is the transfer": several([
      ["decideTransfer", "2026-03-02", { approved: true }],
      ["decideCase", "2026-03-10", { outcome: "transfer" }],
    ]),
  },
  unknown: { decideTransfer: ["approved"], decideCase: ["outcome"] },
  absence: true,
});

edges(noPenaltyInsteadOfTransfer, (on) => decidedOn(on), {
  "2026-03-01": [],
  "2026-03-02": ["decideCase /outcome"],
  "2026-03-03": ["decideCase /outcome"],
});

test("nor is a penalty decided on the spot", () => {
  const onTheSpot = several([
    ["decideTransfer", "2026-03-02", { approved: true }],
    ["decideOnTheSpot", "2026-03-03"],
  ]);
  expect(findingsOf(noPenaltyInsteadOfTransfer, onTheSpot)).toEqual(["decideOnTheSpot "]);
});

test("an approval that was taken back counts no more", () => {
  const takenBack = decidedOn("2026-03-10", [["decideTransfer", "2026-03-05", { approved: false }]]);
  expect(findingsOf(noPenaltyInsteadOfTransfer, takenBack)).toEqual([]);
});
