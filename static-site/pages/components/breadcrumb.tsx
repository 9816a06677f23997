import { HOME } from "../paths.ts";

export type Crumb = { name: string; path?: string };

/** Where one is: the last crumb is the page itself. */
export const Breadcrumb = ({ trail }: { trail: readonly Crumb[] }) => (
  <nav class="crumbs" aria-label="当前位置">
    <ol>
      {[{ name: "首页", path: HOME }, ...trail].map(({ name, path }: Crumb) => (
        <li key={name}>{path ? <a href={path}>{name}</a> : <span aria-current="page">{name}</span>}</li>
      ))}
    </ol>
  </nav>
);
