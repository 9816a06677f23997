import type { Site } from "../model.ts";
import { RULES } from "../paths.ts";
import { Phone } from "./phone.tsx";

const MIIT = "https://beian.miit.gov.cn/";

export const SiteFooter = ({ site }: { site: Site }) => (
  <footer class="end">
    <div class="wide">
      <p>主办单位：{site.host}</p>
      {site.phone && (
        <p>
          联系电话：
          <Phone number={site.phone} />
        </p>
      )}
      <p>对某一份决定有疑问或者发现错误的，请联系作出决定的机关，联系方式在该决定的页面上。</p>
      <p>
        平台按照哪些规定检查执法活动、怎样检查，见<a href={RULES}>办案规则</a>。
      </p>
      <p>
        无障碍说明：本站网页不使用脚本和图片，可以放大文字，可以只用键盘浏览，支持读屏软件和深色显示。阅读仍有困难的，请与主办单位联系。
      </p>
      <Records site={site} />
    </div>
  </footer>
);

/** 网站标识码 and 备案号, once the site has them. */
const Records = ({ site: { siteCode, icp, policeRecord } }: { site: Site }) =>
  (siteCode || icp || policeRecord) && (
    <ul class="records">
      {siteCode && <li>网站标识码：{siteCode}</li>}
      {icp && (
        <li>
          <a href={MIIT}>{icp}</a>
        </li>
      )}
      {policeRecord && <li>{policeRecord}</li>}
    </ul>
  );
