import * as z from "zod";
import { PERIOD_UNITS } from "../kernel/period.ts";
import { LIMIT_NAMES, LIMITS, type Limit, type LimitName } from "./limits.ts";

const Amount = z.string().regex(/^(0|[1-9]\d{0,11})\.\d{2}$/);
const ByParty = z.strictObject({ citizen: Amount, organization: Amount });

const Hour = z.int().min(0).max(23);

const LimitOverride = z.strictObject({
  count: z.int().min(1).max(3650),
  unit: z.enum(PERIOD_UNITS),
  rolls: z.boolean(),
  basis: z.string().min(1),
});

const onlyOpen = (limits: Partial<Record<LimitName, unknown>>): boolean =>
  LIMIT_NAMES.every((name) => LIMITS[name].configurable || !(name in limits));

/**
 * What the law leaves to the place that applies it, as one record that an operator imports.
 * Amounts are yuan with two places; `basis` says which local text sets the figure.
 */
export const Settings = z.strictObject({
  limits: z.partialRecord(z.enum(LIMIT_NAMES), LimitOverride).refine(onlyOpen, {
    error: "sets a limit that the law leaves to nobody",
    params: { zh: "法律没有授权各地另定该期限" },
  }),
  /** 较大数额 of 处罚法 63: from this amount on the right to a hearing is told. No national figure exists. */
  hearingThreshold: z.strictObject({ fine: ByParty, confiscation: ByParty }),
  /** The agency catalogue of 118号 四（十二）: from this fine on a decision is reviewed. */
  reviewThreshold: z.strictObject({ fine: ByParty }),
  /** Policies that the place does not follow, by the id of the rule, each with its reason. */
  setAside: z.record(z.string(), z.strictObject({ basis: z.string().min(1) })).default({}),
  /** 即时录入: within how many working days what happened is entered. No text of national law gives a number. */
  entryWorkingDays: z.int().min(0).max(60).default(1),
  /** 夜间 (强制法 43): the law does not say from when to when. */
  night: z.strictObject({ from: Hour, to: Hour }).default({ from: 22, to: 6 }),
  /** How often a year one agency may inspect one enterprise (国办发〔2024〕54号); without an entry there is no cap. */
  inspectionCaps: z
    .array(z.strictObject({ agency: z.string().length(18).optional(), perYear: z.int().min(1).max(366) }))
    .default([]),
  /** Inspections that the cap does not count. */
  capExemptions: z.array(z.string()).default(["superior-special"]),
  /** Within how many hours audio and video are uploaded (内蒙三项 20). */
  recordingUploadHours: z.int().min(1).max(720).default(24),
});
export type Settings = z.infer<typeof Settings>;

const everyAmount = { citizen: "0.00", organization: "0.00" };

/** Until a place sets its figures, every amount counts as large: the party loses no right by an omission. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({
  limits: {},
  hearingThreshold: { fine: everyAmount, confiscation: everyAmount },
  reviewThreshold: { fine: everyAmount },
});

/** A limit with the local period, where the text leaves it open and the place has set one. */
export const limitIn = (settings: Settings, name: LimitName): Limit & { basis: string | undefined } => {
  const limit: Limit = LIMITS[name];
  const override = limit.configurable ? settings.limits[name] : undefined;
  return override
    ? {
        ...limit,
        period: { count: override.count, unit: override.unit, rolls: override.rolls },
        basis: override.basis,
      }
    : { ...limit, basis: undefined };
};
