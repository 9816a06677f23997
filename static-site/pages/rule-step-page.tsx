import { Breadcrumb } from "./components/breadcrumb.tsx";
import { RuleList } from "./components/rule-list.tsx";
import { documentOf } from "./layout.tsx";
import type { Site, StepPage } from "./model.ts";
import { RULES, stepPath } from "./paths.ts";

/** The rules that are asked at one step. */
export const ruleStepPage = (site: Site, { act, title, rules }: StepPage): string =>
  documentOf(
    site,
    {
      path: stepPath(act),
      title: `办案规则：${title}`,
      description: `“${title}”环节检查的${rules.length}条办案规则及其依据。`,
    },
    <>
      <Breadcrumb trail={[{ name: "办案规则", path: RULES }, { name: title }]} />
      <h1>{title}</h1>
      <p>这一环节检查下列{rules.length}条规则。</p>
      <RuleList rules={rules} />
    </>,
  );
