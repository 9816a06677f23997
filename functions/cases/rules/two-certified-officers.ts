import type { CaseRule, JudgedCase, NamedOfficer } from "../../case-file/rules.ts";
import type { PlainDate } from "../../kernel/time.ts";
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

const onOfficer = (
  { id, entry }: NamedOfficer,
  index: number,
  { agency, day }: { agency: string; day: PlainDate },
): readonly Finding[] => {
  if (entry?.agency !== agency)
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

const judge = ({ officers, head, day }: JudgedCase): readonly Finding[] => [
  ...(new Set(officers.map(({ id }) => id)).size < 2 ? [TOO_FEW] : []),
  ...officers.flatMap((officer, index) => onOfficer(officer, index, { agency: head.agency, day })),
];

export const twoCertifiedOfficers: CaseRule = {
  id: "two-certified-officers",
  title: { zh: "两名以上具有执法资格的人员", en: "Two or more certified officers" },
  citation: { instrument: "处罚法", article: "第四十二条" },
  quote: "行政处罚应当由具有行政执法资格的执法人员实施。执法人员不得少于两人，法律另有规定的除外。",
  basis: "statutory",
  effect: "bars",
  judges: ["openCase", "giveNotice"],
  judge,
};
