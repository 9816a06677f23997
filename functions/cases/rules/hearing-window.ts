import type { ActOf } from "../../case-file/acts/acts.ts";
import { standingNotice } from "../../case-file/proceedings/texts.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf, notAfter } from "../../record/act.ts";

const finding = (zh: string, en: string): Finding => ({ pointer: "/proposal", detail: { zh, en } });

const REQUESTED = finding(
  "当事人已要求听证，尚未举行听证，也没有撤回申请",
  "the party asked for a hearing, which was neither held nor withdrawn",
);

type Notice = ActOf<"giveNotice">;
type Answer = ActOf<"recordStatement" | "waiveHearing" | "holdHearing">;

const until = ({ clocks }: Judged, { seq }: Notice) =>
  clocks().find(({ limit, round }) => limit === "hearing-request" && round === seq)?.due;

const inOrder = (one: Answer, other: Answer): number => one.at.localeCompare(other.at) || one.seq - other.seq;

/**
 * What last became of the hearing before the decision. To ask when the time is over revives no right; to ask again
 * within it takes a waiver back; a hearing that was held answers the request.
 */
const lastSaid = (judged: Judged<"decideCase">, notice: Notice): Answer | undefined => {
  const { record, act } = judged;
  const over = until(judged, notice);
  const requests = actsOf(record, "recordStatement").filter(
    (made) =>
      made.notice === notice.seq &&
      made.hearing === "requested" &&
      (over === undefined || dayOf(made) <= over),
  );
  const waivers = actsOf(record, "waiveHearing").filter((waiver) => waiver.notice === notice.seq);
  const hearings = actsOf(record, "holdHearing").filter((hearing) => notAfter(notice, hearing));
  return [...requests, ...waivers, ...hearings]
    .filter((answer) => notAfter(answer, act))
    .sort(inOrder)
    .at(-1);
};

const judge = (judged: Judged<"decideCase">): readonly Finding[] => {
  const notice = standingNotice(actsOf(judged.record, "giveNotice"), judged.act);
  if (!notice?.told?.includes("hearing")) return [];
  const said = lastSaid(judged, notice);
  if (said?.act === "recordStatement") return [REQUESTED];
  if (said) return [];
  const over = until(judged, notice);
  return over !== undefined && judged.day <= over
    ? [
        finding(
          `当事人要求听证的期限至${over}届满，在此之前不得作出决定，当事人书面放弃听证的除外`,
          `the party may ask for a hearing until ${over}; no decision before that day is over, unless the right is waived`,
        ),
      ]
    : [];
};

export const hearingWindow = caseRule({
  id: "hearing-window",
  title: { zh: "保障要求听证的期限", en: "The time to ask for a hearing" },
  method: {
    zh: "告知听证权利后，五个工作日届满前不得作出决定；当事人已要求听证的，举行听证或者撤回申请后方可作出决定。",
    en: "After the right to a hearing is told, no decision for five working days; where one is asked for, not before it is held or withdrawn.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第一项" },
  quote: "（一）当事人要求听证的，应当在行政机关告知后五日内提出；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge,
});
