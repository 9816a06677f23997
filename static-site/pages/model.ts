/**
 * What the pages are made from. Pages are pure functions of these: they know no table, no clock and no rule.
 * Days are `2026-03-02`, amounts decimal text in yuan, all words as they are to be shown.
 */

/**
 * The frame around every page. `origin` has no trailing slash. The optional members are what a government site has to
 * show in its footer once it has been approved: the host's telephone, 网站标识码, ICP备案号 and 公安备案号.
 */
export type Site = {
  origin: string;
  name: string;
  region: string;
  host: string;
  phone?: string;
  siteCode?: string;
  icp?: string;
  policeRecord?: string;
};

/** An agency as the public may reach it. `id` is its unified social credit code, `region` the name of a place. */
export type PublicAgency = {
  id: string;
  name: string;
  region: string;
  phone: string;
  address: string;
  email?: string;
};

export type PublicParty = {
  kind: "citizen" | "individual-business" | "organization";
  name: string;
  uscc?: string;
  representative?: string;
};

export type Provision = { instrument: string; article: string };

export type PublicPenalty = { kind: string; amount?: string; basis: readonly Provision[] };

/** A remedy (救济途径). `until` where the decision has been received; `provisional` while a year's holidays are not announced. */
export type Remedy = { organ: string; until?: string; provisional: boolean };

/** Where a published decision stands. The last five are not shown with their content. */
export const LIVE_STATES = ["in-force", "reconsideration", "litigation", "repaired"] as const;
export const GONE_STATES = ["changed", "revoked", "unlawful", "void", "expired"] as const;
export type LiveState = (typeof LIVE_STATES)[number];
export type GoneState = (typeof GONE_STATES)[number];

/** A decision that the public reads. `path` is `/c/<year>/<id>/`; `sha256` is of the `data.json` beside the page. */
export type LiveDecision = {
  state: LiveState;
  stateSince: string;
  path: string;
  version: number;
  sha256: string;
  publishedOn: string;
  until: string;
  agency: PublicAgency;
  caption: string;
  documentNumber: string;
  decidedOn: string;
  parties: readonly PublicParty[];
  violated: readonly Provision[];
  facts: string;
  evidence?: string;
  reasons?: string;
  penalties: readonly PublicPenalty[];
  content: string;
  orders?: string;
  fine?: { amount: string; inWords: string };
  performance?: string;
  performed: "none" | "partly" | "fully" | "nothing-to-perform";
  receivedOn?: string;
  reconsideration?: Remedy;
  suit?: Remedy;
  /** Whoever contests it must go to reconsideration first (复议前置, 复议法 23). */
  reconsiderationFirst?: boolean;
};

/** A decision that is no longer shown: the address stays, the content is gone, the reason is public (处罚法 48). */
export type GoneDecision = {
  state: GoneState;
  stateSince: string;
  path: string;
  agency: PublicAgency;
  decidedBy?: string;
  ground?: string;
  reason?: string;
};

/** One line of a list, in the order in which it is to be read. `agency` is a name, where a list is of several agencies. */
export type ListedDecision = {
  path: string;
  agency?: string;
  caption: string;
  party: string;
  documentNumber: string;
  penalties: string;
  decidedOn: string;
  publishedOn: string;
};

/**
 * A page of an agency's month: page 1 is the oldest, and only the newest one still grows. It knows no more of the others
 * than whether a `newer` one is there, so that a full page stays as it is.
 */
export type MonthList = {
  agency: PublicAgency;
  year: number;
  month: number;
  page: number;
  newer: boolean;
  decisions: readonly ListedDecision[];
};

/** The months of one agency that have decisions, newest first. A month's link leads to the last of its `pages`. */
export type AgencyPage = {
  agency: PublicAgency;
  total: number;
  months: readonly { year: number; month: number; count: number; pages?: number }[];
};

export type AgencyCount = { agency: Pick<PublicAgency, "id" | "name" | "region">; count: number };

/** The agencies of a region that have published; `code` is its division code. */
export type RegionPage = { code: string; name: string; agencies: readonly AgencyCount[] };

/** How many agencies of a region have published, and how many decisions they show. */
export type RegionCount = { code: string; name: string; agencies: number; count: number };

/**
 * The front page: figures that tie out with the lists, and the latest decisions. Where agencies are too many for one
 * page, it has `regions`, each with a page of its agencies, and no `agencies`.
 */
export type Home = {
  total: number;
  agencies: readonly AgencyCount[];
  regions?: readonly RegionCount[];
  latest: readonly ListedDecision[];
};

/** A problem of the API, explained. */
export type ProblemPage = {
  kind: string;
  status: number;
  titleZh: string;
  titleEn: string;
  helpZh: string;
  helpEn: string;
};

/**
 * A rule of law that the platform applies, for those who ask why a step was refused or flagged. `from`, `to`: on which days
 * of an act it is asked.
 */
export type RulePage = {
  id: string;
  titleZh: string;
  titleEn: string;
  methodZh: string;
  methodEn: string;
  article: string;
  articleEn: string;
  /** Its instrument, as an address names it. */
  instrument: string;
  quote: string;
  basis: "statutory" | "policy";
  effect: "bars" | "flags";
  severity: "fatal" | "major" | "minor";
  from: string;
  to?: string;
  asked: readonly { zh: string; en: string }[];
};

/** A rule in a list. */
export type ListedRule = { id: string; title: string; article: string };

/** A step of a procedure by which rules are listed; `act` is its name in an address. */
export type RuleStep = { act: string; title: string };

/** The rules that are asked at one step. */
export type StepPage = RuleStep & { rules: readonly ListedRule[] };

/** How far an instrument of law is encoded: `slug` is its name in an address, `encoded` counts articles. */
export type InstrumentFigures = { slug: string; title: string; encoded: number; articles: number };

/** Every rule, by the step at which it is asked and by the instrument it stands in. */
export type RuleIndex = {
  total: number;
  bars: number;
  subjects: readonly { name: string; steps: readonly (RuleStep & { count: number })[] }[];
  instruments: readonly InstrumentFigures[];
};

/** What is encoded of one instrument, article by article, and which articles are not, in runs: 第一条至第三条. */
export type CoveragePage = InstrumentFigures & {
  en: string;
  from: string;
  rules: number;
  limits: number;
  covered: readonly { article: string; rules: readonly ListedRule[]; limits: readonly string[] }[];
  missing: readonly string[];
};
