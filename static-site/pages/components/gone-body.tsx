import type { GoneDecision, Site } from "../model.ts";
import { agencyPath } from "../paths.ts";
import { GONE_WORDS } from "../state-words.ts";
import { AgencyContact } from "./agency-contact.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Notice } from "./notice.tsx";
import { Prose, Section } from "./section.tsx";

/** Who ended it, when and why (处罚法 48). The end of a publicity term has no reason but itself. */
const Withdrawal = ({ gone }: { gone: GoneDecision }) => {
  const { act } = GONE_WORDS[gone.state];
  const expired = gone.state === "expired";
  return (
    <Facts
      of={[
        [`${act}日期`, <Day of={gone.stateSince} />],
        [`${act}机关`, !expired && gone.decidedBy],
        ["法律依据", !expired && gone.ground],
        ["理由", !expired && gone.reason && <Prose text={gone.reason} />],
        ["原决定机关", <a href={agencyPath(gone.agency.id)}>{gone.agency.name}</a>],
      ]}
    />
  );
};

const WITHDRAWN =
  "依照《中华人民共和国行政处罚法》第四十八条，原决定的信息已经撤回，现公开说明理由。本页网址保留不变。";
const EXPIRED = "本页网址保留不变。";

/** The address stays, the content is gone. It reads nothing of the decision but its agency. */
export const GoneBody = ({ site, gone }: { site: Site; gone: GoneDecision }) => {
  const { title, meaning } = GONE_WORDS[gone.state];
  const expired = gone.state === "expired";
  return (
    <article>
      <Breadcrumb
        trail={[{ name: gone.agency.name, path: agencyPath(gone.agency.id) }, { name: "行政处罚决定" }]}
      />
      <h1>{title}</h1>
      <Notice label="决定内容不再显示" tone={expired ? "over" : "gone"}>
        <p>{meaning}</p>
        <p>{expired ? EXPIRED : WITHDRAWN}</p>
      </Notice>
      <Withdrawal gone={gone} />
      <Section title="想了解更多情况">
        <p>请与作出原决定的机关联系。</p>
        <AgencyContact
          agency={gone.agency}
          subject={`咨询已撤下的行政处罚决定：${site.origin}${gone.path}`}
        />
      </Section>
    </article>
  );
};
