import * as z from "zod";
import { splitPowerItemCode } from "../../kernel/power-item-code.ts";
import { Day, PowerItemCode, says, Text, Uscc } from "../../kernel/shapes.ts";
import type { Key } from "../../platform/table.ts";
import { asOf, REGISTER, type Register } from "./versions.ts";
import { CodeOf } from "./words.ts";

/** The ten kinds of power (权力类别) by the code that stands in the code of the item. */
export const POWER_KINDS = {
  "01": "行政许可",
  "02": "行政处罚",
  "03": "行政强制",
  "04": "行政征收",
  "05": "行政给付",
  "06": "行政检查",
  "07": "行政确认",
  "08": "行政奖励",
  "09": "行政裁决",
  "10": "其他行政权力",
} as const;

/** 权力事项. The code names the body and the kind once more; what contradicts itself is no entry. */
export const PowerItem = z
  .strictObject({
    code: PowerItemCode,
    name: Text(200),
    kind: CodeOf(POWER_KINDS),
    agency: Uscc,
    /** The agency that entrusts the item to `agency`; the code is then of this one (处罚法 20). */
    entrustedBy: Uscc.optional(),
    /** 设定依据 */
    basis: Text(4000),
    /** 处罚的种类和幅度 */
    range: Text(1000).optional(),
    /** 检查内容、方式 */
    checks: Text(4000).optional(),
    /** Since when the item is published; an inspection rests on a published item (国办发〔2024〕54号). */
    publishedAt: Day.optional(),
    /** The last day on which the item exists, where it was abolished. */
    to: Day.optional(),
  })
  .refine(({ code, agency, entrustedBy }) => splitPowerItemCode(code)?.agency === (entrustedBy ?? agency), {
    ...says(
      "编码前18位不是实施主体（受委托的，为委托机关）的统一社会信用代码",
      "its first 18 characters are not the code of the agency (of the entrusting one, where it is entrusted)",
    ),
    path: ["code"],
  })
  .refine(({ code, kind }) => splitPowerItemCode(code)?.kind === kind, {
    ...says("编码中的权力类别与所填类别不一致", "its code names another kind of power"),
    path: ["kind"],
  });
export type PowerItem = z.infer<typeof PowerItem>;

export const powerItemKey = (code: string): Key => ({ pk: `POWER#${code}`, sk: REGISTER });

/** The list of the power items of an agency. */
export const powerItemsOf = (agency: string): string => `POWERS#${agency}`;

export const POWER_ITEMS: Register<PowerItem> = {
  shape: PowerItem,
  keyOf: ({ code }) => powerItemKey(code),
  listed: ({ agency, code }) => ({ list: powerItemsOf(agency), listKey: code }),
};

/** What the register said of a power item on a day. */
export const powerItemAsOf = asOf(POWER_ITEMS);
