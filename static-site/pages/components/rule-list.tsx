import type { ListedRule } from "../model.ts";
import { rulePath } from "../paths.ts";

/** Rules, each with the article it stands on. */
export const RuleList = ({ rules }: { rules: readonly ListedRule[] }) => (
  <ul>
    {rules.map(({ id, title, article }) => (
      <li key={id}>
        <a href={rulePath(id)}>{title}</a>
        {article && `（${article}）`}
      </li>
    ))}
  </ul>
);
