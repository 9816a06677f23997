import type { LiveDecision } from "../model.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Prose, Section } from "./section.tsx";

export const PERFORMED = {
  none: "暂无履行记录",
  partly: "部分履行",
  fully: "全部履行",
  "nothing-to-perform": "没有需要另行履行的内容",
} as const satisfies Record<LiveDecision["performed"], string>;

const NOT_LATE = "（履行期限没有届满的，不表示逾期）";

/** How and by when the party is to perform, and how far it has. */
export const Performance = ({
  decision: { performance, performed, receivedOn },
}: {
  decision: LiveDecision;
}) => (
  <Section title="履行方式和期限">
    {performance && <Prose text={performance} />}
    <Facts
      of={[
        ["当事人收到决定书", receivedOn && <Day of={receivedOn} />],
        ["履行情况", `${PERFORMED[performed]}${performed === "none" ? NOT_LATE : ""}`],
      ]}
    />
  </Section>
);
