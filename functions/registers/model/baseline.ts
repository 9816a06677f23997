import * as z from "zod";
import { fenOf } from "../../kernel/money.ts";
import { isPowerItemBase, splitPowerItemCode } from "../../kernel/power-item-code.ts";
import { Amount, Day, PersonId, says, Text, Uscc } from "../../kernel/shapes.ts";
import type { PlainDate } from "../../kernel/time.ts";
import type { Key } from "../../platform/table.ts";
import { LEVELS } from "./agency.ts";
import { asOf, type Register } from "./versions.ts";
import { CodeOf } from "./words.ts";

/** 裁量阶次 (27号 三（六）); `ordinary` is what published baselines have between lighter and heavier. */
export const TIERS = {
  none: "不予处罚",
  exempt: "免予处罚",
  mitigated: "减轻处罚",
  lighter: "从轻处罚",
  ordinary: "一般处罚",
  heavier: "从重处罚",
} as const;

/** 情节 (27号 三（六）) */
export const CIRCUMSTANCES = {
  slight: "情节轻微",
  minor: "情节较轻",
  serious: "情节较重",
  grave: "情节严重",
} as const;

/** More tiers than any published baseline has. */
export const MOST_TIERS = 12;

const UPSIDE_DOWN = says("下限高于上限", "its lower end is above its upper end");

const Fine = z
  .strictObject({ min: Amount, max: Amount })
  .refine(({ min, max }) => fenOf(min) <= fenOf(max), { ...UPSIDE_DOWN, path: ["max"] });

const Factor = z
  .string()
  .regex(/^(0|[1-9]\d{0,4})(\.\d{1,4})?$/)
  .meta({ example: "1.5" });

/** A fine as a multiple of something that the law names (违法所得, 货值金额). */
const Multiple = z
  .strictObject({ min: Factor, max: Factor, of: Text(60) })
  .refine(({ min, max }) => Number(min) <= Number(max), { ...UPSIDE_DOWN, path: ["max"] });

const Tier = z.strictObject({
  tier: CodeOf(TIERS),
  circumstance: CodeOf(CIRCUMSTANCES).optional(),
  /** 适用条件 */
  condition: Text(2000),
  /** 具体标准 */
  standard: Text(2000),
  fine: Fine.optional(),
  multiple: Multiple.optional(),
});
export type Tier = z.infer<typeof Tier>;

const PowerItemOrBase = z
  .string()
  .refine(
    (text) => isPowerItemBase(text) || splitPowerItemCode(text) !== undefined,
    says(
      "应为31位实施编码，或者12位基本编码（适用于各实施主体）",
      "must be a power item's code of 31 characters, or its base code of 12 (whichever body)",
    ),
  );

/** 行政处罚裁量权基准: 违法行为、法定依据、裁量阶次、适用条件和具体标准 (27号 三（六）), of one power item. */
export const Baseline = z.strictObject({
  id: PersonId,
  powerItem: PowerItemOrBase,
  maker: z.strictObject({ name: Text(100), id: Uscc.optional(), level: CodeOf(LEVELS) }),
  violation: Text(2000),
  basis: Text(4000),
  tiers: z.array(Tier).min(1).max(MOST_TIERS),
  /** 处罚法 34: 行政处罚裁量基准应当向社会公布 */
  publishedAt: Day,
  to: Day.optional(),
});
export type Baseline = z.infer<typeof Baseline>;

/** The partition that holds the baselines of a power item, by its code or by its base code. */
const baselinesOf = (powerItem: string): string => `BASELINES#${powerItem}`;

/** The partitions to look into for a power item: its own, and that of its base code. */
export const baselinePartitions = (powerItem: string): readonly string[] =>
  [powerItem, splitPowerItemCode(powerItem)?.base].flatMap((code) => (code ? [baselinesOf(code)] : []));

const baselineKey = ({ powerItem, id }: Baseline): Key => ({ pk: baselinesOf(powerItem), sk: id });

/** The list of all baselines, by power item. */
export const BASELINES_LIST = "BASELINES";

export const BASELINES: Register<Baseline> = {
  shape: Baseline,
  keyOf: baselineKey,
  listed: ({ powerItem, id }) => ({ list: BASELINES_LIST, listKey: `${powerItem}#${id}` }),
};

/** What the register said of a baseline on a day. */
export const baselineAsOf = asOf(BASELINES);

/** Of the levels, the highest first. */
const ORDER = Object.keys(LEVELS);

/**
 * Which baseline applies to a power item on a day: of those that cover it and are published, the one of the upper
 * level (27号 二（五）: 下级…与上级…冲突的，应适用上级行政机关制定的行政裁量权基准); of one level, the one published last.
 */
export const baselineFor = (
  baselines: readonly Baseline[],
  powerItem: string,
  day: PlainDate,
): Baseline | undefined => {
  const covers = new Set([powerItem, splitPowerItemCode(powerItem)?.base]);
  const [first] = baselines
    .filter(
      ({ powerItem: covered, publishedAt, to }) =>
        covers.has(covered) && publishedAt <= day && (to === undefined || day <= to),
    )
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.maker.level) - ORDER.indexOf(other.maker.level) ||
        (one.publishedAt < other.publishedAt ? 1 : -1),
    );
  return first;
};
