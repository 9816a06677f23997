import type { Objects } from "../../../functions/platform/objects.ts";
import type { Table } from "../../../functions/platform/table.ts";

/** Ports that count what goes through them: items that were read, and objects that were put, by their keys. */
export const countedPorts = (table: Table, objects: Objects) => {
  const counts = { items: 0, puts: [] as string[] };
  const noted = <Items extends readonly unknown[]>(items: Items): Items => {
    counts.items += items.length;
    return items;
  };
  return {
    counts,
    reset: (): void => {
      counts.items = 0;
      counts.puts = [];
    },
    table: {
      ...table,
      read: async (name, keys) => noted(await table.read(name, keys)),
      query: async (query) => noted(await table.query(query)),
      list: async (query) => {
        const page = await table.list(query);
        noted(page.items);
        return page;
      },
    } satisfies Table,
    objects: {
      get: objects.get,
      put: async (key, text, options) => {
        const put = await objects.put(key, text, options);
        if (put) counts.puts.push(key);
        return put;
      },
    } satisfies Objects,
  };
};
