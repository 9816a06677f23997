import * as z from "zod";
import { Settings } from "../law/settings.ts";
import { Agency, Officer, PowerItem, RegionEntry } from "./model.ts";

const paging = {
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

export const ListAll = z.strictObject(paging);
export type ListAll = z.infer<typeof ListAll>;

/** Of one agency; without it, of the caller's own. */
export const ListOfAgency = z.strictObject({ agency: z.string().length(18).optional(), ...paging });
export type ListOfAgency = z.infer<typeof ListOfAgency>;

const next = z.string().optional();
export const AgencyPage = z.strictObject({ agencies: z.array(Agency), next }).meta({ id: "AgencyPage" });
export const OfficerPage = z.strictObject({ officers: z.array(Officer), next }).meta({ id: "OfficerPage" });
export const PowerItemPage = z
  .strictObject({ powerItems: z.array(PowerItem), next })
  .meta({ id: "PowerItemPage" });

/** A file of registers as the import command takes it. Every part may be left out. */
export const RegisterFile = z.strictObject({
  settings: Settings.optional(),
  regions: z.array(RegionEntry).default([]),
  agencies: z.array(Agency).default([]),
  officers: z.array(Officer).default([]),
  powerItems: z.array(PowerItem).default([]),
});
export type RegisterFile = z.infer<typeof RegisterFile>;
