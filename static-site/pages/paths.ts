/** Every address of the site. None of them holds a name or a document number. */
export const HOME = "/";
export const NOT_FOUND = "/404.html";
export const STYLESHEET = "/assets/site.css";
export const AGENCIES = "/#agencies";
export const GUIDE = "/#guide";

const segment = (text: string | number): string => encodeURIComponent(String(text).toWellFormed());

/** `year` and `id` as the publication gave them; the address never changes afterwards. */
export const decisionPath = (year: number, id: string): string => `/c/${year}/${segment(id)}/`;

/** The data beside a decision's page. */
export const dataPath = (decision: string): string => `${decision}data.json`;

export const agencyPath = (id: string): string => `/a/${segment(id)}/`;

/** The agencies of a region, by its division code. */
export const regionPath = (code: string): string => `/r/${segment(code)}/`;

export type ListPage = { agency: { id: string }; year: number; month: number; page: number };

/** Where the newest page of a month stands, whichever that is. */
export const newestPath = ({ agency, year, month }: Omit<ListPage, "page">): string =>
  `${agencyPath(agency.id)}${year}/${String(month).padStart(2, "0")}/`;

/** Page 1 of a month is the oldest, so that a list only grows at its end. */
export const monthPath = ({ page, ...month }: ListPage): string => `${newestPath(month)}${page}/`;

export const problemPath = (kind: string): string => `/problems/${segment(kind)}/`;
export const RULES = "/rules/";
export const rulePath = (id: string): string => `${RULES}${segment(id)}/`;
/** The rules of a step. */
export const stepPath = (act: string): string => `${RULES}at/${segment(act)}/`;
/** What is encoded of an instrument. */
export const instrumentPath = (slug: string): string => `${RULES}in/${segment(slug)}/`;

const SHAPES = [
  /^\/(#agencies|#guide)?$/,
  /^\/404\.html$/,
  /^\/assets\/site\.css$/,
  /^\/c\/\d{4}\/[0-9a-z]+\/(data\.json)?$/,
  /^\/a\/[0-9A-Z]{18}\/(\d{4}\/(0[1-9]|1[0-2])\/([1-9]\d*\/)?)?$/,
  /^\/r\/[1-9]\d{5}\/$/,
  /^\/(problems|rules)\/[a-z0-9-]+\/$/,
  /^\/rules\/((at|in)\/[a-z0-9-]+\/)?$/,
];

/** Whether an address is one of this site. */
export const isSitePath = (path: string): boolean => SHAPES.some((shape) => shape.test(path));
