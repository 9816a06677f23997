import * as z from "zod";
import { Day, PersonId, Region, Text, Uscc } from "../kernel/shapes.ts";
import type { PlainDate } from "../kernel/time.ts";
import { DEFAULT_SETTINGS, Settings } from "../law/settings.ts";
import type { Item, Key } from "../platform/table.ts";

/** 行政区划: a place, by its code. */
export const RegionEntry = z.strictObject({ code: Region, name: Text(60) });
export type RegionEntry = z.infer<typeof RegionEntry>;

/** 执法主体: a body that enforces, by what right (处罚法 17, 19, 20). */
export const Agency = z.strictObject({
  id: Uscc,
  name: Text(100),
  region: Region,
  level: z.enum(["province", "prefecture", "county", "township"]),
  nature: z.enum(["statutory", "authorised", "entrusted"]),
  address: Text(200),
  phone: Text(40),
  email: z.email().optional(),
  /** The organs to which the law sends a party: 复议机关 and the court (处罚法 59（五）). */
  reconsiderationAuthority: Text(100),
  court: Text(100),
});
export type Agency = z.infer<typeof Agency>;

/** 行政执法证件 */
const Certificate = z.strictObject({
  number: Text(40),
  class: Text(60),
  region: Region,
  validFrom: Day,
  validTo: Day,
  suspended: z.boolean(),
});

/** 执法人员, reviewers and heads: everyone who acts for an agency. The id is the one the identity provider vouches for. */
export const Officer = z.strictObject({
  id: PersonId,
  agency: Uscc,
  name: Text(50),
  post: Text(60).optional(),
  certificate: Certificate.optional(),
  /** 法制审核: since when, and whether the legal professional qualification is held (处罚法 58). */
  review: z.strictObject({ since: Day, legalQualification: z.boolean() }).optional(),
});
export type Officer = z.infer<typeof Officer>;

/** 权力事项. The code is 18 characters of the body, 1 of its level and 12 of the item (GB/T 39554.1). */
export const PowerItem = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{31}$/),
  name: Text(200),
  kind: z.enum(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]),
  agency: Uscc,
  basis: Text(4000),
  range: Text(1000).optional(),
});
export type PowerItem = z.infer<typeof PowerItem>;

const REGISTER = "REGISTER";
export const regionKey = (code: string): Key => ({ pk: `REGION#${code}`, sk: REGISTER });
export const agencyKey = (id: string): Key => ({ pk: `AGENCY#${id}`, sk: REGISTER });
export const officerKey = (id: string): Key => ({ pk: `OFFICER#${id}`, sk: REGISTER });
export const powerItemKey = (code: string): Key => ({ pk: `POWER#${code}`, sk: REGISTER });
export const SETTINGS_KEY: Key = { pk: "SETTINGS", sk: REGISTER };

/** The lists of the registers; officers and power items by agency, agencies all together (some ten thousand). */
export const AGENCIES = "AGENCIES";
export const officersOf = (agency: string): string => `OFFICERS#${agency}`;
export const powerItemsOf = (agency: string): string => `POWERS#${agency}`;

export const regionItem = (region: RegionEntry): Item => ({ ...regionKey(region.code), row: region });
export const agencyItem = (agency: Agency): Item => ({
  ...agencyKey(agency.id),
  list: AGENCIES,
  listKey: agency.id,
  row: agency,
});
export const officerItem = (officer: Officer): Item => ({
  ...officerKey(officer.id),
  list: officersOf(officer.agency),
  listKey: officer.id,
  row: officer,
});
export const powerItemItem = (item: PowerItem): Item => ({
  ...powerItemKey(item.code),
  list: powerItemsOf(item.agency),
  listKey: item.code,
  row: item,
});
export const settingsItem = (settings: Settings): Item => ({ ...SETTINGS_KEY, row: settings });

export const readRegion = (item: Item): RegionEntry => RegionEntry.parse(item["row"]);
export const readAgency = (item: Item): Agency => Agency.parse(item["row"]);
export const readOfficer = (item: Item): Officer => Officer.parse(item["row"]);
export const readPowerItem = (item: Item): PowerItem => PowerItem.parse(item["row"]);
export const readSettings = (item: Item | undefined): Settings =>
  item ? Settings.parse(item["row"]) : DEFAULT_SETTINGS;

/** Whether an officer holds a certificate that is good on a day (处罚法 42). */
export const isCertified = (officer: Officer, day: PlainDate): boolean => {
  const certificate = officer.certificate;
  return (
    certificate !== undefined &&
    !certificate.suspended &&
    certificate.validFrom <= day &&
    day <= certificate.validTo
  );
};
