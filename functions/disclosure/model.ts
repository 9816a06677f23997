import * as z from "zod";
import { Day, Moment, Text, Uscc } from "../kernel/shapes.ts";
import type { Item, Key } from "../platform/table.ts";

/** Where a masked decision names a party: what the profile lets the public see. */
const PublicParty = z.strictObject({
  kind: z.enum(["citizen", "individual-business", "organization"]),
  name: z.string(),
  uscc: z.string().exactOptional(),
  representative: z.string().exactOptional(),
});

const PublicProvision = z.strictObject({ instrument: z.string(), article: z.string() });

/**
 * The narrative of the public version (公开文本), written by the disclosure officer: only these words are published,
 * never the decision's own.
 */
export const PublicText = z.strictObject({
  caption: Text(200),
  facts: Text(20_000),
  content: Text(8000),
  evidence: Text(8000).exactOptional(),
  reasons: Text(20_000).exactOptional(),
  orders: Text(4000).exactOptional(),
  performance: Text(2000).exactOptional(),
});
export type PublicText = z.infer<typeof PublicText>;

/** A decision as the public may read it: masked once, when a named person decides to publish it. */
export const PublicRecord = z.strictObject({
  publicId: z.string(),
  version: z.int().min(1),
  agency: Uscc,
  text: PublicText,
  documentNumber: z.string(),
  decidedOn: Day,
  publishedAt: Moment,
  until: Day,
  parties: z.array(PublicParty),
  violated: z.array(PublicProvision),
  penalties: z.array(
    z.strictObject({ kind: z.string(), amount: z.string().exactOptional(), basis: z.array(PublicProvision) }),
  ),
  fine: z.string(),
  fineInWords: z.string().exactOptional(),
});
export type PublicRecord = z.infer<typeof PublicRecord>;

/** Why a decision is not published (不予公开的理由), and where that ground stands. */
export const WITHHOLDING_GROUNDS = {
  "no-social-impact": { zh: "不具有一定社会影响", source: "处罚法第四十八条" },
  "state-secret": { zh: "涉及国家秘密", source: "公开条例第十四条" },
  "public-safety": { zh: "公开后可能危及国家安全、公共安全、经济安全、社会稳定", source: "公开条例第十四条" },
  "third-party": { zh: "涉及商业秘密、个人隐私", source: "公开条例第十五条" },
  minor: { zh: "当事人属于未成年人", source: "内蒙三项第十一条第一项" },
  "related-case": { zh: "公开后可能影响与本案相关的其他案件调查处理", source: "内蒙三项第十一条第四项" },
  criminal: { zh: "涉嫌犯罪需要移送或者正在调查处理", source: "内蒙三项第十一条第五项" },
  "by-law": { zh: "法律、法规、规章规定不予公开的其他情形", source: "内蒙三项第十一条第六项" },
} as const;
export type WithholdingGround = keyof typeof WITHHOLDING_GROUNDS;
export const WITHHOLDING_GROUND_NAMES = Object.keys(WITHHOLDING_GROUNDS) as [
  WithholdingGround,
  ...WithholdingGround[],
];

/**
 * The members of an agency's month list: items of the table itself, read consistently, because a reader must not
 * miss one. The key orders them by the time of publication, so that a list only grows at its end.
 */
const Listed = z.strictObject({
  publicId: z.string(),
  agency: Uscc,
  caption: z.string(),
  party: z.string(),
  documentNumber: z.string(),
  penalties: z.string(),
  decidedOn: Day,
  publishedAt: Moment,
});
export type Listed = z.infer<typeof Listed>;
export const Latest = z.array(Listed);

export const monthOf = (agency: string, month: string): string => `PUBLISHED#${agency}#${month}`;

const listedKey = ({ agency, publishedAt, publicId }: Listed): Key => ({
  pk: monthOf(agency, publishedAt.slice(0, 7)),
  sk: `${publishedAt}#${publicId}`,
});

export const listedItem = (listed: Listed): Item => ({ ...listedKey(listed), listed });
/** The member of a decision that was withdrawn: it is kept, and shown and counted nowhere. */
export const withdrawnItem = (listed: Listed): Item => ({ ...listedItem(listed), withdrawn: true });
export const isShown = (item: Item): boolean => item["withdrawn"] !== true;
export const readListed = (item: Item): Listed => Listed.parse(item["listed"]);

/** A figure that is counted again from its members whenever one of them changes; `revision` guards the write. */
const Figure = z.strictObject({ count: z.int().min(0), revision: z.int().min(0) });
export type Figure = z.infer<typeof Figure>;

/** How many an agency has published in a month, and in all: read in one query for its page and for the front page. */
export const agencyMonths = (agency: string): string => `PUBLISHED#${agency}`;
export const ALL_AGENCIES = "PUBLISHED";
export const LATEST: Key = { pk: "PUBLISHED#LATEST", sk: "LATEST" };

export const readFigure = (item: Item | undefined): Figure =>
  item ? Figure.parse(item["figure"]) : { count: 0, revision: 0 };
export const figureItem = (key: Key, figure: Figure): Item => ({ ...key, figure });
