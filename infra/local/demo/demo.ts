import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Day } from "../../../functions/kernel/shapes.ts";
import { type PlainDate, yearOf } from "../../../functions/kernel/time.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { openSession } from "../../client/session.ts";
import { importFile } from "../../commands/import.ts";
import { tableClient } from "../engines.ts";
import type { Host } from "../host.ts";
import { ISSUER_FILES } from "../issuer/names.ts";
import { writeWhole } from "../write-whole.ts";
import { today } from "./days.ts";
import { deferPayment } from "./defer-payment.ts";
import { playLandCase } from "./land-case.ts";
import { playProcedures } from "./play-procedures.ts";
import { until } from "./until.ts";

type Progress = (line: string) => void;

const HERE = import.meta.dirname;

/** Gives the issuer the people of the made-up prefecture, unless this folder has a list of its own. */
export const seedPeople = (directory: string): void => {
  const file = join(directory, ISSUER_FILES.people);
  if (!existsSync(file)) writeFileSync(file, readFileSync(join(HERE, "people.json")));
};

const NOTE = "demo.json";

/** Imports the registers of the made-up prefecture by the import command. */
const seedRegisters = async ({ tables }: Host, progress: Progress): Promise<void> => {
  const target = {
    client: tableClient(tables.endpoint),
    names: { facts: tables.facts, state: tables.state },
  };
  const rows = await importFile(join(HERE, "registers.json"), target, () => undefined);
  progress(
    `imported ${rows} rows of the made-up prefecture 云岭州: agencies, officers, power items, baselines, settings`,
  );
};

/** Until a page can be read; how long that took tells how fast the publisher is. */
const untilReadable = async (url: string): Promise<number> => {
  const start = Date.now();
  await until(`the page ${url}`, async () => ((await fetch(url)).ok ? true : undefined));
  return Date.now() - start;
};

/** A demo as its folder remembers it: the day it was begun on, the page that it led to, and whether all was played. */
const Note = z.object({ begun: Day, page: z.string().optional(), whole: z.boolean().default(false) });
type Note = z.infer<typeof Note>;

const noteOf = (file: string): Note =>
  Note.parse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { begun: today() });

/** Imports the registers and plays the land case; what an earlier start has done of it is done already. */
const playCase = async (host: Host, begun: PlainDate, progress: Progress): Promise<string> => {
  await seedRegisters(host, progress);
  progress("playing a made-up case over the API: from its opening to the public page");
  const session = openSession(host);
  const { caseId, url } = await playLandCase(session, {
    externalId: "demo-land-1",
    keys: (step) => `demo-land-1-${step}`,
    documentNumber: `云自然资罚字〔${yearOf(begun)}〕17号`,
    begun,
  });
  const page = new URL(url).pathname;
  const milliseconds = await untilReadable(`${host.site}${page}`);
  progress(
    `the decision's page could be read ${(milliseconds / 1000).toFixed(1)} s after it was to be published`,
  );
  await deferPayment({ session, begun }, caseId);
  progress(
    "缴纳罚款: payment is deferred into a year whose days off are not announced (期限暂定, provisional)",
  );
  return page;
};

/**
 * Seeds a folder once, and plays a case of each procedure; a run that was cut off goes on where it was, on whatever day
 * that is. Answers the address of the land case's page, on the port that the site has now.
 */
export const playDemo = async (host: Host, directory: string, progress: Progress): Promise<string> => {
  const file = join(directory, NOTE);
  const note = noteOf(file);
  const remember = (more: Partial<Note>): void => writeWhole(file, JSON.stringify(Object.assign(note, more)));
  remember({});
  if (note.page === undefined) remember({ page: await playCase(host, note.begun, progress) });
  if (!note.whole) {
    progress("playing a case of each other procedure, a late publication and an import, side by side");
    await playProcedures({ session: openSession(host), begun: note.begun }, progress);
    remember({ whole: true });
  }
  const page = `${host.site}${note.page}`;
  await untilReadable(page);
  return page;
};

/** One token for each role, to try things with. */
export const tokensByRole = async (host: Host): Promise<Record<string, string>> => {
  const session = openSession(host);
  const people = JSON.parse(readFileSync(join(HERE, "people.json"), "utf8")) as readonly Subject[];
  const first = new Map<string, string>();
  for (const { id, roles } of people) for (const role of roles) if (!first.has(role)) first.set(role, id);
  return Object.fromEntries(
    await Promise.all([...first].map(async ([role, id]) => [role, await session.token(id)] as const)),
  );
};
