import * as z from "zod";
import { Day, Moment, PersonId, Text, Uuid } from "../../kernel/shapes.ts";
import { type ActDefinition, Officers, Reference } from "../../record/act-shape.ts";
import { Provision } from "../model/proposal.ts";

/** From the lead to the evidence (受理、立案、调查取证). */
export const INQUIRY_ACTS = {
  openCase: {
    zh: "受理案件线索",
    en: "Open a case",
    opens: true,
    shape: { source: z.string().max(40), officers: Officers, discoveredOn: Day, place: Text(200) },
  },
  fileCase: {
    zh: "立案",
    en: "File the case",
    shape: { approvedBy: PersonId, number: Text(60), basis: z.array(Provision).max(10) },
  },
  recordInquiry: {
    zh: "记录调查取证",
    en: "Record an inquiry or inspection",
    shape: {
      kind: z.enum(["inquiry", "inspection", "context", "sampling", "photograph", "other"]),
      officers: Officers,
      certificateShown: z.boolean(),
      /** 笔录 */
      written: z.boolean(),
      /** 音像记录 */
      recorded: z.boolean(),
      /** When the audio or video was uploaded (内蒙三项 20). */
      uploadedAt: Moment.optional(),
    },
  },
  preserveEvidence: {
    zh: "先行登记保存证据",
    en: "Register and preserve evidence",
    shape: {
      officers: Officers,
      approvedBy: PersonId,
      approvedAt: Moment,
      items: z.int().min(1),
      listGiven: z.boolean(),
    },
  },
  disposePreserved: {
    zh: "处理先行登记保存的证据",
    en: "Dispose of preserved evidence",
    shape: {
      preservation: Reference,
      disposal: z.enum(["recorded", "tested", "seized", "confiscated", "transferred", "released"]),
    },
  },
  declareEvidence: {
    zh: "登记证据",
    en: "Declare evidence",
    shape: { evidence: Uuid, officers: Officers },
  },
  sealEvidence: {
    zh: "封存证据",
    en: "Seal evidence",
    timedByPlatform: true,
    shape: { evidence: Uuid, outcome: z.enum(["sealed", "quarantined"]) },
  },
  requestRecusal: {
    zh: "记录回避申请",
    en: "Record a request for recusal",
    shape: { person: PersonId, requestedBy: z.enum(["party", "officer"]), ground: Text(1000) },
  },
  decideRecusal: {
    zh: "决定是否回避",
    en: "Decide on recusal",
    shape: { request: Reference, person: PersonId, granted: z.boolean() },
  },
} as const satisfies Record<string, ActDefinition>;
