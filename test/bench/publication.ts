import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { build } from "esbuild";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { epochMilliseconds, instantOf } from "../../functions/kernel/time.ts";
import { RegisterFile } from "../../functions/registers/contract.ts";
import { importRegisters } from "../../functions/registers/import-registers.ts";
import registers from "../../infra/local/demo/registers.json" with { type: "json" };
import { startTables } from "../support/dynamo.ts";
import { at } from "../support/heads.ts";
import { countedPorts } from "../support/publication/counted-ports.ts";
import { publishedCase } from "../support/publication/published-case.ts";
import { afterSeed, type Seed, seededItems } from "../support/publication/seed-month.ts";
import { memorySite } from "../support/walks/memory-site.ts";
import { type Line, median, ratioLine } from "./statistics.ts";
import { writeItems } from "./write-items.ts";

const FEW = 50;
const SIZES = [FEW, 6000, 100_000];
const WARM_UP = 20;
const ROUNDS = 60;
const MOST = { items: 60, puts: 10 };
const SITE = { origin: "https://site.example.org", name: "公开", region: "云岭州", host: "云岭州司法局" };

type Cost = { items: number; puts: number; cpu: number };
type Publisher = typeof import("../../functions/disclosure/publish-decision.ts");

/** Node runs TypeScript but no JSX: the publisher is bundled first. */
const publisher = async (directory: string): Promise<Publisher> => {
  const outfile = join(directory, "publish-decision.mjs");
  const entry = new URL("../../functions/disclosure/publish-decision.ts", import.meta.url).pathname;
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  return (await import(outfile)) as Publisher;
};

/** An engine with so many decisions in the month of an agency, where one more is published, and again one more. */
const openBehind = async (count: number, { publishDecision }: Publisher) => {
  const engine = await startTables();
  const now = at("2026-03-31T12:00:00+08:00");
  const seed: Seed = {
    agency: "11990100MB1A00011U",
    region: "990100",
    count,
    from: at("2026-03-01T00:00:00+08:00"),
  };
  const clock = { now: () => now };
  await importRegisters({ table: engine.table, clock })(RegisterFile.parse(registers), () => undefined);
  await writeItems(engine, seededItems(seed));
  const { counts, reset, table, objects } = countedPorts(engine.table, memorySite());
  const publish = publishDecision({ table, objects, clock, site: SITE, calendar: stateCouncilCalendar });
  let published = 0;
  const measure = async (): Promise<Cost> => {
    published += 1;
    const publishedAt = instantOf(epochMilliseconds(afterSeed(seed)) + published * 1000);
    const publicId = `n${String(published).padStart(11, "0")}`;
    const one = publishedCase({ agency: seed.agency, publicId, publishedAt });
    await engine.table.write(one.publishing);
    reset();
    const start = cpuUsage();
    await publish(one.id);
    const { user, system } = cpuUsage(start);
    return { items: counts.items, puts: counts.puts.length, cpu: (user + system) / 1000 };
  };
  return { count, measure, stop: engine.stop };
};
type Behind = Awaited<ReturnType<typeof openBehind>>;

/** In turns, so that whatever else the machine does meets all; each begins a page once or twice meanwhile. */
const measured = async (all: readonly Behind[]): Promise<ReadonlyMap<number, readonly Cost[]>> => {
  const costs = new Map<number, Cost[]>(all.map(({ count }) => [count, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
    for (const { count, measure } of all) {
      const cost = await measure();
      if (round >= WARM_UP) costs.get(count)?.push(cost);
    }
  return costs;
};

const mostLine = (what: string, most: number, goal: number): Line => ({
  what,
  figure: String(most),
  goal: `<= ${goal}`,
  met: most <= goal,
});

const linesOf = (costs: ReadonlyMap<number, readonly Cost[]>): readonly Line[] => {
  const cpuOf = (count: number): number => median((costs.get(count) ?? []).map(({ cpu }) => cpu));
  return [...costs].flatMap(([count, each]) => [
    mostLine(
      `publication: items read, at most, behind ${count}`,
      Math.max(...each.map(({ items }) => items)),
      MOST.items,
    ),
    mostLine(
      `publication: objects put, at most, behind ${count}`,
      Math.max(...each.map(({ puts }) => puts)),
      MOST.puts,
    ),
    ratioLine(
      `publication: ms of CPU behind ${count} (${cpuOf(count).toFixed(1)}) / ${FEW} (${cpuOf(FEW).toFixed(1)})`,
      cpuOf(count) / cpuOf(FEW),
      1.5,
    ),
  ]);
};

/**
 * What one more publication costs behind few and behind many decisions in the month of its agency, among a hundred
 * agencies: over the wire to a real engine, with the site in memory.
 */
export const benchPublication = async (): Promise<readonly Line[]> => {
  const directory = mkdtempSync(join(tmpdir(), "publication-"));
  const all: Behind[] = [];
  try {
    const publishing = await publisher(directory);
    for (const size of SIZES) all.push(await openBehind(size, publishing));
    return linesOf(await measured(all));
  } finally {
    for (const { stop } of all) stop();
    rmSync(directory, { recursive: true });
  }
};
