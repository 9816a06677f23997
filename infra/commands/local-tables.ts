import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TableNames } from "../../functions/platform/dynamo-table.ts";
import { type HostNote, NOTE, readNote } from "../local/data-folder.ts";
import { tableClient } from "../local/engines.ts";
import { Said } from "./run.ts";

/** What the host on a data folder has noted of itself. */
export const noteIn = (directory: string): HostNote => {
  const file = join(resolve(directory), NOTE);
  if (!existsSync(file))
    throw new Said(
      `no host has run on ${resolve(directory)}: start one with npm start, or name its folder with --data`,
    );
  return readNote(file);
};

/** The tables of the host on a data folder. */
export const localTables = (
  directory: string,
): { client: ReturnType<typeof tableClient>; names: TableNames } => {
  const { tables } = noteIn(directory);
  if (!tables) throw new Said(`the host on ${resolve(directory)} has no tables yet: let it start first`);
  const { endpoint, facts, state } = tables;
  return { client: tableClient(endpoint), names: { facts, state } };
};
