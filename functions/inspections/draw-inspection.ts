import type { ActOf } from "../case-file/acts/acts.ts";
import { recording, type Stated } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import { officerKeys, officerOn } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import type { DrawInspection } from "./contract.ts";
import { digestOf, drawInspections } from "./draw.ts";

const NO_LISTS = missing(
  "在检查方案中登记检查对象名录、执法检查人员名录的摘要",
  "a plan with the digests of both lists: they are fixed before the seed is known",
);

const OTHER_LIST = { zh: "与检查方案登记的名录摘要不符", en: "is not the list that the plan fixed" };

const strangersIn = (
  head: CaseHead,
  { body, loaded, occurredAt }: Context<DrawInspection>,
): Refusal | undefined => {
  const day = dateOf(occurredAt);
  const index = body.inspectors.findIndex((id) => officerOn(loaded, id, day)?.agency !== head.agency);
  return index < 0
    ? undefined
    : wrongField(`/inspectors/${index}`, "本机关没有这名执法人员", "the agency has no such officer");
};

/** Lists that were fixed before the seed was known cannot be made to fit it. */
const unfixed = (
  plan: ActOf<"planInspection"> | undefined,
  { body }: Context<DrawInspection>,
): Refusal | undefined => {
  if (!plan) return NO_LISTS;
  if (plan.objectsDigest !== digestOf(body.objects))
    return wrongField("/objects", OTHER_LIST.zh, OTHER_LIST.en);
  return plan.inspectorsDigest === digestOf(body.inspectors)
    ? undefined
    : wrongField("/inspectors", OTHER_LIST.zh, OTHER_LIST.en);
};

const planOf = ({ acts }: CaseHead): ActOf<"planInspection"> | undefined =>
  acts
    .filter((act): act is ActOf<"planInspection"> => act.act === "planInspection")
    .findLast(({ objectsDigest, inspectorsDigest }) => objectsDigest && inspectorsDigest);

const command: CaseCommand<DrawInspection> = {
  action: "drawInspection",
  versioned: true,
  keys: ({ body, subject }) => officerKeys([subject.id, ...body.inspectors]),
  decide: (head, context) => {
    const refusal = unfixed(planOf(head), context) ?? strangersIn(head, context);
    if (refusal) return refuse(refusal);
    const { body } = context;
    const drawn = drawInspections(body);
    const stated = {
      act: "drawInspection" as const,
      seed: body.seed,
      seedSource: body.seedSource,
      objects: body.objects.length,
      inspectors: body.inspectors.length,
      drawnObjects: [...drawn.objects],
      drawnInspectors: [...drawn.inspectors],
    } satisfies Stated<"drawInspection">;
    const { head: after, act } = recording(head, stated, context);
    const refused = refusalByRules({ head: after, act }, context);
    if (refused) return refuse(refused);
    return ok({
      head: after,
      facts: [fact(context, "inspection-drawn", { ...body, drawn })],
      writes: [],
      receipt: { act: act.seq, drawn },
    });
  },
};

/** Draws whom to inspect and who inspects (双随机): the server draws, and anyone who has the fact can draw again. */
export const drawInspection = caseCommand(command);
