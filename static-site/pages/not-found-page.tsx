import { documentOf } from "./layout.tsx";
import type { Site } from "./model.ts";
import { AGENCIES, HOME, NOT_FOUND } from "./paths.ts";

/** What a wrong address answers: no page at all ever stood there, for a decision that is gone keeps its own. */
export const notFoundPage = (site: Site): string =>
  documentOf(
    site,
    {
      path: NOT_FOUND,
      title: "没有找到这个网页",
      description: "没有找到您要访问的网页。",
      noindex: true,
    },
    <>
      <h1>没有找到这个网页</h1>
      <p>
        网址可能输错了，或者没有复制完整。曾经公开过的行政处罚决定，即使内容已经撤下，原网址仍会说明情况。
      </p>
      <ul class="ways">
        <li>
          <a href={HOME}>到首页查看最新公开的决定</a>
        </li>
        <li>
          <a href={AGENCIES}>按作出决定的机关和月份查找</a>
        </li>
      </ul>
      <p>仍然找不到的，请与作出决定的机关或者主办单位（{site.host}）联系。</p>
      <p lang="en">Page not found. Start from the front page, or look under the agency that decided.</p>
    </>,
  );
