import type { Party } from "../../case-file/model/party.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import { birthdayIn } from "../../kernel/citizen-id.ts";
import { addMonths, type PlainDate } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const OF_AGE_MONTHS = 18 * 12;

const birthday = (party: Party): PlainDate | undefined => {
  if (party.kind !== "citizen") return undefined;
  return party.birthDate ?? (party.idNumber ? birthdayIn(party.idNumber) : undefined);
};

const judge = ({ head, day }: JudgedCase): readonly Finding[] =>
  head.parties.flatMap((party, index) => {
    const born = birthday(party);
    return born && addMonths(born, OF_AGE_MONTHS) > day
      ? [
          {
            pointer: `/parties/${index}`,
            detail: {
              zh: "当事人未满十八周岁，不予公开",
              en: "the party is under eighteen: the decision is not published",
            },
          },
        ]
      : [];
  });

/** A provincial text, taken as the safe default for all. */
export const minorNotPublished: CaseRule = {
  id: "minor-not-published",
  title: { zh: "未成年人案件不予公开", en: "Decisions on minors are not published" },
  citation: { instrument: "内蒙三项", article: "第十一条第一项" },
  quote: "（一）当事人属于未成年人的；",
  basis: "policy",
  effect: "bars",
  judges: ["decidePublication"],
  judge,
};
