import type { LiveDecision, Site } from "../model.ts";
import { AgencyContact } from "./agency-contact.tsx";
import { Section } from "./section.tsx";

/** To whom an error is reported: the agency, with the address and the version of the page. */
export const ReportError = ({ site, decision }: { site: Site; decision: LiveDecision }) => (
  <Section title="发现错误？" id="report">
    <p>
      本页内容与决定书不一致，或者公开了不应当公开的个人信息的，请与作出决定的机关联系，并说明本页网址和版本。与您自身相关的信息记录不准确的，可以要求更正（《中华人民共和国政府信息公开条例》第四十一条）。
    </p>
    <AgencyContact
      agency={decision.agency}
      subject={`公开信息有误：${site.origin}${decision.path} 第${decision.version}版`}
    />
  </Section>
);
