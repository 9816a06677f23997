import type { PublicAgency } from "../../static-site/pages/model.ts";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { monthPath, newestPath } from "../../static-site/pages/paths.ts";
import { figuresIn, figuresKey, readFigures } from "./model/figures.ts";
import { beginsPage, linesOfPage, pageOf, placeKey, readLines, readPlace } from "./model/lines.ts";
import { type Listed, monthOf } from "./model/listed.ts";
import { lineOf, type SitePorts } from "./refresh-lists.ts";
import { refreshPages } from "./refresh-page.ts";

type Month = { agency: PublicAgency; year: number; month: number; name: string };

const newestFirst = (one: Listed, other: Listed): number =>
  `${one.publishedAt}#${one.publicId}` < `${other.publishedAt}#${other.publicId}` ? 1 : -1;

/** The last page of a month. */
const newestOf = async ({ table }: SitePorts, { agency, name }: Month): Promise<number> => {
  const [item] = await table.read("state", [figuresKey(agency.id)]);
  return pageOf(figuresIn(readFigures(item), name).places);
};

type OfPage = { page: number; newest: number };

/** A page from its own lines: of the others it only knows whether a newer one is there. */
const textOf = async ({ table, site }: SitePorts, of: Month, { page, newest }: OfPage): Promise<string> => {
  const { agency, year, month, name } = of;
  const items = await table.read("state", linesOfPage({ agency: agency.id, month: name }, page));
  const lines = items.flatMap(readLines).filter((line) => line !== null);
  const decisions = lines.sort(newestFirst).map(lineOf);
  return monthPage(site, { agency, year, month, page, newer: page < newest, decisions });
};

/** Some pages of a month, and the newest one at the address of the month itself. */
const refreshMonthPages = async (ports: SitePorts, month: Month, pages: readonly number[]): Promise<void> => {
  const paths = [...pages.map((page) => monthPath({ ...month, page })), newestPath(month)];
  await refreshPages(ports.objects, paths, async () => {
    const newest = await newestOf(ports, month);
    const texts = new Map<number, string>();
    for (const page of new Set([...pages, newest]))
      texts.set(page, await textOf(ports, month, { page, newest }));
    return [...pages, newest].map((page) => texts.get(page) ?? "");
  });
};

/**
 * The pages that a decision touches in the list of its month: its own; the one before, where the decision is the first
 * of its page, because that one leads to it from now on; and the newest.
 */
export const refreshMonth = async (ports: SitePorts, agency: PublicAgency, listed: Listed): Promise<void> => {
  const { month: name } = monthOf(listed);
  const [year = 0, month = 0] = name.split("-").map(Number);
  const [item] = await ports.table.read("state", [placeKey(listed)]);
  if (!item) throw new Error("a decision has no place in its month");
  const place = readPlace(item);
  const page = pageOf(place);
  const pages = page > 1 && beginsPage(place) ? [page, page - 1] : [page];
  await refreshMonthPages(ports, { agency, year, month, name }, pages);
};
