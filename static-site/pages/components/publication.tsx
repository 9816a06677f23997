import { inChineseDay } from "../format.ts";
import type { LiveDecision, Site } from "../model.ts";
import { dataPath } from "../paths.ts";
import { Day } from "./day.tsx";
import { Facts } from "./facts.tsx";
import { Section } from "./section.tsx";

type PublicationProps = { site: Site; decision: LiveDecision };

const citation = ({ site, decision }: PublicationProps): string =>
  `${decision.agency.name}：《${decision.caption}》，${decision.documentNumber}，${inChineseDay(decision.decidedOn)}，公开文本第${decision.version}版，${site.origin}${decision.path}`;

/** When, until when and in which version a decision is published, how to check it and how to cite it. */
export const Publication = ({ site, decision }: PublicationProps) => (
  <Section title="公开信息" id="publication">
    <Facts
      of={[
        ["公开日期", <Day of={decision.publishedOn} />],
        [
          "公示期至",
          <>
            <Day of={decision.until} />
            （期满后本页不再显示决定内容）
          </>,
        ],
        ["公开文本", `第${decision.version}版`],
        [
          "数据文件",
          <a href={dataPath(decision.path)} download>
            data.json
          </a>,
        ],
        ["SHA-256", <code>{decision.sha256}</code>],
      ]}
    />
    <p class="hint">
      下载数据文件，计算它的 SHA-256
      校验值，与上面一致，说明文件就是本页所依据的版本。公开的依据是《中华人民共和国行政处罚法》第四十八条。
    </p>
    <p class="cite">引用本决定：{citation({ site, decision })}</p>
  </Section>
);
