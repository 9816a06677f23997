import { cite, citeInEnglish } from "../../law/instruments.ts";
import type { Breach } from "../../law/rule.ts";
import { type FieldError, PROBLEMS } from "../problem.ts";
import type { Refusal } from "../refusal.ts";

/** A problem document (RFC 9457): Chinese in the standard members, English beside them. */
export type ProblemDocument = {
  type: string;
  title: string;
  titleEn: string;
  status: number;
  detail: string;
  detailEn: string;
  instance: string;
  [extension: string]: unknown;
};

const errorsOf = (errors: readonly FieldError[]) =>
  errors.map(({ pointer, detail }) => ({ pointer, detail: detail.zh, detailEn: detail.en }));

const breachOf = (site: string, { rule, findings }: Breach) => ({
  rule: `${site}/rules/${rule.id}/`,
  title: rule.title.zh,
  titleEn: rule.title.en,
  article: cite(rule.citation),
  articleEn: citeInEnglish(rule.citation),
  basis: rule.basis,
  errors: errorsOf(findings),
});

const listed = (names: readonly string[], separator: string): string => names.join(separator);

/** What is wrong with the whole request points nowhere. */
const at = (pointer: string, colon: string): string => (pointer === "" ? "" : `${pointer}${colon}`);

type Said = { zh: string; en: string; more?: object | undefined };

/** What a refusal says beyond its kind. */
const particulars = (site: string, refusal: Refusal): Said | undefined => {
  switch (refusal.kind) {
    case "invalid-input": {
      const [first] = refusal.errors;
      const detail = first && {
        zh: `${at(first.pointer, "：")}${first.detail.zh}`,
        en: `${at(first.pointer, ": ")}${first.detail.en}`,
      };
      return detail && { ...detail, more: { errors: errorsOf(refusal.errors) } };
    }
    case "rule-refused": {
      const breaches = refusal.breaches.map((breach) => breachOf(site, breach));
      const [first] = breaches;
      const [finding] = first?.errors ?? [];
      return {
        zh: `${finding?.detail}（${first?.article}）`,
        en: `${finding?.detailEn} (${first?.articleEn})`,
        more: {
          rule: first?.rule,
          article: first?.article,
          errors: breaches.flatMap(({ errors }) => errors),
          breaches,
        },
      };
    }
    case "wrong-state":
      return {
        zh: `案件${refusal.state.zh}；本操作须在下列状态办理：${listed(
          refusal.allowed.map(({ zh }) => zh),
          "、",
        )}`,
        en: `the case is ${refusal.state.en}; this is done when it is ${listed(
          refusal.allowed.map(({ en }) => en),
          " or ",
        )}`,
      };
    case "wrong-procedure":
      return {
        zh: `本案适用“${refusal.procedure.zh}”，该程序没有这一步`,
        en: `this case goes by the ${refusal.procedure.en}, which has no such step`,
      };
    case "precondition-missing":
      return { zh: `应当先：${refusal.needs.zh}`, en: `needs first: ${refusal.needs.en}` };
    case "already-exists":
      return { ...refusal.what, more: refusal.id ? { existing: refusal.id } : {} };
    case "version-stale":
      return {
        zh: `案件现为第${refusal.current}版`,
        en: `the case is at version ${refusal.current}`,
        more: { current: refusal.current },
      };
    case "method-not-allowed":
      return {
        zh: `可用的方法：${listed(refusal.allow, "、")}`,
        en: `it takes: ${listed(refusal.allow, ", ")}`,
        more: { allow: refusal.allow },
      };
    default:
      return undefined;
  }
};

/** The document of a refusal. `site` is the public site, where each kind of problem and each rule has its page. */
export const problemDocument = (refusal: Refusal, site: string, instance: string): ProblemDocument => {
  const { status, title, help } = PROBLEMS[refusal.kind];
  const said: Said = particulars(site, refusal) ?? help;
  return {
    type: `${site}/problems/${refusal.kind}/`,
    title: title.zh,
    titleEn: title.en,
    status,
    detail: said.zh,
    detailEn: said.en,
    instance: `urn:request:${instance}`,
    ...said.more,
  };
};
