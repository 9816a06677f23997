import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Facts } from "./components/facts.tsx";
import { InlineCode } from "./components/inline-code.tsx";
import { Section } from "./components/section.tsx";
import { documentOf } from "./layout.tsx";
import type { ProblemPage, Site } from "./model.ts";
import { problemPath } from "./paths.ts";

const example = (site: Site, problem: ProblemPage): string =>
  JSON.stringify(
    {
      type: `${site.origin}${problemPath(problem.kind)}`,
      title: problem.titleZh,
      titleEn: problem.titleEn,
      status: problem.status,
      detail: problem.helpZh,
      detailEn: problem.helpEn,
      instance: "urn:request:019c8f3e-5a70-7c41-9d52-3f6b8a1e0c27",
    },
    undefined,
    2,
  );

/** A problem of the API, for the programmer whose request was answered with it. */
export const problemPage = (site: Site, problem: ProblemPage): string =>
  documentOf(
    site,
    {
      path: problemPath(problem.kind),
      title: `接口问题：${problem.titleZh}`,
      description: `接口返回 ${problem.status}（${problem.kind}）：${problem.titleZh}。`,
    },
    <>
      <Breadcrumb trail={[{ name: "接口问题" }, { name: problem.kind }]} />
      <h1>{problem.titleZh}</h1>
      <p lang="en">{problem.titleEn}</p>
      <p class="hint">本页供部门业务系统的开发人员使用。</p>
      <Facts
        of={[
          ["问题类型", <code>{problem.kind}</code>],
          ["HTTP 状态码", String(problem.status)],
        ]}
      />
      <Section title="怎样处理">
        <p>
          <InlineCode text={problem.helpZh} />
        </p>
        <p lang="en">
          <InlineCode text={problem.helpEn} />
        </p>
      </Section>
      <Section title="返回内容示例">
        <p>
          媒体类型为 <code>application/problem+json</code>（RFC 9457）。
          <code>title</code>、<code>detail</code> 是中文，<code>titleEn</code>、<code>detailEn</code>{" "}
          是英文；实际的 <code>detail</code> 会指出具体情况。
        </p>
        <pre>
          <code>{example(site, problem)}</code>
        </pre>
      </Section>
    </>,
  );
