import { describe, expect, test } from "vitest";
import { type Flow, flowItem, wantFlow } from "../../functions/case-file/model/flow.ts";
import type { TaskKind } from "../../functions/case-file/model/tasks.ts";
import { caseOn, definitionOf, executionOf, flowTexts, openFlows, pathOf, put } from "../support/flows.ts";
import { aHead } from "../support/heads.ts";
import { ended } from "../support/states.ts";

/** A task and what comes of it; `void` where nobody needs to do it any more. */
type Step = readonly [kind: TaskKind, outcome: string];
type Path = readonly [title: string, steps: readonly Step[], states: readonly string[]];

const ORDINARY: readonly Path[] = [
  [
    "filed, decided, closed",
    [
      ["file-case", "filed"],
      ["handle-case", "penalty"],
      ["close-case", "done"],
    ],
    ["AwaitFiling", "IsFiled", "AwaitDecision", "IsDecided", "AwaitClosing", "CaseEnded"],
  ],
  ["not filed", [["file-case", "not-filed"]], ["AwaitFiling", "IsFiled", "CaseEnded"]],
  [
    "filed, then dropped",
    [
      ["file-case", "filed"],
      ["handle-case", "dropped"],
    ],
    ["AwaitFiling", "IsFiled", "AwaitDecision", "IsDecided", "CaseEnded"],
  ],
];

const REVIEW: readonly Path[] = [
  ["agreed", [["review-proposal", "agreed"]], ["AwaitOpinion", "IsAgreed", "RoundEnded"]],
  [
    "void, because the text was replaced",
    [["review-proposal", "void"]],
    ["AwaitOpinion", "IsAgreed", "RoundEnded"],
  ],
  [
    "issues, revised",
    [
      ["review-proposal", "issues"],
      ["handle-opinion", "revised"],
    ],
    ["AwaitOpinion", "IsAgreed", "AwaitHandling", "IsDisputed", "RoundEnded"],
  ],
  [
    "issues, disputed, settled",
    [
      ["review-proposal", "issues"],
      ["handle-opinion", "disputed"],
      ["settle-disagreement", "revise"],
    ],
    ["AwaitOpinion", "IsAgreed", "AwaitHandling", "IsDisputed", "AwaitSettlement", "RoundEnded"],
  ],
];

const MEASURE: readonly Path[] = [
  ["disposed of", [["dispose-measure", "measure-disposed-of"]], ["AwaitDisposal", "MeasureEnded"]],
];

const HEARING: readonly Path[] = [
  ["held", [["hold-hearing", "hearing-held"]], ["AwaitHearing", "HearingEnded"]],
  ["waived", [["hold-hearing", "void"]], ["AwaitHearing", "HearingEnded"]],
];

const INSPECTION: readonly Path[] = [
  [
    "approved, and closed",
    [
      ["approve-inspection", "inspection-approved"],
      ["close-case", "done"],
    ],
    ["AwaitApproval", "IsApproved", "AwaitResult", "InspectionEnded"],
  ],
  [
    "dropped before it was approved",
    [["approve-inspection", "void"]],
    ["AwaitApproval", "IsApproved", "InspectionEnded"],
  ],
];

const pathsOf = (name: Flow["flow"], round: number, paths: readonly Path[]) =>
  paths.map(([title, steps, states]) => ({ name, round, title, steps, states }));

const ALL = [
  ...pathsOf("case-ordinary", 1, ORDINARY),
  ...pathsOf("legal-review", 2, REVIEW),
  ...pathsOf("measure", 7, MEASURE),
  ...pathsOf("hearing", 9, HEARING),
  ...pathsOf("inspection", 1, INSPECTION),
];

const begin = async (name: Flow["flow"], round: number) => {
  const flows = await openFlows();
  const head = aHead();
  const flow = wantFlow({ case: head.id, flow: name, round });
  const worked = await caseOn(flows, head);
  await put(flows.table, flowItem(flow));
  const end = async ([kind, outcome]: Step): Promise<void> =>
    outcome === "void" ? worked.annul({ kind, round }) : worked.finish({ kind, round }, outcome);
  const result = async () => ({
    status: (await ended(flows.client, executionOf(flow))).status,
    states: await pathOf(flows.client, flow),
  });
  return { worked, end, result };
};

describe.each(ALL)("$name: $title", ({ name, round, steps, states }) => {
  test("goes on each time that a task ends", async () => {
    const { worked, end, result } = await begin(name, round);
    for (const step of steps) {
      const [kind] = step;
      await worked.open({ kind, round });
      await worked.sync();
      await worked.waitedFor({ kind, round });
      await end(step);
      await worked.sync();
    }
    expect(await result()).toEqual({ status: "SUCCEEDED", states });
  });

  test("goes through at once where the tasks have ended before it gets there", async () => {
    const { worked, end, result } = await begin(name, round);
    for (const step of steps) {
      await worked.open({ kind: step[0], round });
      await end(step);
    }
    await worked.sync();
    expect(await result()).toEqual({ status: "SUCCEEDED", states });
  });
});

test("every state of every flow is on one of these paths, but for the end of a wait that was too long", () => {
  const gone = new Set(ALL.flatMap(({ name, states }) => states.map((state) => `${name} ${state}`)));
  const all = Object.entries(flowTexts()).flatMap(([name, text]) =>
    Object.keys(definitionOf(text).States).map((state) => `${name} ${state}`),
  );
  const left = all.filter((state) => !gone.has(state));
  expect(left.sort()).toEqual(
    Object.keys(flowTexts())
      .map((name) => `${name} WaitedTooLong`)
      .sort(),
  );
});
