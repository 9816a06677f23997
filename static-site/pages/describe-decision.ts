import { inChineseDay, inYuan } from "./format.ts";
import type { Frame } from "./layout.tsx";
import type { LiveDecision, PublicPenalty, Site } from "./model.ts";
import { dataPath } from "./paths.ts";
import { LIVE_WORDS } from "./state-words.ts";

const kindInWords = (kind: string, penalties: readonly PublicPenalty[]): string => {
  const [first, second] = penalties;
  if (second) return `${kind}${penalties.length}项`;
  return `${kind}${first?.amount ? inYuan(first.amount) : ""}`;
};

/** 没收违法所得16.00元；罚款3,000.00元 — or, of several of one kind, 罚款4项；罚款合计20,000.00元. */
export const penaltiesInWords = ({ penalties, fine }: Pick<LiveDecision, "penalties" | "fine">): string => {
  const kinds = [...Map.groupBy(penalties, ({ kind }) => kind)];
  const words = kinds.map(([kind, alike]) => kindInWords(kind, alike));
  const total = fine && kinds.length < penalties.length ? [`罚款合计${inYuan(fine.amount)}`] : [];
  return [...words, ...total].join("；");
};

/** 个体工商户 count as persons: their name is often that of the one who trades. */
const showsPerson = ({ parties }: LiveDecision): boolean =>
  parties.some(({ kind }) => kind !== "organization");

const jsonLd = ({ origin }: Site, decision: LiveDecision): object => ({
  "@context": "https://schema.org",
  "@type": "Report",
  name: showsPerson(decision) ? "行政处罚决定" : decision.caption,
  url: `${origin}${decision.path}`,
  inLanguage: "zh-CN",
  reportNumber: decision.documentNumber,
  dateCreated: decision.decidedOn,
  datePublished: decision.publishedOn,
  expires: decision.until,
  version: decision.version,
  creativeWorkStatus: LIVE_WORDS[decision.state].label,
  publisher: {
    "@type": "GovernmentOrganization",
    name: decision.agency.name,
    identifier: decision.agency.id,
  },
  ...(!showsPerson(decision) && {
    about: decision.parties.map(({ name, uscc }) => ({ "@type": "Organization", name, identifier: uscc })),
  }),
  encoding: {
    "@type": "MediaObject",
    encodingFormat: "application/json",
    contentUrl: `${origin}${dataPath(decision.path)}`,
    sha256: decision.sha256,
  },
});

/** What search engines and tabs learn of a decision: nothing that names a person. */
export const describeDecision = (site: Site, decision: LiveDecision): Frame => {
  const { agency, decidedOn, state, version, sha256 } = decision;
  const act = `${agency.name}${inChineseDay(decidedOn)}行政处罚决定`;
  return {
    path: decision.path,
    title: showsPerson(decision) ? act : `${decision.caption} - ${act}`,
    description: `${act}：${penaltiesInWords(decision)}。目前状态：${LIVE_WORDS[state].label}。`,
    noindex: showsPerson(decision),
    jsonLd: jsonLd(site, decision),
    mark: `第${version}版 SHA-256：${sha256}`,
  };
};
