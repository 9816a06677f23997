import { GoneBody } from "./components/gone-body.tsx";
import { LiveBody } from "./components/live-body.tsx";
import { describeDecision } from "./describe-decision.ts";
import { documentOf } from "./layout.tsx";
import type { GoneDecision, LiveDecision, Site } from "./model.ts";
import { GONE_WORDS, isGone } from "./state-words.ts";

const gonePage = (site: Site, gone: GoneDecision): string =>
  documentOf(
    site,
    {
      path: gone.path,
      title: GONE_WORDS[gone.state].title,
      description: `${GONE_WORDS[gone.state].title}，决定内容不再显示。原决定机关：${gone.agency.name}。`,
      noindex: true,
    },
    <GoneBody site={site} gone={gone} />,
  );

const livePage = (site: Site, decision: LiveDecision): string =>
  documentOf(site, describeDecision(site, decision), <LiveBody site={site} decision={decision} />);

/** The page of a decision, whatever became of it. */
export const decisionPage = (site: Site, decision: LiveDecision | GoneDecision): string =>
  isGone(decision) ? gonePage(site, decision) : livePage(site, decision);
