import * as z from "zod";
import { Day, PowerItemCode } from "../kernel/shapes.ts";
import { AGENCIES, Agency } from "./model/agency.ts";
import { BASELINES, Baseline } from "./model/baseline.ts";
import { Dated } from "./model/incoming.ts";
import { OFFICERS, Officer } from "./model/officer.ts";
import { POWER_ITEMS, PowerItem } from "./model/power-item.ts";
import { REGIONS } from "./model/region.ts";
import { SETTINGS } from "./model/settings.ts";

/** `on`: the register as it was on that day; without it, as it is today. */
const paging = {
  on: Day.optional(),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

export const ListAll = z.strictObject(paging);
export type ListAll = z.infer<typeof ListAll>;

/** Of one agency; without it, of the caller's own. */
export const ListOfAgency = z.strictObject({ agency: z.string().length(18).optional(), ...paging });
export type ListOfAgency = z.infer<typeof ListOfAgency>;

/** Those that cover one power item; without it, all. */
export const ListBaselines = z.strictObject({ powerItem: PowerItemCode.optional(), ...paging });
export type ListBaselines = z.infer<typeof ListBaselines>;

const next = z.string().optional();
export const AgencyPage = z.strictObject({ agencies: z.array(Agency), next }).meta({ id: "AgencyPage" });
export const OfficerPage = z.strictObject({ officers: z.array(Officer), next }).meta({ id: "OfficerPage" });
export const PowerItemPage = z
  .strictObject({ powerItems: z.array(PowerItem), next })
  .meta({ id: "PowerItemPage" });
export const BaselinePage = z
  .strictObject({ baselines: z.array(Baseline), next })
  .meta({ id: "BaselinePage" });

/** A file of registers as the import command takes it. Every part may be left out. */
export const RegisterFile = z.strictObject({
  settings: Dated(SETTINGS).optional(),
  regions: z.array(Dated(REGIONS)).default([]),
  agencies: z.array(Dated(AGENCIES)).default([]),
  officers: z.array(Dated(OFFICERS)).default([]),
  powerItems: z.array(Dated(POWER_ITEMS)).default([]),
  baselines: z.array(Dated(BASELINES)).default([]),
});
export type RegisterFile = z.infer<typeof RegisterFile>;
