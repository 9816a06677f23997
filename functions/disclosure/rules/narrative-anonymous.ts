import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { findPersonalData, knownNames } from "../find-personal-data.ts";

const judge = ({ record, act: { narrative = {} } }: Judged<"decidePublication">): readonly Finding[] => {
  const names = knownNames(record);
  return Object.entries(narrative).flatMap(([field, text]) =>
    findPersonalData(text, names).map(({ what, words }) => ({
      pointer: `/text/${field}`,
      detail: {
        zh: `含有${what.zh}“${words}”，删改后方可公开`,
        en: `holds ${what.en} (${words}); it is not published until that is edited out`,
      },
    })),
  );
};

/** What a citizen is called, where he lives and how he is reached is not for the public; the law asks consent for it. */
export const narrativeAnonymous = caseRule({
  id: "narrative-anonymous",
  title: { zh: "公开文本不得含有个人信息", en: "The public text holds no personal data" },
  method: {
    zh: "在公开文本中查找身份证件号码、电话号码、账号、车牌号、电子邮箱地址和本案所涉人员姓名。",
    en: "The public text is searched for identity, telephone, account and plate numbers, mail addresses and names of persons of the case.",
  },
  citation: { instrument: "个保法", article: "第二十五条" },
  quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decidePublication"],
  judge,
});
