import * as z from "zod";
import { PERIOD_UNITS } from "../kernel/period.ts";
import { LIMITS, type Limit, type LimitName } from "./limits.ts";

const Amount = z.string().regex(/^(0|[1-9]\d{0,11})\.\d{2}$/);
const ByParty = z.strictObject({ citizen: Amount, organization: Amount });

const LimitOverride = z.strictObject({
  count: z.int().min(1).max(3650),
  unit: z.enum(PERIOD_UNITS),
  rolls: z.boolean(),
  basis: z.string().min(1),
});

/**
 * What the law leaves to the place that applies it, as one record that an operator imports.
 * Amounts are yuan with two places; `basis` says which local text sets the figure.
 */
export const Settings = z.strictObject({
  limits: z.partialRecord(z.enum(["decision", "review", "payment"] satisfies LimitName[]), LimitOverride),
  /** 较大数额 of 处罚法 63: from this amount on the right to a hearing is told. No national figure exists. */
  hearingThreshold: z.strictObject({ fine: ByParty, confiscation: ByParty }),
  /** The agency catalogue of 118号 四（十二）: from this fine on a decision is reviewed. */
  reviewThreshold: z.strictObject({ fine: ByParty }),
});
export type Settings = z.infer<typeof Settings>;

const everyAmount = { citizen: "0.00", organization: "0.00" };

/** Until a place sets its figures, every amount counts as large: the party loses no right by an omission. */
export const DEFAULT_SETTINGS: Settings = {
  limits: {},
  hearingThreshold: { fine: everyAmount, confiscation: everyAmount },
  reviewThreshold: { fine: everyAmount },
};

/** A limit with the local period, where the text leaves it open and the place has set one. */
export const limitIn = (settings: Settings, name: LimitName): Limit & { basis: string | undefined } => {
  const limit: Limit = LIMITS[name];
  const override = limit.configurable ? settings.limits[name as keyof Settings["limits"]] : undefined;
  return override
    ? {
        ...limit,
        period: { count: override.count, unit: override.unit, rolls: override.rolls },
        basis: override.basis,
      }
    : { ...limit, basis: undefined };
};
