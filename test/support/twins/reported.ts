import { publicityRow } from "../world/publicity.ts";

/** A made-up twin of a published sample, as a department reports it, and what a lawyer finds in it. */
export type Twin = {
  sample: string;
  /** The record as it is sent: a report, or a record of the 双公示 table. */
  record: Readonly<Record<string, unknown>>;
  externalId: string;
  /** Each finding: the act it is found at, and the rule. */
  findings: readonly string[];
};

const reported = (sample: string, report: Record<string, unknown>, findings: readonly string[]): Twin => ({
  sample,
  record: { ...report, externalId: sample },
  externalId: sample,
  findings,
});

const company = (name: string) => ({ kind: "organization", name });
const person = (name: string) => ({ kind: "citizen", name });

/**
 * Dates, sums and kinds are those of the samples, names are made up. Nothing is reported that a sample does not tell: none
 * of them claims to be whole. Where no day of the decision is told, the latest on which it can have been made is taken.
 */
export const TWINS: readonly Twin[] = [
  reported(
    "half-year-table",
    {
      procedure: "ordinary",
      caption: "无兽药经营许可证经营兽药案",
      parties: [person("岑望舒")],
      acts: [
        { act: "fileCase", at: "2024-07-31" },
        {
          ...{ act: "decideCase", at: "2024-09-29", atLatest: true, outcome: "penalty" },
          penalties: [
            { kind: "confiscation-of-gains" },
            { kind: "confiscation-of-property" },
            { kind: "fine" },
          ],
        },
        { act: "closeCase", at: "2024-09-29", reason: "done" },
        { act: "decidePublication", at: "2024-12-31", outcome: "publish" },
      ],
    },
    ["decideCase published-in-time"],
  ),
  reported(
    "four-violations-one-decision",
    {
      procedure: "ordinary",
      caption: "占用消防车道等四项违法行为案",
      parties: [company("云岭某某塑料制品有限公司")],
      acts: [
        {
          ...{ act: "decideCase", at: "2023-03-24", documentNumber: "云消行罚决字〔2023〕第100066号" },
          ...{ outcome: "penalty", fine: "20000" },
          violations: ["占用消防车道", "防火分区封堵不严", "疏散指示标识不符合标准", "未设置集油池"].map(
            (description) => ({ description }),
          ),
          penalties: [1, 2, 3, 4].map((number) => ({ kind: "fine", amount: "5000", violations: [number] })),
        },
      ],
    },
    [],
  ),
  reported(
    "land-decision-full-text",
    {
      procedure: "ordinary",
      caption: "未经批准占用土地建设住宅案",
      parties: [company("云岭某某房地产开发有限公司")],
      acts: [
        { act: "fileCase", at: "2020-05-09" },
        {
          ...{ act: "giveNotice", at: "2020-05-25" },
          told: ["content", "facts", "reasons", "basis", "statement", "hearing"],
        },
        { act: "recordStatement", at: "2020-05-28", notice: 2, made: "none", hearing: "not-requested" },
        {
          ...{ act: "decideCase", at: "2020-05-28", documentNumber: "云自资规监（罚）字〔2020〕1号" },
          ...{ outcome: "penalty", fine: "328890", penalties: [{ kind: "fine", amount: "328890" }] },
          violations: [{ description: "未经依法批准，擅自占用土地建设住宅", endedOn: "2011-12-31" }],
        },
      ],
    },
    [],
  ),
  reported(
    "simple-procedure-table",
    {
      procedure: "simple",
      caption: "未经批准擅自挖掘城市道路案",
      parties: [person("蓝采薇")],
      acts: [
        {
          ...{ act: "decideOnTheSpot", at: "2024-03-12", documentNumber: "云城管简罚决〔2024〕12号" },
          ...{ fine: "190", penalties: [{ kind: "fine", amount: "190" }] },
          violations: [{ description: "擅自挖掘人行道", endedOn: "2024-03-12" }],
        },
        { act: "decidePublication", at: "2024-04-07", outcome: "publish" },
      ],
    },
    ["decideOnTheSpot published-in-time"],
  ),
  reported(
    "transport-person-masked",
    {
      procedure: "ordinary",
      caption: "违法超限运输案",
      parties: [person("甲**")],
      acts: [
        { act: "fileCase", at: "2023-04-13" },
        {
          ...{ act: "giveNotice", at: "2023-04-14" },
          told: ["content", "facts", "reasons", "basis", "statement"],
        },
        { act: "recordStatement", at: "2023-04-26", notice: 2, made: "statement" },
        {
          ...{ act: "decideCase", at: "2023-04-26", atLatest: true, outcome: "penalty" },
          documentNumber: "云交处罚〔2023〕8号",
        },
        { act: "decidePublication", at: "2023-04-26T16:00:00+08:00", outcome: "publish" },
      ],
    },
    [],
  ),
  {
    sample: "double-publicity-record",
    record: {
      ...publicityRow(),
      CF_NR_FK: 0.2,
      CF_JDRQ: "2026-10-10",
      CF_YXQ: "2029-10-10",
      CF_NR_WFFF: null,
    },
    externalId: "云自然资罚〔2026〕1号",
    findings: [],
  },
];
