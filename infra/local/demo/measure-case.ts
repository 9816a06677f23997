import { driveNamed, type Play } from "./named-case.ts";

/**
 * A made-up coercive measure (强制法 18, 24, 25): approved, taken, and told in writing that the food is being tested. It is
 * left there: its term is held up by the test, so that its end is not certain yet.
 */

const HANDLER = "xia-changfeng";
const OFFICERS = [HANDLER, "bai-lingshan"];
const HEAD = "deng-yizhou";

const OPENING = {
  procedure: "measure",
  caption: "查封涉嫌超过保质期的食品",
  powerItem: "11990102MB1A0003313990370018000",
  source: { kind: "report", description: "群众举报" },
  parties: [
    {
      kind: "organization",
      name: "白水县清溪谷食品有限公司",
      uscc: "91990102MA7C00067G",
      representative: "温照野",
      address: "白水县河滨路61号",
    },
  ],
  officers: OFFICERS,
};

const TAKEN = {
  kind: "sealing",
  object: "涉嫌超过保质期的糕点120箱",
  officers: OFFICERS,
  ...{ urgent: false, certificateShown: true, partyCalled: true, partyPresent: true, witnessPresent: false },
  told: ["reasons", "basis", "rights", "remedies"],
  ...{ heard: true, written: true, signed: true, recorded: true, decisionGiven: true, listGiven: true },
  stated: ["party", "reasons-and-term", "object", "remedies", "agency"],
  ...{ related: true, necessities: false, sealedByOthers: false, storageCharged: false },
};

/** Plays the measure. Answers the id of its case. */
export const playMeasure = async ({ session }: Play): Promise<string> => {
  const driven = await driveNamed(session, { name: "demo-measure-1", opener: HANDLER, body: OPENING });
  await driven.act(HEAD, "approveMeasure", { body: { kind: "sealing" } });
  const { body } = await driven.act(HANDLER, "takeMeasure", { body: TAKEN });
  await driven.act(HANDLER, "tellTesting", {
    body: { measure: body["act"], writtenNotice: true, charged: false },
  });
  return driven.id();
};
