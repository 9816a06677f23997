import type { Item, Table } from "../platform/table.ts";
import { isWaiting, type Listed, memberKey } from "./model/listed.ts";

/** The member of a decision, where the site may not show it yet as it is. */
export const readWaiting = async (table: Table, listed: Listed): Promise<Item | undefined> => {
  const [item] = await table.read("state", [memberKey(listed)]);
  return isWaiting(item) ? item : undefined;
};

/** The site shows what this member said: it waits no longer, unless the decision was withdrawn meanwhile. */
export const settle = async (table: Table, { list: _, listKey: __, ...member }: Item): Promise<void> => {
  const when = member["withdrawn"] ? [] : [{ absent: "withdrawn" }];
  await table.write([{ table: "state", put: member, when }]);
};
