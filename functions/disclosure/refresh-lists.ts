import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import { homePage } from "../../static-site/pages/home-page.tsx";
import type { ListedDecision, PublicAgency, Site } from "../../static-site/pages/model.ts";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { agencyPath, decisionPath, HOME, monthPath } from "../../static-site/pages/paths.ts";
import type { Clock } from "../kernel/clock.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import type { Objects } from "../platform/objects.ts";
import type { Table } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import {
  ALL_AGENCIES,
  agencyMonths,
  isShown,
  type Listed,
  monthOf,
  readFigure,
  readListed,
} from "./model.ts";
import { publicAgencies } from "./public-agency.ts";
import { refreshPage } from "./refresh-page.ts";
import { readLatest } from "./tally.ts";

export type SitePorts = { table: Table; objects: Objects; site: Site; clock: Clock };

const PER_PAGE = 50;

const lineOf = (listed: Listed): ListedDecision => ({
  path: decisionPath(yearOf(listed.decidedOn), listed.publicId),
  caption: listed.caption,
  party: listed.party,
  documentNumber: listed.documentNumber,
  penalties: listed.penalties,
  decidedOn: listed.decidedOn,
  publishedOn: dateOf(listed.publishedAt),
});

const membersOf = async (table: Table, agency: string, month: string): Promise<readonly Listed[]> =>
  (await table.query({ table: "state", pk: monthOf(agency, month) })).filter(isShown).map(readListed);

/** How many pages the month ever had: one that holds nothing any more must not show what was withdrawn. */
const pagesEver = async (table: Table, agency: string, month: string): Promise<number> =>
  Math.ceil((await table.query({ table: "state", pk: monthOf(agency, month) })).length / PER_PAGE);

/** The pages of an agency's month, page 1 the oldest. `month` is `2026-03`. */
export const refreshMonth = async (
  { table, objects, site }: SitePorts,
  agency: PublicAgency,
  month: string,
): Promise<void> => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const pages = await pagesEver(table, agency.id, month);
  for (let page = 1; page <= pages; page += 1)
    await refreshPage(objects, monthPath({ agency, year, month: number, page }), async () => {
      const members = await membersOf(table, agency.id, month);
      const decisions = members
        .slice((page - 1) * PER_PAGE, page * PER_PAGE)
        .map(lineOf)
        .toReversed();
      return monthPage(site, {
        agency,
        year,
        month: number,
        page,
        pages: Math.max(page, Math.ceil(members.length / PER_PAGE)),
        total: members.length,
        decisions,
      });
    });
};

/** An agency's own page: its contact, and its months with decisions, the newest first. */
export const refreshAgency = async (
  { table, objects, site }: SitePorts,
  agency: PublicAgency,
): Promise<void> => {
  await refreshPage(objects, agencyPath(agency.id), async () => {
    const items = await table.query({ table: "state", pk: agencyMonths(agency.id), descending: true });
    const months = items.map((item) => {
      const [year = 0, month = 0] = item.sk.split("-").map(Number);
      const { count } = readFigure(item);
      return { year, month, count, pages: Math.ceil(count / PER_PAGE) };
    });
    const total = months.reduce((sum, { count }) => sum + count, 0);
    return agencyPage(site, { agency, total, months: months.filter(({ count }) => count > 0) });
  });
};

/** The front page: every agency that has published, with its figure, and the latest decisions. */
export const refreshHome = async ({ table, objects, site, clock }: SitePorts): Promise<void> => {
  await refreshPage(objects, HOME, async () => {
    const figures = await table.query({ table: "state", pk: ALL_AGENCIES });
    const entries = await table.read(
      "state",
      figures.map(({ sk }) => agencyKey(sk)),
    );
    const today = dateOf(clock.now());
    const present = entries.flatMap((entry) => agencyAsOf(entry, today) ?? []);
    const shown = new Map((await publicAgencies(table, present, today)).map((agency) => [agency.id, agency]));
    const agencies = figures.flatMap((figure) => {
      const agency = shown.get(figure.sk);
      return agency ? [{ agency, count: readFigure(figure).count }] : [];
    });
    const total = agencies.reduce((sum, { count }) => sum + count, 0);
    const latest = (await readLatest(table)).map((listed) => ({
      ...lineOf(listed),
      agency: shown.get(listed.agency)?.name ?? listed.agency,
    }));
    return homePage(site, { total, agencies, latest });
  });
};
