import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { dateOf } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_ARCHIVED = found("", "结案后没有归档", "the file was not archived after the case was closed");

const judge = ({ record, act, day, now }: Judged<"closeCase">): readonly Finding[] =>
  record.whole && act.reason === "done" && dateOf(now) > day && actsOf(record, "archiveCase").length === 0
    ? [NOT_ARCHIVED]
    : [];

/** The law gives no number of days: until the file is archived this is open, and then it is resolved. */
export const archivedAfterClose = caseRule({
  id: "archived-after-close",
  title: { zh: "结案后归档", en: "A closed case is archived" },
  method: {
    zh: "检查结案之后案卷是否归档；结案当日不作判断。",
    en: "When the day of closing is over, the file must have been archived.",
  },
  citation: { instrument: "处罚法", article: "第四十七条" },
  quote: "归档保存。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["closeCase"],
  judge,
});
