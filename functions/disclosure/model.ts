import * as z from "zod";
import { Day, Moment, Text, Uscc } from "../kernel/shapes.ts";

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
