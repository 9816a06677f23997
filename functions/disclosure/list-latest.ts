import { isDeepStrictEqual } from "node:util";
import type { PlainDate } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { LATEST_KEY, type Latest, readLatest } from "./model/directory.ts";
import { type Listed, memberKey, readMember } from "./model/listed.ts";
import { revise } from "./revise.ts";

const SHOWN = 20;

type Line = Latest[number];

const newestFirst = (one: Line, other: Line): number =>
  other.publishedAt.localeCompare(one.publishedAt) || other.publicId.localeCompare(one.publicId);

const reviseLatest = (table: Table, change: (latest: Latest) => Promise<Latest>): Promise<void> =>
  revise(table, LATEST_KEY, async (item) => {
    const before = readLatest(item);
    const latest = await change(before);
    return isDeepStrictEqual(before, latest) ? undefined : { attributes: { latest } };
  });

/** Makes the decisions published last agree with one that was published, or withdrawn. */
export const listLatest = (table: Table, listed: Listed, agencyName: string): Promise<void> =>
  reviseLatest(table, async (before) => {
    const [item] = await table.read("state", [memberKey(listed)]);
    const { withdrawn } = readMember(item);
    const others = before.filter(({ publicId }) => publicId !== listed.publicId);
    return [...others, ...(withdrawn ? [] : [{ ...listed, agencyName }])].sort(newestFirst).slice(0, SHOWN);
  });

/** Calls the agencies of the decisions published last as the register of today does. */
export const nameLatest = (table: Table, today: PlainDate): Promise<void> =>
  reviseLatest(table, async (before) => {
    const items = await table.read(
      "state",
      before.map(({ agency }) => agencyKey(agency)),
    );
    const agencies = items.flatMap((item) => agencyAsOf(item, today) ?? []);
    const names = new Map(agencies.map(({ id, name }) => [id, name]));
    return before.map((line) => ({ ...line, agencyName: names.get(line.agency) ?? line.agencyName }));
  });
