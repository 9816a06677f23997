import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Day } from "./components/day.tsx";
import { Facts } from "./components/facts.tsx";
import { Section } from "./components/section.tsx";
import { documentOf } from "./layout.tsx";
import type { RulePage, Site } from "./model.ts";
import { instrumentPath, RULES, rulePath } from "./paths.ts";

const BASIS = {
  statutory: { zh: "法律、法规、规章的要求", en: "Required by law, regulation or rule." },
  policy: {
    zh: "政策文件或者其他可以参照的规定的要求，各地可以决定不采用",
    en: "Required by a policy or taken from a comparable rule; a place may set it aside.",
  },
} as const satisfies Record<RulePage["basis"], { zh: string; en: string }>;

const EFFECT = {
  bars: {
    zh: "在本平台办理的案件，不符合要求的，不能办理该事项，补正后可以再次提交；由其他系统报送的案件，只作记录，供行政执法监督查看，不影响报送",
    en: "In a case handled here the step cannot be taken until this is met; in a case reported from elsewhere it is recorded for supervision, and the report is taken all the same.",
  },
  flags: {
    zh: "不符合要求的，仍可以办理，但是予以记录，供行政执法监督查看；由其他系统报送的案件也是如此",
    en: "The step stands; what is not met is recorded for supervision, in a case reported from elsewhere too.",
  },
} as const satisfies Record<RulePage["effect"], { zh: string; en: string }>;

const SEVERITY = {
  fatal: { zh: "可能导致行为无效或者被撤销", en: "may make the act void or have it revoked" },
  major: { zh: "严重", en: "major" },
  minor: { zh: "一般", en: "minor" },
} as const satisfies Record<RulePage["severity"], { zh: string; en: string }>;

/** The days of the acts that it is asked of. */
const Applies = ({ from, to }: Pick<RulePage, "from" | "to">) => (
  <>
    <Day of={from} />
    起发生的行为
    {to && (
      <>
        ，至
        <Day of={to} />
        为止
      </>
    )}
  </>
);

const InEnglish = ({ rule }: { rule: RulePage }) => (
  <section lang="en">
    <h2>In English</h2>
    <p>
      <strong>{rule.titleEn}.</strong> {rule.articleEn}.
    </p>
    <p>{rule.methodEn}</p>
    <p>
      {BASIS[rule.basis].en} {EFFECT[rule.effect].en} Weight: {SEVERITY[rule.severity].en}. Asked of acts from{" "}
      {rule.from} on{rule.to && ` until ${rule.to}`}.
    </p>
    {rule.asked.length > 0 && <p>Asked at: {rule.asked.map(({ en }) => en).join("; ")}.</p>}
  </section>
);

/** A rule of law, for those who ask why a step was refused or flagged. */
export const rulePage = (site: Site, rule: RulePage): string =>
  documentOf(
    site,
    {
      path: rulePath(rule.id),
      title: `办案规则：${rule.titleZh}`,
      description: `${rule.titleZh}。依据：${rule.article}。`,
    },
    <>
      <Breadcrumb trail={[{ name: "办案规则", path: RULES }, { name: rule.titleZh }]} />
      <h1>{rule.titleZh}</h1>
      <Section title="条文">
        <blockquote>
          <p>{rule.quote}</p>
        </blockquote>
        <p>
          <a href={instrumentPath(rule.instrument)}>{rule.article}</a>
        </p>
      </Section>
      <Section title="怎样适用">
        <p>{rule.methodZh}</p>
        <Facts
          of={[
            ["性质", BASIS[rule.basis].zh],
            ["后果", EFFECT[rule.effect].zh],
            ["严重程度", SEVERITY[rule.severity].zh],
            ["适用时间", <Applies from={rule.from} {...(rule.to && { to: rule.to })} />],
            ["检查的环节", rule.asked.map(({ zh }) => zh).join("、")],
            ["规则编号", <code>{rule.id}</code>],
          ]}
        />
      </Section>
      <InEnglish rule={rule} />
    </>,
  );
