import * as z from "zod";
import { Day, PersonId, Text } from "../../kernel/shapes.ts";
import { type ActDefinition, Officers, Reference } from "../../record/act-shape.ts";

/** The five kinds of coercive measure (强制法 9). */
const MEASURE_KINDS = ["restraint-of-person", "sealing", "seizure", "freezing", "other"] as const;

/** Whether a measure holds property until something becomes of it: 查封、扣押、冻结. */
export const holdsProperty = ({ kind }: { kind?: string | undefined }): boolean =>
  kind === "sealing" || kind === "seizure" || kind === "freezing";

/** What the party is told when a measure is taken (强制法 18（五）). */
const MEASURE_TOLD = ["reasons", "basis", "rights", "remedies"] as const;

/** What the decision to seal or seize states (强制法 24). */
const MEASURE_STATED = ["party", "reasons-and-term", "object", "remedies", "agency"] as const;

const measure = Reference;

export const COERCION_ACTS = {
  approveMeasure: {
    zh: "批准行政强制措施",
    en: "Approve a coercive measure",
    shape: { kind: z.enum(MEASURE_KINDS) },
  },
  takeMeasure: {
    zh: "实施行政强制措施",
    en: "Take a coercive measure",
    shape: {
      kind: z.enum(MEASURE_KINDS),
      object: Text(1000),
      officers: Officers,
      /** 情况紧急，当场实施 (强制法 19) */
      urgent: z.boolean(),
      certificateShown: z.boolean(),
      /** 通知当事人到场 */
      partyCalled: z.boolean(),
      partyPresent: z.boolean(),
      witnessPresent: z.boolean(),
      told: z.array(z.enum(MEASURE_TOLD)).max(4),
      heard: z.boolean(),
      /** 现场笔录, and signed by party or witness, or the refusal noted */
      written: z.boolean(),
      signed: z.boolean(),
      recorded: z.boolean(),
      stated: z.array(z.enum(MEASURE_STATED)).max(5),
      decisionGiven: z.boolean(),
      /** 清单一式二份 */
      listGiven: z.boolean(),
      related: z.boolean(),
      necessities: z.boolean(),
      sealedByOthers: z.boolean(),
      storageCharged: z.boolean(),
    },
  },
  reportUrgentMeasure: {
    zh: "报告并补办批准手续",
    en: "Report an urgent measure and have it approved",
    shape: { measure, approvedBy: PersonId },
  },
  deliverFreezeDecision: {
    zh: "交付冻结决定书",
    en: "Deliver the freeze decision",
    shape: { measure },
  },
  tellTesting: {
    zh: "告知检测、检验、检疫或者技术鉴定的期间",
    en: "Tell the time that testing takes",
    shape: { measure, writtenNotice: z.boolean(), charged: z.boolean() },
  },
  endTesting: {
    zh: "检测、检验、检疫或者技术鉴定结束",
    en: "Record the end of testing",
    shape: { measure },
  },
  extendMeasure: {
    zh: "延长查封、扣押、冻结期限",
    en: "Extend a measure",
    shape: {
      measure,
      days: z.int().min(1).max(3650),
      approvedBy: PersonId,
      toldInWriting: z.boolean(),
      reasons: Text(2000),
      /** 法律、行政法规另有规定的 */
      otherLaw: Text(200).optional(),
    },
  },
  disposeMeasure: {
    zh: "对查封、扣押、冻结的财物作出处理决定",
    en: "Dispose of what was sealed, seized or frozen",
    shape: { measure, disposal: z.enum(["confiscated", "destroyed", "transferred", "released"]) },
  },
  releaseMeasure: {
    zh: "解除行政强制措施",
    en: "Release a measure",
    shape: {
      measure,
      ground: z.enum(["no-violation", "unrelated", "decided", "expired", "not-needed"]),
      returnedOn: Day,
    },
  },
} as const satisfies Record<string, ActDefinition>;
