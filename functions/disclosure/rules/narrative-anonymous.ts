import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { findPersonalData, knownNames } from "../find-personal-data.ts";

const judge = ({ head, narrative = {} }: JudgedCase): readonly Finding[] => {
  const names = knownNames(head);
  return Object.entries(narrative).flatMap(([field, text = ""]) =>
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
export const narrativeAnonymous: CaseRule = {
  id: "narrative-anonymous",
  title: { zh: "公开文本不得含有个人信息", en: "The public text holds no personal data" },
  citation: { instrument: "个保法", article: "第二十五条" },
  quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。",
  basis: "statutory",
  effect: "bars",
  judges: ["decidePublication"],
  judge,
};
