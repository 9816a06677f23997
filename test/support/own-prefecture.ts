import type { Subject } from "../../functions/platform/auth/subject.ts";
import { openSession } from "../../infra/client/session.ts";
import { addPeople, folderWithPeople, importMore, importRegisters, runHost } from "./host.ts";
import type { SeededHost } from "./one-host.ts";

/** Whom and what a test needs beside the made-up prefecture. */
export type More = { people: readonly Subject[]; registers?: object };

/** A host on the made-up prefecture with more people and more rows in its registers. */
export const runOwnPrefecture = async ({ people, registers }: More): Promise<SeededHost> => {
  const directory = folderWithPeople();
  addPeople(directory, people);
  const host = await runHost({ directory, args: ["--no-demo"] });
  await importRegisters(host);
  if (registers) await importMore(directory, registers);
  return { ...host, session: openSession(host.ready) };
};
