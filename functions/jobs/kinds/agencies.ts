import { AGENCIES, LEVELS, NATURES } from "../../registers/model/agency.ts";
import { column } from "../model/column.ts";
import { registerKind } from "../register-kind.ts";

export const agencies = registerKind({
  title: { zh: "执法主体", en: "agencies" },
  by: ["registrar"],
  register: AGENCIES,
  owner: ({ region }) => ({ field: "region", region }),
  columns: [
    column("id", "统一社会信用代码"),
    column("name", "主体名称"),
    column("region", "行政区划代码"),
    column("level", "层级", LEVELS),
    column("nature", "主体性质", NATURES),
    column("entrustment.by", "委托机关"),
    column("entrustment.items", "委托事项", "list"),
    column("entrustment.from", "委托起日", "day"),
    column("entrustment.to", "委托止日", "day"),
    column("entrustment.publishedAt", "委托书公布日期", "day"),
    column("authorisation", "授权依据"),
    column("vertical", "垂直管理", "boolean"),
    column("from", "主体资格起日", "day"),
    column("to", "主体资格止日", "day"),
    column("address", "地址"),
    column("phone", "电话"),
    column("email", "电子邮箱"),
    column("reconsiderationAuthority", "行政复议机关"),
    column("court", "管辖法院"),
  ],
});
