import { splitPowerItemCode } from "../../kernel/power-item-code.ts";
import { LEVELS } from "../../registers/model/agency.ts";
import { BASELINES, CIRCUMSTANCES, MOST_TIERS, TIERS } from "../../registers/model/baseline.ts";
import { type Column, column } from "../model/column.ts";
import { registerKind } from "../register-kind.ts";

/** The columns of one tier: 阶次1, 情节1, … */
const tierColumns = (place: number): readonly Column[] => {
  const of = (field: string, title: string, reads?: Column["reads"]) =>
    column(`tiers.${place}.${field}`, `${title}${place + 1}`, reads);
  return [
    of("tier", "裁量阶次", TIERS),
    of("circumstance", "情节", CIRCUMSTANCES),
    of("condition", "适用条件"),
    of("standard", "具体标准"),
    of("fine.min", "罚款下限"),
    of("fine.max", "罚款上限"),
    of("multiple.min", "倍数下限"),
    of("multiple.max", "倍数上限"),
    of("multiple.of", "倍数基数"),
  ];
};

export const baselines = registerKind({
  title: { zh: "行政处罚裁量权基准", en: "discretion baselines" },
  by: ["registrar"],
  register: BASELINES,
  // A baseline of a base code is for whichever body: it belongs to no one agency.
  owner: ({ powerItem }) => {
    const agency = splitPowerItemCode(powerItem)?.agency;
    return agency === undefined ? undefined : { field: "powerItem", agency };
  },
  columns: [
    column("id", "基准编号"),
    column("powerItem", "事项编码"),
    column("maker.name", "制定机关"),
    column("maker.id", "制定机关代码"),
    column("maker.level", "制定机关层级", LEVELS),
    column("violation", "违法行为"),
    column("basis", "法定依据"),
    column("publishedAt", "公布日期", "day"),
    column("to", "终止日期", "day"),
    ...Array.from({ length: MOST_TIERS }, (_, place) => tierColumns(place)).flat(),
  ],
});
