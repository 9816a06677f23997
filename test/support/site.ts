import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from "@aws-sdk/client-s3";
import { expect } from "vitest";
import { LOG } from "../../functions/platform/log.ts";
import { readAssembly } from "../../infra/local/assembly/assembly.ts";
import { objectClient } from "../../infra/local/engines.ts";
import { planOf } from "../../infra/local/plan/plan.ts";
import { agencyPath, dataPath, monthPath } from "../../static-site/pages/paths.ts";
import { notedPorts } from "./host.ts";
import { until, untilPage } from "./until.ts";
import { sha256 } from "./work-case.ts";

export const objectsOf = (directory: string): S3Client =>
  objectClient(`http://127.0.0.1:${notedPorts(directory)["objects"]}`);

/** The name of the bucket that the site is served from, as the synthesised stacks have it. */
const siteBucket = async (): Promise<string> => {
  const assembly = await readAssembly(() => undefined);
  const names = assembly.templates.flatMap(({ Parameters }) => Object.keys(Parameters));
  return planOf(assembly, Object.fromEntries(names.map((name) => [name, name]))).site.bucket;
};

const refreshed = (directory: string): boolean => {
  const log = join(directory, "logs", "disclosure-refresh.log");
  return existsSync(log) && readFileSync(log, "utf8").includes(LOG.siteRefreshed.code);
};

/** Every object that the site is served from, by its key, once the standing pages of a new host are all there. */
export const textsOfSite = async (directory: string): Promise<ReadonlyMap<string, string>> => {
  await until(async () => refreshed(directory));
  const client = objectsOf(directory);
  const Bucket = await siteBucket();
  const texts = new Map<string, string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket }))
    for (const { Key = "" } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      texts.set(Key, (await Body?.transformToString("utf-8")) ?? "");
    }
  return texts;
};

export type Data = Record<string, unknown> & { caption: string; publishedOn: string; documentNumber: string };

const fetched = async (url: string): Promise<string> => (await fetch(url)).text();

/** A decision as the public gets it: its page, once that says what is waited for, and the data beside it. */
export const readDecision = async (url: string, says: string): Promise<{ page: string; data: Data }> => {
  const page = await untilPage(url, says);
  const text = await fetched(dataPath(url));
  expect(page, "the page shows the hash of its data").toContain(`<code>${sha256(text)}</code>`);
  return { page, data: JSON.parse(text) };
};

/** Every word that the data hold, without names of members, addresses and codes of states. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/** That all the words of the data can be read on the page. */
export const expectAgreement = ({ page, data }: { page: string; data: Data }): void => {
  const words = wordsIn(data);
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
};

type Tied = { site: string; agency: string; published: readonly string[]; total: number };
type Month = Pick<Tied, "site" | "agency"> & { month: string; count: number };

/** The list of an agency's month, `2026-03`, that holds so many decisions: page by page. */
const expectMonth = async ({ site, agency, month, count }: Month): Promise<void> => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const last = Math.ceil(count / 50);
  const lists = Array.from({ length: last }, (_, page) =>
    fetched(`${site}${monthPath({ agency: { id: agency }, year, month: number, page: page + 1 })}`),
  );
  const lines = (await Promise.all(lists)).flatMap((html) =>
    html.match(/href="\/c\/\d{4}\/[0-9a-z]{12}\/"/g),
  );
  expect(new Set(lines).size).toBe(count);
  expect(lines).toHaveLength(count);
};

/**
 * The figures of an agency's month lists, of its page and of the front page, which must tie out. `published`: the day or
 * the moment of each of its decisions; while they were published, a month may have ended.
 */
export const expectFigures = async ({ site, agency, published, total }: Tied): Promise<void> => {
  const months = Map.groupBy(published, (at) => at.slice(0, 7));
  expect(months.size).toBeGreaterThan(0);
  for (const [month, { length: count }] of months) await expectMonth({ site, agency, month, count });
  await untilPage(`${site}${agencyPath(agency)}`, `共公开行政处罚决定${published.length}件`);
  await untilPage(site, `共公开行政处罚决定${total}件`);
};
