import type { Item, Table } from "../platform/table.ts";
import type { RegisterFile } from "./contract.ts";
import { agencyItem, officerItem, powerItemItem, regionItem, settingsItem } from "./model.ts";

const BATCH = 50;

const itemsOf = ({ settings, regions, agencies, officers, powerItems }: RegisterFile): readonly Item[] => [
  ...(settings ? [settingsItem(settings)] : []),
  ...regions.map(regionItem),
  ...agencies.map(agencyItem),
  ...officers.map(officerItem),
  ...powerItems.map(powerItemItem),
];

/** Writes the rows of a register file; the same file again changes nothing. Tells after each batch how far it is. */
export const importRegisters =
  ({ table }: { table: Table }) =>
  async (file: RegisterFile, progress: (done: number, of: number) => void): Promise<number> => {
    const items = itemsOf(file);
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      await table.write(batch.map((put) => ({ table: "state", put, when: [] })));
      progress(start + batch.length, items.length);
    }
    return items.length;
  };
