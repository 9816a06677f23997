import * as z from "zod";
import { Day, PersonId, Text } from "../../kernel/shapes.ts";
import { type ActDefinition, Officers, Reference } from "../../record/act-shape.ts";
import { Penalties, SERVICE_METHODS, TOLD } from "./penalty-shapes.ts";

/** How the party is heard (告知、陈述申辩、听证). */
export const HEARING_ACTS = {
  giveNotice: {
    zh: "告知当事人",
    en: "Give notice to the party",
    paper: true,
    after: [{ act: "proposeDecision", by: "version" }],
    shape: {
      version: z.int().min(1),
      substance: z.string().max(64),
      penalties: Penalties,
      told: z.array(z.enum(TOLD)).max(6),
      officers: Officers,
      method: z.enum(SERVICE_METHODS),
    },
  },
  recordStatement: {
    zh: "记录陈述、申辩",
    en: "Record the party's statement",
    after: [{ act: "giveNotice", by: "notice" }],
    shape: {
      notice: Reference,
      made: z.enum(["statement", "waived", "none"]),
      hearing: z.enum(["requested", "not-requested"]),
      /** 复核 */
      reexamined: z.boolean(),
    },
  },
  waiveHearing: {
    zh: "记录放弃听证",
    en: "Record a waiver of the hearing",
    after: [{ act: "giveNotice", by: "notice" }],
    shape: { notice: Reference, form: z.enum(["written", "recorded"]) },
  },
  notifyHearing: {
    zh: "通知听证",
    en: "Notify of the hearing",
    shape: { heldOn: Day, place: Text(200), chair: PersonId },
  },
  holdHearing: {
    zh: "举行听证",
    en: "Hold the hearing",
    shape: {
      chair: PersonId,
      agents: z.int().min(0),
      public: z.boolean(),
      /** Why it is not public: 国家秘密、商业秘密或者个人隐私 (处罚法 64（三）). */
      closedFor: z.enum(["state-secret", "trade-secret", "privacy"]).optional(),
      written: z.boolean(),
      recorded: z.boolean(),
      feeCharged: z.boolean(),
    },
  },
} as const satisfies Record<string, ActDefinition>;
