import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Section } from "./components/section.tsx";
import { type Column, Table } from "./components/table.tsx";
import { documentOf } from "./layout.tsx";
import type { InstrumentFigures, RuleIndex, Site } from "./model.ts";
import { instrumentPath, RULES, stepPath } from "./paths.ts";

type Step = RuleIndex["subjects"][number]["steps"][number];

const STEP_COLUMNS: readonly Column<Step>[] = [
  { title: "环节", of: ({ act, title }) => <a href={stepPath(act)}>{title}</a> },
  { title: "规则", number: true, of: ({ count }) => String(count) },
];

const INSTRUMENT_COLUMNS: readonly Column<InstrumentFigures>[] = [
  { title: "文件", of: ({ slug, title }) => <a href={instrumentPath(slug)}>{title}</a> },
  { title: "已编入条文", number: true, of: ({ encoded, articles }) => `${encoded}/${articles}` },
];

const InEnglish = ({ total, bars }: RuleIndex) => (
  <section lang="en">
    <h2>In English</h2>
    <p>
      The {total} rules of law that the platform applies, by the step at which each is asked and by the
      instrument it stands in. {bars} of them stop a step that does not meet them; the others are recorded for
      supervision. The page of each instrument says which of its articles are encoded and which are not.
    </p>
  </section>
);

/** Every rule that the platform applies, and how far each instrument is encoded. */
export const ruleIndexPage = (site: Site, index: RuleIndex): string =>
  documentOf(
    site,
    {
      path: RULES,
      title: "办案规则",
      description: `平台按照法律、法规、规章和政策文件检查的${index.total}条办案规则，以及各文件已经编入和尚未编入的条文。`,
    },
    <>
      <Breadcrumb trail={[{ name: "办案规则" }]} />
      <h1>办案规则</h1>
      <p>
        平台按照下列{index.total}条规则检查每一件案件。不符合其中{index.bars}
        条的，有关事项不予办理；不符合其余规则的，予以记录，供行政执法监督查看。每条规则都引用条文原文，并说明怎样检查。
      </p>
      <Section title="按环节查看" id="steps">
        <p>一条规则在几个环节都要检查的，分别列出。</p>
        {index.subjects.map(({ name, steps }) => (
          <Table key={name} caption={<strong>{name}</strong>} columns={STEP_COLUMNS} rows={steps} />
        ))}
      </Section>
      <Section title="按文件查看" id="instruments">
        <p>“已编入条文”是规则或者期限所依据的条数和该文件的总条数。与执法程序无关的条文不需要编入。</p>
        <Table caption="引用的文件" columns={INSTRUMENT_COLUMNS} rows={index.instruments} />
      </Section>
      <InEnglish {...index} />
    </>,
  );
