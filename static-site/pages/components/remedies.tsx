import type { LiveDecision, Remedy } from "../model.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Section } from "./section.tsx";

type Way = { title: string; to: string; period: string; law: string; how: string };

const RECONSIDERATION: Way = {
  title: "申请行政复议",
  to: "向哪里申请",
  period: "六十日",
  law: "《中华人民共和国行政复议法》第二十条",
  how: "可以书面申请；书面申请有困难的，也可以口头申请。不收取任何费用。",
};

const SUIT: Way = {
  title: "提起行政诉讼",
  to: "向哪里起诉",
  period: "六个月",
  law: "《中华人民共和国行政诉讼法》第四十六条",
  how: "应当递交起诉状；书写起诉状确有困难的，可以口头起诉。",
};

const MAY_MOVE =
  "这一天可能推后：最后一日是法定休假日的，以休假日后的第一日为届满日期，而那一年的节假日安排还没有公布。";

const Until = ({ day, provisional }: { day: string; provisional: boolean }) => (
  <>
    最后一日是
    <strong>
      <Day of={day} />
    </strong>
    。{provisional && MAY_MOVE}
  </>
);

const WayOut = ({ way, remedy }: { way: Way; remedy: Remedy }) => (
  <>
    <h3>{way.title}</h3>
    <Facts
      of={[
        [way.to, remedy.organ],
        [
          "期限",
          <>
            当事人自收到决定书之日起{way.period}内。
            {remedy.until && <Until day={remedy.until} provisional={remedy.provisional} />}
          </>,
        ],
        ["怎样提出", way.how],
        ["法律依据", way.law],
      ]}
    />
  </>
);

/** Which way comes first, or that either may. */
const waysOf = ({ reconsideration, suit, reconsiderationFirst }: LiveDecision): string => {
  if (reconsiderationFirst) {
    return "应当先申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼（《中华人民共和国行政复议法》第二十三条、《中华人民共和国行政诉讼法》第四十五条）。";
  }
  if (reconsideration && suit) {
    return "可以先申请行政复议，对复议决定不服的，再向人民法院提起行政诉讼；也可以直接向人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十四条）。";
  }
  return `可以${reconsideration ? RECONSIDERATION.title : SUIT.title}。`;
};

const OPEN: Partial<Record<LiveDecision["state"], string>> = {
  reconsideration: "本决定已经进入行政复议，下面是作出决定时告知的途径。",
  litigation: "本决定已经进入行政诉讼，下面是作出决定时告知的途径。",
};

const HINT =
  "当事人以外的利害关系人，期限自知道或者应当知道本决定之日起计算。法律对期限另有规定的，从其规定。行政复议机关已经受理的，行政复议期间不得提起行政诉讼；人民法院已经受理的，不得申请行政复议（《中华人民共和国行政复议法》第二十九条）。";

/** How a decision is contested and until when (处罚法 59（五）). */
export const Remedies = ({ decision }: { decision: LiveDecision }) => {
  const { state, reconsideration, suit } = decision;
  if (!reconsideration && !suit) return null;
  return (
    <Section title="不服决定怎么办（救济途径）" id="remedies">
      {OPEN[state] && <p>{OPEN[state]}</p>}
      <p>当事人和其他与本决定有利害关系的公民、法人或者其他组织，对本决定不服的，{waysOf(decision)}</p>
      {reconsideration && <WayOut way={RECONSIDERATION} remedy={reconsideration} />}
      {suit && <WayOut way={SUIT} remedy={suit} />}
      <p class="hint">{HINT}</p>
    </Section>
  );
};
