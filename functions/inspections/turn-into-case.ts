import type { Context } from "../case-file/context.ts";
import { readAnyHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { StepBody } from "../case-file/step.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Key } from "../platform/table.ts";

const UNKNOWN = wrongField("/case", "本机关没有这件处罚案件", "the agency has no such penalty case");

/** The case that an inspection was turned into. */
export const namedCase = ({ case: id }: StepBody): readonly Key[] => [headKey(String(id))];

/** It is a penalty case of the same agency, opened before. */
export const isPenaltyCase = (head: CaseHead, { body, loaded }: Context<StepBody>): Refusal | undefined => {
  const item = loaded.item(headKey(String(body["case"])));
  const named = item && readAnyHead(item);
  const fits =
    named?.agency === head.agency && (named.procedure === "ordinary" || named.procedure === "simple");
  return fits ? undefined : UNKNOWN;
};
