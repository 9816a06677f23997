import { HOME } from "../paths.ts";

type Crumb = { name: string; path?: string };

/** Where one is: the last crumb is the page itself. */
export const Breadcrumb = ({ trail }: { trail: readonly Crumb[] }) => (
  <nav class="crumbs" aria-label="当前位置">
    <ol>
      <li>
        <a href={HOME}>首页</a>
      </li>
      {trail.map((crumb) => (
        <li key={crumb.name} aria-current={crumb === trail.at(-1) ? "page" : undefined}>
          {crumb.path ? <a href={crumb.path}>{crumb.name}</a> : crumb.name}
        </li>
      ))}
    </ol>
  </nav>
);
