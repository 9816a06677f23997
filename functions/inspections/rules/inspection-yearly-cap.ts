import { foundIf } from "../../case-file/found.ts";
import { peersUntil } from "../../case-file/peers-until.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { yearOf } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";
import type { Settings } from "../../law/settings.ts";

/** The cap of the agency itself, else that of all agencies. */
const capOf = ({ inspectionCaps }: Settings, agency: string): number | undefined =>
  (
    inspectionCaps.find((cap) => cap.agency === agency) ??
    inspectionCaps.find((cap) => cap.agency === undefined)
  )?.perYear;

const judge = (judged: Judged<"startInspection">): readonly Finding[] => {
  const { record, act, day, settings } = judged;
  const cap = capOf(settings, record.agency);
  const exempt = (ground: string | undefined) =>
    ground !== undefined && settings.capExemptions.includes(ground);
  if (cap === undefined || exempt(act.capExemption)) return [];
  const others = peersUntil(judged, "inspection").filter(
    (peer) => peer.agency === record.agency && yearOf(peer.day) === yearOf(day) && !exempt(peer.key),
  );
  const times = new Set(others.map((peer) => peer.case)).size + 1;
  return foundIf(times > cap, {
    at: "",
    zh: `本年度第${times}次检查，上限为${cap}次`,
    en: `inspection no. ${times} of the year, of ${cap}`,
    values: { times, cap },
  });
};

export const inspectionYearlyCap = caseRule({
  id: "inspection-yearly-cap",
  title: { zh: "不超过年度检查频次上限", en: "Within the yearly cap" },
  method: {
    zh: "本机关设有年度频次上限的，核查本年度内对同一企业的检查次数是否超过上限；按规定不受上限限制的检查不计。",
    en: "Where the agency has a yearly cap, its inspections of the enterprise in the calendar year must stay within it; those that are exempt do not count.",
  },
  citation: { instrument: "54号", article: "频次" },
  quote: "有关主管部门要公布同一行政机关对同一企业实施行政检查的年度频次上限",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
