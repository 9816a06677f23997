import * as z from "zod";
import { Day, PersonId, Sha256, Text } from "../../kernel/shapes.ts";
import { type ActDefinition, Officers } from "../../record/act-shape.ts";

/** 日常检查、个案检查、专项检查 */
const INSPECTION_CLASSES = ["daily", "case", "special"] as const;

/** Why the yearly cap does not count an inspection (海南检查 12; a place may name others). */
const CAP_EXEMPTIONS = ["clue", "on-request", "superior-special", "other"] as const;

export const INSPECTION_ACTS = {
  planInspection: {
    zh: "制定检查方案",
    en: "Plan an inspection",
    shape: {
      class: z.enum(INSPECTION_CLASSES),
      items: z.array(z.string().max(31)).max(50),
      from: Day,
      to: Day,
      /** 专项检查计划: approved by whom */
      planApprovedBy: Text(100).optional(),
      /** The lists of a random draw, by their hashes, fixed before the seed is known. */
      objectsDigest: Sha256.optional(),
      inspectorsDigest: Sha256.optional(),
    },
  },
  drawInspection: {
    zh: "双随机抽取",
    en: "Draw objects and inspectors at random",
    shape: {
      seed: Text(128),
      /** Where the seed was published, that nobody here could choose. */
      seedSource: Text(200).optional(),
      objects: z.int().min(1),
      inspectors: z.int().min(1),
      drawnObjects: z.array(Text(64)).max(1000),
      drawnInspectors: z.array(PersonId).max(100),
    },
  },
  approveInspection: {
    zh: "批准检查",
    en: "Approve an inspection",
    shape: { approvedBy: PersonId },
  },
  startInspection: {
    zh: "入企检查",
    en: "Begin an inspection on site",
    shape: {
      officers: Officers,
      class: z.enum(INSPECTION_CLASSES),
      items: z.array(z.string().max(31)).max(50),
      /** 扫码入企: the code or the notice that was shown */
      codeShown: z.boolean(),
      noticeShown: z.boolean(),
      certificateShown: z.boolean(),
      urgent: z.boolean(),
      capExemption: z.enum(CAP_EXEMPTIONS).optional(),
      region: z.string().length(6),
      assistance: z.boolean(),
      chargedToParty: z.boolean(),
    },
  },
  recordInspection: {
    zh: "记录检查情况",
    en: "Record the inspection",
    shape: {
      officers: Officers,
      written: z.boolean(),
      recorded: z.boolean(),
      result: z.enum(["no-violation", "corrected-on-site", "order-to-correct", "violation", "testing"]),
      resultOn: Day,
    },
  },
  tellInspectionResult: {
    zh: "告知检查结果",
    en: "Tell the result of the inspection",
    shape: { written: z.boolean() },
  },
  turnIntoCase: {
    zh: "转为案件办理",
    en: "Turn the inspection into a case",
    shape: { case: z.uuid() },
  },
  recordPowerAct: {
    zh: "归集其他权力事项办理结果",
    en: "Record an act of another power",
    shape: {
      /** 01 行政许可 … 10 其他行政权力 */
      power: z.enum(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]),
      documentNumber: Text(60),
      result: Text(2000),
      publishedOn: Day,
      validUntil: Day,
    },
  },
} as const satisfies Record<string, ActDefinition>;
