import { penaltiesInWords } from "../describe-decision.ts";
import type { LiveDecision, Site } from "../model.ts";
import { agencyPath } from "../paths.ts";
import { LIVE_WORDS } from "../state-words.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Contents } from "./contents.tsx";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Findings } from "./findings.tsx";
import { Masking } from "./masking.tsx";
import { Notice } from "./notice.tsx";
import { PERFORMED, Performance } from "./performance.tsx";
import { Publication } from "./publication.tsx";
import { Remedies } from "./remedies.tsx";
import { ReportError } from "./report-error.tsx";
import { Sanctions } from "./sanctions.tsx";

type LiveProps = { site: Site; decision: LiveDecision };

const Summary = ({ decision }: { decision: LiveDecision }) => (
  <Facts
    of={[
      ["决定机关", <a href={agencyPath(decision.agency.id)}>{decision.agency.name}</a>],
      ["当事人", decision.parties.map(({ name }) => name).join("、")],
      ["处罚", penaltiesInWords(decision)],
      ["决定日期", <Day of={decision.decidedOn} />],
      ["决定书文号", decision.documentNumber],
      ["履行情况", PERFORMED[decision.performed]],
    ]}
  />
);

/** A decision as a citizen reads it: what it is worth today, who and what, then all of it in the order of the document. */
export const LiveBody = ({ site, decision }: LiveProps) => {
  const { agency, state, stateSince } = decision;
  const { label, meaning, tone } = LIVE_WORDS[state];
  return (
    <article>
      <Breadcrumb trail={[{ name: agency.name, path: agencyPath(agency.id) }, { name: "行政处罚决定" }]} />
      <p class="kind">行政处罚决定</p>
      <h1>{decision.caption}</h1>
      <Notice label={label} tone={tone} {...(state !== "in-force" && { since: stateSince })}>
        <p>{meaning}</p>
      </Notice>
      <Summary decision={decision} />
      <Contents decision={decision} />
      <Findings decision={decision} />
      <Sanctions decision={decision} />
      <Performance decision={decision} />
      <Remedies decision={decision} />
      <Masking />
      <Publication site={site} decision={decision} />
      <ReportError site={site} decision={decision} />
    </article>
  );
};
