import type { CaseRule, Judged } from "../case-file/rules.ts";
import { found } from "../law/finding.ts";
import type { Finding } from "../law/rule.ts";

/**
 * Judges a limit of publication by the day that the act itself names (publishedOn), where it names one; else by the record,
 * as every limit.
 */
export const publishedByThen =
  (limit: CaseRule) =>
  (judged: Judged): readonly Finding[] => {
    const { act } = judged;
    if (act.act !== "recordPowerAct" || act.publishedOn === undefined) return limit.judge(judged);
    const done = act.publishedOn;
    const clock = judged
      .clocks()
      .find((running) => running.round === act.seq && running.limit.endsWith("publication"));
    if (!clock || done <= clock.due) return [];
    const { due } = clock;
    const late = found(
      "/publishedOn",
      `应当在${due}前公开，实际于${done}公开`,
      `should be public by ${due}, was published on ${done}`,
    );
    return [{ ...late, values: { due, done } }];
  };
