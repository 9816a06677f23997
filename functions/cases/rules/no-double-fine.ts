import { caseRule, type Judged } from "../../case-file/rules.ts";
import { violationKey } from "../../case-file/violation-key.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty, penalised } from "../penalised.ts";

type Fining = Judged<"decideCase" | "decideOnTheSpot">;

/** With several parties each may be fined for what they did together. */
const twiceHere = ({ record, act }: Fining): readonly Finding[] => {
  if (record.parties.length > 1) return [];
  const fined = new Set<number>();
  return (act.penalties ?? []).flatMap(({ kind, violations = [] }, index) => {
    if (kind !== "fine") return [];
    const again = violations.filter((number) => fined.has(number));
    for (const number of violations) fined.add(number);
    return again.map((number) =>
      found(
        `/penalties/${index}`,
        `第${number}项违法行为有两项罚款`,
        `violation ${number} carries two fines`,
      ),
    );
  });
};

const finedBefore = ({ record, act, day, peers }: Fining): readonly Finding[] =>
  penalised(act, "fine").flatMap(({ index, ...violation }) => {
    const key = violationKey(violation);
    const earlier = peers.find(
      (peer) => peer.kind === "fine" && peer.key === key && peer.case !== record.id && peer.day <= day,
    );
    if (!earlier) return [];
    const twice = found(
      `/violations/${index}`,
      `该违法行为已于${earlier.day}在另一案件中处以罚款`,
      `this violation was fined in another case on ${earlier.day}`,
    );
    return [{ ...twice, values: { case: earlier.case, day: earlier.day } }];
  });

const judge = (judged: Fining): readonly Finding[] =>
  isPenalty(judged.act) ? [...twiceHere(judged), ...finedBefore(judged)] : [];

export const noDoubleFine = caseRule({
  id: "no-double-fine",
  title: { zh: "一事不二罚款", en: "One violation is fined once" },
  method: {
    zh: "检查同一个违法行为在一个决定中是否有两项罚款，以及同一当事人的同一违法行为在其他案件中是否已被罚款（按违法行为的表述和终了之日比对）。",
    en: "One violation must not carry two fines in a decision, nor have been fined in another case of the party; violations are compared by their words and the day they ended.",
  },
  citation: { instrument: "处罚法", article: "第二十九条" },
  quote: "对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
