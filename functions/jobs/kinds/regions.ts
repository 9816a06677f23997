import { REGIONS } from "../../registers/model/region.ts";
import { column } from "../model/column.ts";
import { registerKind } from "../register-kind.ts";

export const regions = registerKind({
  title: { zh: "行政区划", en: "regions" },
  by: ["registrar"],
  register: REGIONS,
  owner: ({ code }) => ({ field: "code", region: code }),
  columns: [column("code", "行政区划代码"), column("name", "名称")],
});
