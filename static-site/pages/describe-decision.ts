import { inChineseDay, inYuan } from "./format.ts";
import type { Frame } from "./layout.tsx";
import type { LiveDecision, PublicPenalty, Site } from "./model.ts";
import { dataPath } from "./paths.ts";
import { LIVE_WORDS } from "./state-words.ts";

/** 罚款5,000.00元；没收违法所得 */
export const penaltiesInWords = (penalties: readonly PublicPenalty[]): string =>
  penalties.map(({ kind, amount }) => `${kind}${amount ? inYuan(amount) : ""}`).join("；");

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
  const { agency, decidedOn, penalties, state, version, sha256 } = decision;
  const act = `${agency.name}${inChineseDay(decidedOn)}行政处罚决定`;
  return {
    path: decision.path,
    title: showsPerson(decision) ? act : `${decision.caption} - ${act}`,
    description: `${act}：${penaltiesInWords(penalties)}。目前状态：${LIVE_WORDS[state].label}。`,
    noindex: showsPerson(decision),
    jsonLd: jsonLd(site, decision),
    mark: `第${version}版 SHA-256：${sha256}`,
  };
};
