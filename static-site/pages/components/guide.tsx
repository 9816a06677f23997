import { LIVE_WORDS } from "../state-words.ts";
import { Section } from "./section.tsx";

const LIVE = Object.values(LIVE_WORDS)
  .map(({ label }) => `“${label}”`)
  .join("、");

/** How to read a decision, and how to make sure that it is the one that was published. */
export const Guide = () => (
  <>
    <Section title="怎样阅读" id="guide">
      <ul>
        <li>先看标题下面的状态：{LIVE}。</li>
        <li>
          决定被依法变更、撤销、确认违法或者确认无效的，撤回内容，原网址上公开说明理由（《中华人民共和国行政处罚法》第四十八条）；公示期满的，内容撤下。
        </li>
        <li>当事人是自然人的只显示姓氏。</li>
        <li>不服决定的，按照决定页面上的“救济途径”办理。</li>
        <li>发现错误的，请与作出决定的机关联系，电话和地址在决定页面的最后。</li>
      </ul>
    </Section>
    <Section title="怎样核对">
      <p>每一份决定都附有数据文件 data.json，页面上写明公开文本的版本和文件的 SHA-256 校验值。</p>
      <ol>
        <li>在决定页面的“公开信息”中下载 data.json。</li>
        <li>
          计算校验值。Windows：<code>certutil -hashfile data.json SHA256</code>；macOS：
          <code>shasum -a 256 data.json</code>；Linux：<code>sha256sum data.json</code>。
        </li>
        <li>与页面上的校验值比较。一致的，说明下载的文件就是页面所依据的版本。</li>
      </ol>
    </Section>
  </>
);
