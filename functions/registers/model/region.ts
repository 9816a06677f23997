import * as z from "zod";
import { Region, Text } from "../../kernel/shapes.ts";
import type { Key } from "../../platform/table.ts";
import { asOf, REGISTER, type Register } from "./versions.ts";

/** 行政区划: a place, by its code; the place around it follows from the code (kernel/region.ts). */
const RegionEntry = z.strictObject({ code: Region, name: Text(60) });
type RegionEntry = z.infer<typeof RegionEntry>;

export const regionKey = (code: string): Key => ({ pk: `REGION#${code}`, sk: REGISTER });

export const REGIONS: Register<RegionEntry> = { shape: RegionEntry, keyOf: ({ code }) => regionKey(code) };

/** What a place was called on a day. */
export const regionAsOf = asOf(REGIONS);
