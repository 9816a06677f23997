import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { isCertified } from "../../registers/model/officer.ts";

const TOO_FEW: Finding = {
  pointer: "/officers",
  detail: { zh: "执法人员少于两人", en: "fewer than two officers are named" },
};

const finding = (index: number, zh: string, en: string): Finding => ({
  pointer: `/officers/${index}`,
  detail: { zh, en },
});

type Acting = Judged<"openCase" | "giveNotice" | "recordInquiry" | "preserveEvidence" | "decideOnTheSpot">;

const onOfficer = ({ record, registers, day }: Acting, id: string, index: number): readonly Finding[] => {
  const entry = registers.officer(id);
  if (entry?.agency !== record.agency)
    return [finding(index, `本机关执法人员名录中没有“${id}”`, `the agency's register has no officer ${id}`)];
  if (!isCertified(entry, day))
    return [
      finding(
        index,
        `${entry.name}于${day}没有有效的行政执法证件`,
        `${entry.name} holds no valid enforcement certificate on ${day}`,
      ),
    ];
  return [];
};

/** 法律另有规定的除外 */
const byOtherLaw = ({ act }: Acting): boolean => act.act === "decideOnTheSpot" && act.otherLaw !== undefined;

const judge = (judged: Acting): readonly Finding[] => {
  const { officers } = judged.act;
  if (!officers) return [];
  return [
    ...(new Set(officers).size < 2 && !byOtherLaw(judged) ? [TOO_FEW] : []),
    ...officers.flatMap((id, index) => onOfficer(judged, id, index)),
  ];
};

export const twoCertifiedOfficers = caseRule({
  id: "two-certified-officers",
  title: { zh: "两名以上具有执法资格的人员", en: "Two or more certified officers" },
  method: {
    zh: "检查办案、告知、调查取证、当场处罚的人员是否不少于两人，当日是否都持有有效的行政执法证件。",
    en: "Whoever handles the case, notifies, inquires or decides on the spot: at least two, each with a certificate that is valid on that day.",
  },
  citation: { instrument: "处罚法", article: "第四十二条" },
  quote: "行政处罚应当由具有行政执法资格的执法人员实施。执法人员不得少于两人，法律另有规定的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["openCase", "giveNotice", "recordInquiry", "preserveEvidence", "decideOnTheSpot"],
  judge,
});
