import { digestOf } from "../../../functions/inspections/draw.ts";
import { addDays } from "../../../functions/kernel/time.ts";
import type { CaseDriver } from "../../client/case-driver.ts";
import { driveNamed, type Play } from "./named-case.ts";

/**
 * A made-up inspection, drawn at random (民营法 52): planned with the digests of both lists, drawn from a seed that was
 * published, approved, carried out, told, and turned into a case, which is filed and goes on from there.
 */

const HANDLER = "luo-jiahe";
const OFFICERS = [HANDLER, "tian-mulin"];
const HEAD = "gu-huaijin";
const ITEM = "11990100MB1A0002202990670010000";

/** Who may be inspected, and who inspects. With this seed it is the party below, by the two officers above. */
const OBJECTS = [
  "91990101MA7C000019",
  "91990101MA7C00012D",
  "91990101MA7C00023H",
  "91990101MA7C00034M",
  "91990102MA7C000458",
  "91990102MA7C00056C",
];
const INSPECTORS = ["luo-jiahe", "tian-mulin", "gu-huaijin", "jiang-wanqing", "mo-ruoxi"];
const SEED = "586-869-352";

const PARTY = {
  kind: "organization",
  name: "白水县长岭道路运输有限公司",
  uscc: "91990102MA7C000458",
  representative: "闻溪亭",
  address: "白水县河滨路108号",
};

const INSPECTION = {
  procedure: "inspection",
  caption: "道路运输企业双随机检查",
  powerItem: ITEM,
  source: { kind: "inspection", description: "年度双随机抽查计划" },
  parties: [PARTY],
  officers: OFFICERS,
};

const CASE = {
  procedure: "ordinary",
  caption: "未取得道路运输经营许可从事货运经营案",
  powerItem: "11990100MB1A0002202990270008000",
  source: { kind: "inspection", description: "双随机检查发现" },
  parties: [PARTY],
  officers: OFFICERS,
};

const RULES = [{ instrument: "《交通运输行政执法程序规定》", article: "第十六条" }];

const planAndDraw = async (driven: CaseDriver, { begun }: Play): Promise<readonly string[]> => {
  await driven.act(HANDLER, "planInspection", {
    body: {
      ...{ class: "daily", items: [ITEM], from: begun, to: addDays(begun, 20) },
      ...{ objectsDigest: digestOf(OBJECTS), inspectorsDigest: digestOf(INSPECTORS) },
    },
  });
  const { body } = await driven.act(HANDLER, "drawInspection", {
    body: {
      seed: SEED,
      seedSource: "云岭州公共资源交易中心当日公布的摇号结果",
      ...{ objects: OBJECTS, inspectors: INSPECTORS, draw: { objects: 1, inspectors: 2 } },
    },
  });
  return (body["drawn"] as { inspectors: readonly string[] }).inspectors;
};

const inspect = async (driven: CaseDriver, officers: readonly string[], { begun }: Play): Promise<void> => {
  await driven.act(HEAD, "approveInspection", { body: {} });
  await driven.act(HANDLER, "startInspection", {
    body: {
      ...{ officers, class: "daily", items: [ITEM], region: "990100" },
      ...{ codeShown: true, noticeShown: true, certificateShown: true },
      ...{ urgent: false, assistance: false, chargedToParty: false },
    },
  });
  await driven.act(HANDLER, "recordInspection", {
    body: { officers, written: true, recorded: true, result: "violation", resultOn: begun },
  });
  await driven.act(HANDLER, "tellInspectionResult", { body: { written: true } });
};

/** Plays the inspection and the case that it leads to. Answers the id of the inspection. */
export const playInspection = async (play: Play): Promise<string> => {
  const { session } = play;
  const driven = await driveNamed(session, { name: "demo-inspection-1", opener: HANDLER, body: INSPECTION });
  await inspect(driven, await planAndDraw(driven, play), play);
  const led = await driveNamed(session, { name: "demo-ordinary-2", opener: HANDLER, body: CASE });
  await led.act(HEAD, "fileCase", { body: { basis: RULES } });
  await driven.act(HANDLER, "turnIntoCase", { body: { case: led.id() } });
  await driven.act(HEAD, "closeCase", { body: { reason: "done" } });
  return driven.id();
};
