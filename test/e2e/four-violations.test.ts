import { expect, test } from "vitest";
import { PENALTY_KINDS } from "../../functions/law/penalty-kinds.ts";
import { decisionBody } from "../support/case-bodies.ts";
import { addEvidence, filed, notify, propose, publish, serve } from "../support/case-stages.ts";
import { MARKET } from "../support/casts.ts";
import { daysAgo, inDays } from "../support/days.ts";
import { oneHost } from "../support/one-host.ts";
import { expectAgreement, expectFigures, readDecision } from "../support/site.ts";
import { expectFacts, openTasks } from "../support/walk.ts";

const host = oneHost();

const LAW = "《中华人民共和国消防法》";

/** Four violations, each with its own basis and its own fine, as one published decision had them. */
const VIOLATIONS = [
  ["2号厂房南侧一处消防车道内存放货物，占用消防车道", "第十六条第一款第（四）项", "第六十条第一款第（五）项"],
  ["2号厂房防火分区之间的部分穿墙管道封堵不严", "第十六条第一款第（二）项", "第六十条第一款第（一）项"],
  [
    "喷涂线洁净室安全疏散指示标识未设置光电疏散指示标识",
    "第十六条第一款第（二）项",
    "第六十条第一款第（一）项",
  ],
  ["柴油发电机室未设置集油池，设置不符合标准", "第十六条第一款第（二）项", "第六十条第一款第（一）项"],
] as const;

const EACH = 5000;

const proposalOf = (evidence: readonly string[]) => ({
  outcome: "penalty",
  violations: VIOLATIONS.map(([description, article], index) => ({
    description: `${description}。`,
    occurred: { from: inDays(-90) },
    place: "白水县工业园2号厂房",
    provisions: [{ instrument: LAW, article }],
    evidence: evidence.slice(index, index + 1),
  })),
  penalties: VIOLATIONS.map(([, , article], index) => ({
    kind: "fine",
    violations: [index + 1],
    basis: [{ instrument: LAW, article }],
    content: `对第${index + 1}项违法行为罚款5000元。`,
    amount: String(EACH),
  })),
  orders: [],
  reasons: "四项违法行为分别裁量，合并执行。",
  reviewGrounds: [],
  hearingGrounds: [],
});

const TEXT = {
  caption: "违反消防管理规定案",
  facts: VIOLATIONS.map(([description], index) => `${index + 1}.${description}。`).join("\n"),
  content: "分别罚款5000元，合并罚款20000元整。",
};

test("four violations, four bases, one decision, one summed fine", async () => {
  const { session, ready } = host();
  const work = await filed(session, MARKET, { caption: TEXT.caption });
  const evidence: string[] = [];
  for (const [title] of VIOLATIONS) evidence.push(await addEvidence(work, { title, text: title }));
  const proposal = await propose(work, proposalOf(evidence));
  const [digest] = (await work.view()).proposals;
  expect(digest).toMatchObject({ hearing: false, review: "none", evidence: 4 });
  await notify({ work, proposal }, { told: ["content", "facts", "reasons", "basis", "statement"] });
  const body = { ...decisionBody(MARKET, proposal), occurredAt: daysAgo(5) };
  await work.act(MARKET.head, "decideCase", { body });
  await serve(work);
  const url = await publish(work, { text: TEXT });

  const { obligations, decision } = await work.view();
  expect(decision?.fine).toBe("20000.00");
  expect(obligations.map(({ amount }) => amount)).toEqual(["5000.00", "5000.00", "5000.00", "5000.00"]);
  for (const { id } of obligations)
    await work.act(MARKET.handler, "recordPerformance", { body: { obligation: id, amount: "5000" } });
  await work.act(MARKET.head, "closeCase", { body: { reason: "done" } });

  expectFacts(await work.facts(), [
    ...["case-opened", "case-filed"],
    ...VIOLATIONS.flatMap(() => ["evidence-declared", "evidence-sealed"]),
    ...["decision-proposed", "notice-given", "case-decided", "decision-served", "publication-decided"],
    ...obligations.map(() => "performance-recorded"),
    "case-closed",
  ]);
  expect(await openTasks(session, MARKET, work.id)).toEqual([]);

  const published = await readDecision(url, "全部履行");
  expectAgreement(published);
  expect(published.data).toMatchObject({ ...TEXT, fine: { amount: "20000.00", inWords: "贰万元整" } });
  expect(published.data["penalties"]).toEqual(
    VIOLATIONS.map(([, , article]) => ({
      kind: PENALTY_KINDS.fine.zh,
      amount: "5000.00",
      basis: [{ instrument: LAW, article }],
    })),
  );
  expect(published.data["violated"]).toEqual([
    { instrument: LAW, article: "第十六条第一款第（四）项" },
    { instrument: LAW, article: "第十六条第一款第（二）项" },
  ]);
  expect(published.page).toContain("罚款4项；罚款合计20,000.00元");
  const days = [published.data.publishedOn];
  await expectFigures({ site: ready.site, agency: MARKET.agency, published: days, total: 1 });
});
