import * as z from "zod";
import { Day, PersonId, Region, says, Text, Uscc } from "../../kernel/shapes.ts";
import type { PlainDate } from "../../kernel/time.ts";
import type { Key } from "../../platform/table.ts";
import { asOf, REGISTER, type Register } from "./versions.ts";
import { CodeOf } from "./words.ts";

/** 行政执法证件; a suspension (暂扣) without `to` still lasts. */
const Certificate = z
  .strictObject({
    number: Text(40),
    class: Text(60),
    region: Region,
    validFrom: Day,
    validTo: Day,
    suspended: z.boolean().default(false),
    suspensions: z
      .array(z.strictObject({ from: Day, to: Day.optional() }))
      .max(20)
      .optional(),
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    ...says("有效期的起日晚于止日", "the certificate ends before it begins"),
    path: ["validTo"],
  });

/**
 * On whose establishment an officer works: 行政编制, 事业编制, 聘用的劳动合同制人员, 劳务派遣人员, 借用人员. Only the
 * first two may enforce (贵州省行政执法监督办法 12, 13).
 */
export const ESTABLISHMENTS = {
  administrative: "行政编制",
  institution: "事业编制",
  contract: "劳动合同制",
  dispatched: "劳务派遣",
  borrowed: "借用",
} as const;

/** 执法人员, reviewers and heads: everyone who acts for an agency. The id is the one the identity provider vouches for. */
export const Officer = z.strictObject({
  id: PersonId,
  agency: Uscc,
  name: Text(50),
  post: Text(60).optional(),
  establishment: CodeOf(ESTABLISHMENTS).optional(),
  /** 行政执法监督人员: supervises, and so does not enforce (贵州办法 13). */
  supervisor: z.boolean().optional(),
  certificate: Certificate.optional(),
  /** 法制审核: since when, and whether the legal professional qualification is held (处罚法 58). */
  review: z.strictObject({ since: Day, legalQualification: z.boolean() }).optional(),
});
export type Officer = z.infer<typeof Officer>;

export const officerKey = (id: string): Key => ({ pk: `OFFICER#${id}`, sk: REGISTER });

/** The list of the officers of an agency. */
export const officersOf = (agency: string): string => `OFFICERS#${agency}`;

export const OFFICERS: Register<Officer> = {
  shape: Officer,
  keyOf: ({ id }) => officerKey(id),
  listed: ({ agency, id }) => ({ list: officersOf(agency), listKey: id }),
};

/** What the register said of an officer on a day. */
export const officerAsOf = asOf(OFFICERS);

/** Whether an officer holds a certificate that is good on a day (处罚法 42). */
export const isCertified = ({ certificate }: Officer, day: PlainDate): boolean =>
  certificate !== undefined &&
  !certificate.suspended &&
  certificate.validFrom <= day &&
  day <= certificate.validTo &&
  !certificate.suspensions?.some(({ from, to }) => from <= day && (to === undefined || day <= to));
