import type { Site } from "../model.ts";
import { AGENCIES, GUIDE, HOME } from "../paths.ts";

export const Masthead = ({ site }: { site: Site }) => (
  <>
    <a class="skip" href="#main">
      跳到正文
    </a>
    <header class="top">
      <div class="wide">
        <a class="name" href={HOME}>
          {site.name}
        </a>
        <nav aria-label="主导航">
          <ul>
            <li>
              <a href={HOME}>首页</a>
            </li>
            <li>
              <a href={AGENCIES}>按机关查看</a>
            </li>
            <li>
              <a href={GUIDE}>阅读和核对</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  </>
);
