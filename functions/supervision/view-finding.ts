import { rulePath } from "../../static-site/pages/paths.ts";
import { CASE_NAME } from "../case-file/keys.ts";
import { cite } from "../law/instruments.ts";
import type { RuleText } from "../law/rule.ts";
import type { FindingView } from "./contract.ts";
import type { KeptFinding } from "./model.ts";

export type Explained = { rules: readonly RuleText[]; site: string };

/** A finding beside its rule. One of a rule that is no more is named by its id until its case is judged again. */
export const viewFinding =
  ({ rules, site }: Explained) =>
  (finding: KeptFinding): FindingView => {
    const rule = rules.find(({ id }) => id === finding.rule);
    const { kind, matter, ...seen } = finding;
    return {
      ...(kind === CASE_NAME.name ? { case: matter } : { matter: { kind, id: matter } }),
      ...seen,
      title: rule?.title ?? { zh: finding.rule, en: finding.rule },
      article: rule ? cite(rule.citation) : "",
      page: `${site}${rulePath(finding.rule)}`,
    };
  };
