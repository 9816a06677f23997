import type { Item, Key, Table } from "../platform/table.ts";
import { Unavailable } from "../platform/unavailable.ts";
import {
  ALL_AGENCIES,
  agencyMonths,
  figureItem,
  isShown,
  LATEST,
  Latest,
  type Listed,
  monthOf,
  readFigure,
} from "./model.ts";

const ATTEMPTS = 10;

/** Tries a guarded write until no other came between reading and writing. */
const untilHeld = async (attempt: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) if (await attempt()) return;
  throw new Unavailable("too many count at once");
};

/**
 * Counts a figure again from its members. The figure is read before the members: a count that was overtaken by a newer
 * one is not written.
 */
const recount = (table: Table, key: Key, count: () => Promise<number>): Promise<void> =>
  untilHeld(async () => {
    const [item] = await table.read("state", [key]);
    const { revision } = readFigure(item);
    const next = { count: await count(), revision: revision + 1 };
    const unchanged = item ? { attribute: "figure.revision", equals: revision } : { absent: "pk" };
    const outcome = await table.write([{ table: "state", put: figureItem(key, next), when: [unchanged] }]);
    return outcome.ok;
  });

const members = async (table: Table, pk: string): Promise<number> =>
  (await table.query({ table: "state", pk })).filter(isShown).length;

const total = async (table: Table, agency: string): Promise<number> =>
  (await table.query({ table: "state", pk: agencyMonths(agency) }))
    .map((item) => readFigure(item).count)
    .reduce((sum, count) => sum + count, 0);

const SHOWN = 20;

const newestFirst = (one: Listed, other: Listed): number =>
  other.publishedAt.localeCompare(one.publishedAt) || other.publicId.localeCompare(one.publicId);

const latestIn = (item: Item | undefined): readonly Listed[] => Latest.parse(item?.["latest"] ?? []);

const latestOf = (table: Table, listed: Listed, shown: boolean): Promise<void> =>
  untilHeld(async () => {
    const [item] = await table.read("state", [LATEST]);
    const { revision } = readFigure(item);
    const others = latestIn(item).filter(({ publicId }) => publicId !== listed.publicId);
    const latest = [...others, ...(shown ? [listed] : [])].sort(newestFirst).slice(0, SHOWN);
    const unchanged = item ? { attribute: "figure.revision", equals: revision } : { absent: "pk" };
    const put = { ...figureItem(LATEST, { count: latest.length, revision: revision + 1 }), latest };
    const outcome = await table.write([{ table: "state", put, when: [unchanged] }]);
    return outcome.ok;
  });

/** The decisions published last, the newest first. */
export const readLatest = async (table: Table): Promise<readonly Listed[]> =>
  latestIn((await table.read("state", [LATEST]))[0]);

/** Brings the figures of month, agency and site up to a decision that was published, or withdrawn. */
export const tally = async (table: Table, listed: Listed, shown = true): Promise<void> => {
  const month = listed.publishedAt.slice(0, 7);
  const { agency } = listed;
  await recount(table, { pk: agencyMonths(agency), sk: month }, () => members(table, monthOf(agency, month)));
  await recount(table, { pk: ALL_AGENCIES, sk: agency }, () => total(table, agency));
  await latestOf(table, listed, shown);
};
