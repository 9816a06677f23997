import { casePartition } from "../case-file/keys.ts";
import type { Item } from "../platform/table.ts";

/** The case that an item of its partition belongs to. */
export const caseOf = ({ pk }: Pick<Item, "pk">): string => pk.slice(casePartition("").length);
