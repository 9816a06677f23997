import type { PublicityRow } from "../../../functions/reporting/double-publicity-columns.ts";

/** A made-up row of the 双公示 table, after the record that real programs exchange. */
export const publicityRow = (more: PublicityRow = {}): PublicityRow => ({
  CF_XDR_MC: "云岭某某建材有限公司",
  CF_XDR_LB: "法人及非法人组织",
  CF_XDR_SHXYM: "91990102MA6DEMO17K",
  CF_FRDB: "岑望舒",
  CF_WSH: "云自然资罚〔2026〕1号",
  CF_WFXW: "违反相关产品准入市场规定",
  CF_SY: "违反相关产品准入市场规定",
  CF_YJ: "《某规定》第X条",
  CF_CFLB: "罚款",
  CF_NR: "罚款2000元",
  CF_NR_FK: "0.2",
  CF_JDRQ: "2026-01-10",
  CF_YXQ: "2029-01-10",
  CF_GSJZQ: "2027-01-10",
  CF_CFJG: "云岭州自然资源局",
  CF_CFJGDM: "11990100MB1A00011U",
  CF_SJLY: "云岭州自然资源局",
  CF_SJLYDM: "11990100MB1A00011U",
  ...more,
});
