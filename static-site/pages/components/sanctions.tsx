import { cited, inYuan } from "../format.ts";
import type { LiveDecision, PublicPenalty } from "../model.ts";
import { Facts } from "./facts.tsx";
import { Section, TextSection } from "./section.tsx";

const Penalty = ({ penalty: { kind, amount, basis } }: { penalty: PublicPenalty }) => (
  <li>
    <strong>
      {kind}
      {amount && inYuan(amount)}
    </strong>
    {basis.length > 0 && <p>依据：{basis.map(cited).join("、")}</p>}
  </li>
);

/** What was imposed, by which provision each, what must be put right, and how much is to be paid. */
export const Sanctions = ({ decision }: { decision: LiveDecision }) => (
  <>
    {decision.penalties.length > 0 && (
      <Section title="处罚依据" id="penalties">
        <ol class="penalties">
          {decision.penalties.map((penalty, index) => (
            <Penalty key={index} penalty={penalty} />
          ))}
        </ol>
      </Section>
    )}
    <TextSection title="处罚内容" text={decision.content} />
    <TextSection title="责令改正" text={decision.orders} />
    {decision.fine && (
      <Section title="罚款金额">
        <Facts
          of={[
            ["合计", inYuan(decision.fine.amount)],
            ["大写", decision.fine.inWords],
          ]}
        />
      </Section>
    )}
  </>
);
