import { ancestorsOf } from "../../kernel/region.ts";
import type { Reach } from "./kind.ts";

const isWithin = (region: string, around: string): boolean =>
  region === around || ancestorsOf(region).includes(around);

/** Whether rows of an agency, or of a place where none is named, are imported for someone. */
export const reaches = (reach: Reach, whose: { agency?: string; region: string }): boolean => {
  if (reach === "all") return true;
  if ("region" in reach) return isWithin(whose.region, reach.region);
  return whose.agency === reach.agency;
};
