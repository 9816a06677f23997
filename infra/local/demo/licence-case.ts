import { addDays, yearOf } from "../../../functions/kernel/time.ts";
import { driveNamed, type Play } from "./named-case.ts";

/** A made-up act of another power: a licence (行政许可), recorded with its result and the day of its publication. */

const HANDLER = "tian-mulin";
const HEAD = "gu-huaijin";

const OPENING = {
  procedure: "other",
  caption: "超限运输车辆行驶公路许可",
  powerItem: "11990100MB1A0002202990170012000",
  source: { kind: "other", description: "依申请办理" },
  parties: [
    {
      kind: "organization",
      name: "云岭州远岫大件运输有限公司",
      uscc: "91990100MA7C00078P",
      representative: "许归舟",
      address: "云岭市青石大道77号",
    },
  ],
  officers: [HANDLER, "luo-jiahe"],
};

/** Records the licence, and closes its case. Answers the id of its case. */
export const playLicence = async ({ session, begun }: Play): Promise<string> => {
  const driven = await driveNamed(session, { name: "demo-other-1", opener: HANDLER, body: OPENING });
  await driven.act(HANDLER, "recordPowerAct", {
    body: {
      power: "01",
      documentNumber: `云交许〔${yearOf(begun)}〕45号`,
      result: "准予许可：变压器一件，云岭市至白水县，限定路线和时间通行。",
      publishedOn: begun,
      validUntil: addDays(begun, 90),
    },
  });
  await driven.act(HEAD, "closeCase", { body: { reason: "done" } });
  return driven.id();
};
