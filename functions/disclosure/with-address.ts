import { decisionPath } from "../../static-site/pages/paths.ts";
import { ok, type Result } from "../kernel/result.ts";
import { yearOf } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { DecidePublication } from "./contract.ts";
import { PublicRecord } from "./model.ts";

type Decide = (call: CommandCall<DecidePublication>) => Promise<Result<object, Refusal>>;

/** Tells the address of the page with the answer: the publisher makes it within moments. */
export const withAddress =
  (decide: Decide, site: string): Decide =>
  async (call) => {
    const answer = await decide(call);
    if (!answer.ok || !("record" in answer.value)) return answer;
    const { decidedOn, publicId } = PublicRecord.parse(answer.value.record);
    return ok({ ...answer.value, url: `${site}${decisionPath(yearOf(decidedOn), publicId)}` });
  };
