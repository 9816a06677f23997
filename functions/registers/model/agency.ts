import * as z from "zod";
import { Day, PowerItemCode, Region, says, Text, Uscc } from "../../kernel/shapes.ts";
import type { Item, Key } from "../../platform/table.ts";
import { asOf, everySaid, REGISTER, type Register } from "./versions.ts";
import { CodeOf } from "./words.ts";

/** The level of government that a body belongs to, the highest first. */
export const LEVELS = {
  national: "国家级",
  province: "省级",
  prefecture: "市级",
  county: "县级",
  township: "乡级",
} as const;

const { national: _, ...LOCAL_LEVELS } = LEVELS;

/** By what right a body enforces (处罚法 17, 19, 20). */
export const NATURES = { statutory: "法定机关", authorised: "授权组织", entrusted: "受委托组织" } as const;

/**
 * 委托书: what a body may do in another's name, until when (处罚法 20: 具体事项、权限、期限; both sides publish it).
 * `by` is the agency in whose name it acts, `items` the power items that are entrusted.
 */
const Entrustment = z
  .strictObject({
    by: Uscc,
    items: z.array(PowerItemCode).min(1).max(500),
    from: Day,
    to: Day,
    publishedAt: Day,
  })
  .refine(({ from, to }) => from <= to, {
    ...says("委托期限的起日晚于止日", "the term of the entrustment ends before it begins"),
    path: ["to"],
  });

/** 执法主体: a body that enforces, by what right (处罚法 17, 19, 20). */
export const Agency = z
  .strictObject({
    id: Uscc,
    name: Text(100),
    region: Region,
    level: CodeOf(LOCAL_LEVELS),
    nature: CodeOf(NATURES),
    entrustment: Entrustment.optional(),
    /** Which law or regulation authorises the organisation (处罚法 19). */
    authorisation: Text(4000).optional(),
    /** 垂直管理: led from above and not by the government of its place. */
    vertical: z.boolean().optional(),
    /** Between which days it enforces, where the source names them. */
    from: Day.optional(),
    to: Day.optional(),
    address: Text(200),
    phone: Text(40),
    email: z.email().optional(),
    /** The organs to which the law sends a party: 复议机关 and the court (处罚法 59（五）). */
    reconsiderationAuthority: Text(100),
    court: Text(100),
  })
  .refine(({ nature, entrustment }) => (nature === "entrusted") === (entrustment !== undefined), {
    ...says(
      "受委托组织须有委托书（委托机关、事项、期限、公布日期），其他主体不得有（处罚法第二十条）",
      "an entrusted body needs its entrustment (by whom, items, term, day of publication), and no other body has one",
    ),
    path: ["entrustment"],
  });
export type Agency = z.infer<typeof Agency>;

export const agencyKey = (id: string): Key => ({ pk: `AGENCY#${id}`, sk: REGISTER });

/** The list of all agencies (some ten thousand). */
export const AGENCIES_LIST = "AGENCIES";

export const AGENCIES: Register<Agency> = {
  shape: Agency,
  keyOf: ({ id }) => agencyKey(id),
  listed: ({ id }) => ({ list: AGENCIES_LIST, listKey: id }),
};

/** What the register said of an agency on a day. */
export const agencyAsOf = asOf(AGENCIES);

const everyVersion = everySaid(AGENCIES);

/** Every region that an agency has belonged to, or is to belong to: its records stay in the region of their day. */
export const regionsOf = (item: Item): readonly string[] => [
  ...new Set(everyVersion(item).map(({ region }) => region)),
];
