import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Subject } from "../../functions/platform/auth/subject.ts";
import { importFile } from "../../infra/commands/import.ts";
import { NOTE, readNote } from "../../infra/local/data-folder.ts";
import { openSession } from "../../infra/local/demo/session.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { temporaryFolder } from "./folders.ts";
import { importRegisters, runHost } from "./host.ts";
import type { SeededHost } from "./one-host.ts";

const PEOPLE = join(import.meta.dirname, "..", "..", "infra", "local", "demo", "people.json");

/** Whom and what a test needs beside the made-up prefecture. */
export type More = { people: readonly Subject[]; registers?: object };

/** A host on the made-up prefecture with more people and more rows in its registers: files in the test's own folder. */
export const runOwnPrefecture = async ({ people, registers }: More): Promise<SeededHost> => {
  const directory = temporaryFolder("host-");
  const known = JSON.parse(readFileSync(PEOPLE, "utf8")) as Subject[];
  writeFileSync(join(directory, "people.json"), JSON.stringify([...known, ...people]));
  const host = await runHost({ directory, args: ["--no-demo"] });
  await importRegisters(host);
  const { tables } = readNote(join(directory, NOTE));
  if (registers && tables) {
    const file = join(directory, "more-registers.json");
    writeFileSync(file, JSON.stringify(registers));
    const { endpoint, ...names } = tables;
    await importFile(file, { client: tableClient(endpoint), names }, () => undefined);
  }
  return { ...host, session: openSession(host.ready) };
};
