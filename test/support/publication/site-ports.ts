import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { memoryTable } from "../memory-table.ts";
import { memorySite } from "../walks/memory-site.ts";
import { standingClock } from "../world/time.ts";

const SITE = {
  origin: "https://site.example.org",
  name: "云岭州行政处罚决定公开",
  region: "云岭州",
  host: "云岭州司法局",
};

/** The agencies of the demo that these tests publish for: two of one region, one of another. */
export const AGENCIES = ["11990100MB1A00011U", "11990100MB1A000220", "11990102MB1A000331"] as const;

/** The bucket of the site, with every object by its key. */
const objectsOfSite = () => {
  const { texts, ...objects } = memorySite();
  return { ...objects, texts: () => Object.fromEntries([...texts].sort()) };
};

/** What the publisher stands on, in memory: the registers of the demo, and an empty site. */
export const newSite = async () => {
  const table = memoryTable();
  const clock = standingClock("2026-03-31T18:00");
  await importRegisters({ table, clock })(RegisterFile.parse(registers), () => undefined);
  return { table, objects: objectsOfSite(), site: SITE, clock, calendar: stateCouncilCalendar };
};
export type NewSite = Awaited<ReturnType<typeof newSite>>;
