import { inChineseDay } from "../format.ts";
import type { ListedDecision } from "../model.ts";
import { type Column, Table } from "./table.tsx";

const CAPTION: Column<ListedDecision> = {
  title: "案件名称",
  of: ({ path, caption }) => <a href={path}>{caption}</a>,
};
const AGENCY: Column<ListedDecision> = { title: "决定机关", of: ({ agency }) => agency };
const PARTY: Column<ListedDecision> = { title: "当事人", of: ({ party }) => party };
const PENALTIES: Column<ListedDecision> = { title: "处罚种类", of: ({ penalties }) => penalties };
const NUMBER: Column<ListedDecision> = { title: "决定书文号", of: ({ documentNumber }) => documentNumber };
const DECIDED: Column<ListedDecision> = { title: "决定日期", of: ({ decidedOn }) => inChineseDay(decidedOn) };
const PUBLISHED: Column<ListedDecision> = {
  title: "公开日期",
  of: ({ publishedOn }) => inChineseDay(publishedOn),
};

type DecisionTableProps = { caption: string; decisions: readonly ListedDecision[] };

/** The decisions of a month. The day of publication is on the page of each: fifty lines must stay light. */
export const MonthTable = ({ caption, decisions }: DecisionTableProps) => (
  <Table cards caption={caption} columns={[CAPTION, PARTY, PENALTIES, NUMBER, DECIDED]} rows={decisions} />
);

/** The latest decisions of all agencies. The front page is for search engines too, so it names no party. */
export const LatestTable = ({ caption, decisions }: DecisionTableProps) => (
  <Table cards caption={caption} columns={[CAPTION, AGENCY, PENALTIES, PUBLISHED]} rows={decisions} />
);
