import { addDays, yearOf } from "../../../functions/kernel/time.ts";
import { driveNamed, type Play } from "./named-case.ts";

/** A made-up case of the simple procedure (处罚法 51, 52): decided on the spot, reported to the agency, published. */

const HANDLER = "ou-yangchen";
const OFFICERS = [HANDLER, "he-shanqi"];
const HEAD = "lei-tingyu";

const CAPTION = "随意倾倒垃圾案";
const FACTS = "当事人不按规定的地点倾倒垃圾，在云岭市中山路人行道旁倾倒装修垃圾一车。";
const CONTENT = "处以罚款190元（壹佰玖拾元整）。";
const REASONS = "事实清楚，证据确凿；当事人当场改正，依法从轻处罚。";
const ORDER = "责令立即清除所倾倒的垃圾。";
const REGULATION = "《城市市容和环境卫生管理条例》";

const OPENING = {
  procedure: "simple",
  caption: CAPTION,
  powerItem: "11990101MB1A00044N3990270021000",
  source: { kind: "inspection", description: "日常巡查发现" },
  parties: [{ kind: "citizen", name: "卢见山", address: "云岭市中山路31号" }],
  officers: OFFICERS,
};

const TERMS = {
  performance: { method: "到代收银行缴纳罚款。", period: "自收到本决定书之日起十五日内" },
  collection: { institution: "云岭农村商业银行", address: "云岭市中山路2号", lateFine: true },
  remedies: {
    reconsideration: "云岭市人民政府",
    court: "云岭市人民法院",
    reconsiderationFirst: true,
  },
};

const textOn = (day: string) => ({
  outcome: "penalty",
  violations: [
    {
      description: FACTS,
      occurred: { from: day },
      place: "云岭市中山路",
      provisions: [{ instrument: REGULATION, article: "第三十四条第四项" }],
      evidence: [],
    },
  ],
  penalties: [
    {
      kind: "fine",
      violations: [1],
      basis: [{ instrument: REGULATION, article: "第三十四条" }],
      content: CONTENT,
      amount: "190",
    },
  ],
  orders: [{ content: ORDER }],
  reasons: REASONS,
  reviewGrounds: [],
  hearingGrounds: [],
});

const HOW = {
  officers: OFFICERS,
  certificateShown: true,
  told: ["content", "facts", "reasons", "basis", "statement"],
  ...{ delivered: true, refusalNoted: false, signed: true },
};

/** Plays the case of the simple procedure. Answers its id. */
export const playOnTheSpotCase = async ({ session, begun }: Play): Promise<string> => {
  const driven = await driveNamed(session, { name: "demo-simple-1", opener: HANDLER, body: OPENING });
  const documentNumber = `云市城管当罚字〔${yearOf(begun)}〕3号`;
  await driven.act(HANDLER, "decideOnTheSpot", {
    body: { documentNumber, ...TERMS, ...HOW, text: textOn(begun) },
  });
  await driven.act(HANDLER, "reportOnTheSpot", { body: {} });
  await driven.act(HEAD, "decidePublication", {
    body: {
      outcome: "publish",
      text: { caption: CAPTION, facts: FACTS, reasons: REASONS, content: CONTENT, orders: ORDER },
      publicUntil: addDays(begun, 365),
    },
  });
  return driven.id();
};
