import type { Bilingual } from "../kernel/bilingual.ts";

/** Every procedure (程序) a case may take, by what it is called in the code. */
export const PROCEDURES = {
  ordinary: { zh: "行政处罚普通程序", en: "ordinary penalty procedure" },
  simple: { zh: "行政处罚简易程序", en: "simple penalty procedure" },
  measure: { zh: "行政强制措施", en: "coercive measure" },
  enforcement: { zh: "行政强制执行", en: "enforcement" },
  inspection: { zh: "行政检查", en: "inspection" },
  other: { zh: "其他权力事项", en: "act of another power" },
} as const satisfies Record<string, Bilingual>;

export type Procedure = keyof typeof PROCEDURES;
export const PROCEDURE_NAMES = Object.keys(PROCEDURES) as [Procedure, ...Procedure[]];
