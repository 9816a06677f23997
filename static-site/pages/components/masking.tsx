import { Section } from "./section.tsx";

/** Why a reader does not see everything: the publisher has masked before a page is made. */
export const Masking = () => (
  <Section title="为什么有的内容没有公开">
    <p>
      为保护个人信息和个人隐私（《中华人民共和国个人信息保护法》第二十五条、第三十四条，《中华人民共和国行政处罚法》第五十条），当事人是自然人的只显示姓氏，身份证件号码、住址、联系方式等不予公开。法人和其他组织的名称、统一社会信用代码、法定代表人（负责人）照常公开。
    </p>
  </Section>
);
