import { expect, test } from "vitest";
import { EVIDENCE_FACTS } from "../../functions/evidence/model.ts";
import { resourcesIn } from "../support/templates.ts";

type Pattern = { "detail-type"?: readonly (string | { "anything-but": readonly string[] })[] };

const takes = ({ "detail-type": types = [] }: Pattern, type: string): boolean =>
  types.some((one) => (typeof one === "string" ? one === type : !one["anything-but"].includes(type)));

/** Whom the bus tells of a fact, functions and queues, in the order of their names. */
const toldOf = (type: string): readonly string[] =>
  resourcesIn("aws", "AWS::Events::Rule")
    .filter(({ Properties }) => Properties.EventPattern && takes(Properties.EventPattern, type))
    .flatMap(({ Properties }) => Properties.Targets as readonly { Arn: { "Fn::GetAtt": [string, string] } }[])
    .map(({ Arn }) => Arn["Fn::GetAtt"][0].replace(/[0-9A-F]{8}$/, ""))
    .toSorted();

test("facts of evidence are judged, but no flow looks at them: they neither make nor end a task", () => {
  expect(EVIDENCE_FACTS).toEqual(["evidence-declared", "evidence-sealed", "evidence-quarantined"]);
  expect(toldOf("case-filed")).toEqual(["SupervisionOnCaseChangedQueue", "WorkflowOnCaseChanged"]);
  for (const type of EVIDENCE_FACTS) expect(toldOf(type), type).toEqual(["SupervisionOnCaseChangedQueue"]);
});
