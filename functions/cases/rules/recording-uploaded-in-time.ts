import { caseRule, type Judged } from "../../case-file/rules.ts";
import { endOf, epochMilliseconds, type Instant } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf } from "../../record/act.ts";

const HOUR = 3_600_000;

/** Where only the day of the inquiry is known, the hours run from the end of that day. */
const startOf = (act: Judged<"recordInquiry">["act"]): Instant => (act.dayOnly ? endOf(dayOf(act)) : act.at);

const judge = ({ act, settings }: Judged<"recordInquiry">): readonly Finding[] => {
  const { uploadedAt } = act;
  if (uploadedAt === undefined) return [];
  const allowed = settings.recordingUploadHours;
  if (epochMilliseconds(uploadedAt) - epochMilliseconds(startOf(act)) <= allowed * HOUR) return [];
  const late = found(
    "/uploadedAt",
    `音像记录没有在${allowed}小时内上传`,
    `the recording was not uploaded within ${allowed} hours`,
  );
  return [{ ...late, values: { uploadedAt } }];
};

export const recordingUploadedInTime = caseRule({
  id: "recording-uploaded-in-time",
  title: { zh: "音像记录按时上传", en: "Recordings are uploaded in time" },
  method: {
    zh: "检查音像记录是否在完成后二十四小时内（各地可另定）上传。",
    en: "Audio and video must be uploaded within 24 hours, or the local number of hours.",
  },
  citation: { instrument: "内蒙三项", article: "第二十条" },
  quote: "音像记录完成后，执法人员应当在二十四小时内将音像记录信息上传至行政执法部门执法办案系统。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["recordInquiry"],
  judge,
});
