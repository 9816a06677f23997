import type { Act } from "../../../functions/case-file/acts/acts.ts";
import { headItem } from "../../../functions/case-file/head.ts";
import {
  type Listed,
  listedFrom,
  memberItem,
  withdrawnItem,
} from "../../../functions/disclosure/model/listed.ts";
import type { PublicRecord } from "../../../functions/disclosure/model.ts";
import { sealFacts } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { newId } from "../../../functions/kernel/ids.ts";
import { addDays, dateOf, type Instant } from "../../../functions/kernel/time.ts";
import type { Item, Write } from "../../../functions/platform/table.ts";
import { factItem } from "../../../functions/record/facts.ts";
import { aHead, anAct } from "../heads.ts";

/** What a test says of a case that is published: by whom, under which address, when. */
export type ToPublish = { agency: string; publicId: string; publishedAt: Instant };

export type PublishedCase = {
  id: string;
  listed: Listed;
  /** What publishing it writes, and what withdrawing it does. */
  publishing: readonly Write[];
  withdrawing: readonly Write[];
};

export const recordOf = ({ agency, publicId, publishedAt }: ToPublish): PublicRecord => ({
  publicId,
  version: 1,
  agency,
  text: { caption: `未经批准占用土地案（${publicId}）`, facts: "未经批准占用土地。", content: "罚款。" },
  documentNumber: `云自然资罚〔2026〕${publicId}号`,
  decidedOn: addDays(dateOf(publishedAt), -3),
  publishedAt,
  until: addDays(dateOf(publishedAt), 365),
  parties: [{ kind: "organization", name: "云岭州岭上春房地产开发有限公司" }],
  violated: [{ instrument: "《中华人民共和国土地管理法》", article: "第四十四条" }],
  penalties: [{ kind: "罚款", amount: "1000.00", basis: [] }],
  fine: "1000.00",
});

const ACTOR = { id: "pan-xiuwen", name: "潘修文", role: "disclosure-officer", agency: "" };

const put = (table: Write["table"], item: Item): Write => ({ table, put: item, when: [] });

/** A case whose decision is published, as the items that its commands have written. */
export const publishedCase = (wanted: ToPublish): PublishedCase => {
  const id = newId();
  const record = recordOf(wanted);
  const listed = listedFrom(record);
  const at = wanted.publishedAt;
  const gone = {
    outcome: "revoked",
    decidedBy: "云岭州人民政府",
    ground: "复议法第六十四条",
    reason: "证据不足。",
  };
  const facts = [
    { type: "publication-decided", occurredAt: at, actor: ACTOR, data: { outcome: "publish", record } },
    { type: "publication-withdrawn", occurredAt: at, actor: ACTOR, data: { ...gone, withdrawnAt: at } },
  ];
  const { sealed } = sealFacts({ id, seq: 0, hash: CHAIN_START }, facts, at);
  const { publicId } = wanted;
  // The numbers of the acts are those of the facts above: a decision, its publication, its withdrawal.
  const published = [
    ...aHead().acts,
    anAct("decideCase", 1, { outcome: "penalty", fine: "1000.00" as never, at }),
    anAct("decidePublication", 1, { outcome: "publish", publicId, at }),
  ];
  const headIn = (acts: readonly Act[]): Item =>
    headItem(aHead({ id, agency: wanted.agency, acts: [...acts] }));
  const [decided, withdrawn] = sealed.map((fact) =>
    put("facts", factItem(fact, { kind: "case", matter: id })),
  );
  if (!decided || !withdrawn) throw new Error("two facts were to be sealed");
  const told = { case: id, listed, at };
  return {
    id,
    listed,
    publishing: [decided, put("state", headIn(published)), put("state", memberItem(told))],
    withdrawing: [
      withdrawn,
      put("state", headIn([...published, anAct("withdrawPublication", 2, { at })])),
      put("state", withdrawnItem(told)),
    ],
  };
};
