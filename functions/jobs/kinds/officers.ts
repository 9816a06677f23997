import { ESTABLISHMENTS, OFFICERS } from "../../registers/model/officer.ts";
import { column } from "../model/column.ts";
import { registerKind } from "../register-kind.ts";

export const officers = registerKind({
  title: { zh: "执法人员", en: "officers" },
  by: ["registrar", "system"],
  register: OFFICERS,
  owner: ({ agency }) => ({ field: "agency", agency }),
  columns: [
    column("id", "人员标识"),
    column("agency", "所属主体"),
    column("name", "姓名"),
    column("post", "职务"),
    column("establishment", "编制性质", ESTABLISHMENTS),
    column("supervisor", "执法监督人员", "boolean"),
    column("certificate.number", "执法证号"),
    column("certificate.class", "执法类别"),
    column("certificate.region", "执法区域"),
    column("certificate.validFrom", "证件有效期起", "day"),
    column("certificate.validTo", "证件有效期止", "day"),
    column("certificate.suspended", "证件暂扣", "boolean"),
    column("certificate.suspensions.0.from", "暂扣起日", "day"),
    column("certificate.suspensions.0.to", "暂扣止日", "day"),
    column("review.since", "从事法制审核起日", "day"),
    column("review.legalQualification", "法律职业资格", "boolean"),
  ],
});
