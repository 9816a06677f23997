import { cited } from "../format.ts";
import type { LiveDecision, Provision, PublicParty } from "../model.ts";
import { Facts } from "./facts.tsx";
import { Section, TextSection } from "./section.tsx";

const KINDS = {
  citizen: "个人",
  "individual-business": "个体工商户",
  organization: "法人或者其他组织",
} as const satisfies Record<PublicParty["kind"], string>;

const Party = ({ party }: { party: PublicParty }) => (
  <Facts
    of={[
      [party.kind === "citizen" ? "姓名" : "名称", party.name],
      ["类别", KINDS[party.kind]],
      ["统一社会信用代码", party.uscc && <code>{party.uscc}</code>],
      ["法定代表人（负责人）", party.representative],
    ]}
  />
);

const Provisions = ({ provisions }: { provisions: readonly Provision[] }) => (
  <ul>
    {provisions.map((provision) => (
      <li key={cited(provision)}>{cited(provision)}</li>
    ))}
  </ul>
);

/** Who did what, how it was shown, and which provisions it broke. */
export const Findings = ({ decision }: { decision: LiveDecision }) => (
  <>
    <Section title="当事人">
      {decision.parties.map((party) => (
        <Party key={party.name} party={party} />
      ))}
    </Section>
    <TextSection title="违法事实" id="facts" text={decision.facts} />
    <TextSection title="证据" text={decision.evidence} />
    {decision.violated.length > 0 && (
      <Section title="违反的规定">
        <Provisions provisions={decision.violated} />
      </Section>
    )}
    <TextSection title="处罚理由" text={decision.reasons} />
  </>
);
