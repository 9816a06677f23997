import { POWER_ITEMS, POWER_KINDS } from "../../registers/model/power-item.ts";
import { column } from "../model/column.ts";
import { registerKind } from "../register-kind.ts";

export const powerItems = registerKind({
  title: { zh: "权力事项", en: "power items" },
  by: ["registrar", "system"],
  register: POWER_ITEMS,
  owner: ({ agency }) => ({ field: "agency", agency }),
  columns: [
    column("code", "实施编码"),
    column("name", "事项名称"),
    column("kind", "权力类别", POWER_KINDS),
    column("agency", "实施主体"),
    column("entrustedBy", "委托机关"),
    column("basis", "设定依据"),
    column("range", "处罚种类和幅度"),
    column("checks", "检查内容"),
    column("publishedAt", "公布日期", "day"),
    column("to", "终止日期", "day"),
  ],
});
