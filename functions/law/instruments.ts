/**
 * An instrument of law or policy (法律文件) that a rule or a limit rests on. Dates are days in force. `articles`: how many it
 * has, or the names of its paragraphs, where it is a paper that numbers them otherwise. Of 54号 the text was not to be
 * had; what it is cited for is known from secondary sources, and its parts are named after their subject.
 */
export type Instrument = {
  title: string;
  en: string;
  inForceFrom: string;
  articles: number | readonly string[];
};

/** Every instrument the platform cites, by its usual short name. */
export const INSTRUMENTS = {
  处罚法: {
    title: "《中华人民共和国行政处罚法》",
    en: "Administrative Penalty Law (2021 revision)",
    inForceFrom: "2021-07-15",
    articles: 86,
  },
  强制法: {
    title: "《中华人民共和国行政强制法》",
    en: "Administrative Coercion Law (2011)",
    inForceFrom: "2012-01-01",
    articles: 71,
  },
  复议法: {
    title: "《中华人民共和国行政复议法》",
    en: "Administrative Reconsideration Law (2023 revision)",
    inForceFrom: "2024-01-01",
    articles: 90,
  },
  复议条例: {
    title: "《中华人民共和国行政复议法实施条例》",
    en: "Regulations implementing the Administrative Reconsideration Law (2026 revision)",
    inForceFrom: "2026-07-01",
    articles: 77,
  },
  行诉法: {
    title: "《中华人民共和国行政诉讼法》",
    en: "Administrative Litigation Law (2017 amendment)",
    inForceFrom: "2017-07-01",
    articles: 103,
  },
  行诉解释: {
    title: "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》",
    en: "Supreme People's Court interpretation of the Administrative Litigation Law (2018)",
    inForceFrom: "2018-02-08",
    articles: 163,
  },
  民诉法: {
    title: "《中华人民共和国民事诉讼法》",
    en: "Civil Procedure Law (2023 amendment)",
    inForceFrom: "2024-01-01",
    articles: 306,
  },
  个保法: {
    title: "《中华人民共和国个人信息保护法》",
    en: "Personal Information Protection Law (2021)",
    inForceFrom: "2021-11-01",
    articles: 74,
  },
  民营法: {
    title: "《中华人民共和国民营经济促进法》",
    en: "Private Economy Promotion Law (2025)",
    inForceFrom: "2025-05-20",
    articles: 78,
  },
  监督条例: {
    title: "《行政执法监督条例》",
    en: "Regulations on the supervision of administrative law enforcement (2025)",
    inForceFrom: "2026-02-01",
    articles: 44,
  },
  营商条例: {
    title: "《优化营商环境条例》",
    en: "Regulations on the business environment (2019)",
    inForceFrom: "2020-01-01",
    articles: 72,
  },
  公开条例: {
    title: "《中华人民共和国政府信息公开条例》",
    en: "Regulations on open government information (2019 revision)",
    inForceFrom: "2019-05-15",
    articles: 56,
  },
  移送规定: {
    title: "《行政执法机关移送涉嫌犯罪案件的规定》",
    en: "Provisions on the transfer of suspected crimes (2020 revision)",
    inForceFrom: "2020-08-07",
    articles: 20,
  },
  罚缴办法: {
    title: "《罚款决定与罚款收缴分离实施办法》",
    en: "Measures on separating the decision and the collection of fines",
    inForceFrom: "1998-01-01",
    articles: 17,
  },
  市监程序: {
    title: "《市场监督管理行政处罚程序规定》",
    en: "Provisions on penalty procedure in market regulation",
    inForceFrom: "2019-04-01",
    articles: 87,
  },
  市监公示: {
    title: "《市场监督管理行政处罚信息公示规定》",
    en: "Provisions on publishing penalties in market regulation",
    inForceFrom: "2021-09-01",
    articles: 19,
  },
  内蒙三项: {
    title: "《内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法》",
    en: "Inner Mongolia measures on the three systems of law enforcement",
    inForceFrom: "2020-04-01",
    articles: 34,
  },
  海南检查: {
    title: "《海南省涉企行政检查条例（试行）》",
    en: "Hainan regulations on inspections of enterprises (trial)",
    inForceFrom: "2025-09-01",
    articles: 29,
  },
  贵州办法: {
    title: "《贵州省行政执法监督办法》",
    en: "Guizhou measures on the supervision of administrative law enforcement",
    inForceFrom: "2018-02-01",
    articles: 36,
  },
  "118号": {
    title:
      "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）",
    en: "State Council General Office opinion on the three systems of law enforcement (2018, No. 118)",
    inForceFrom: "2018-12-05",
    articles:
      "二 二（四） 二（五） 二（六） 三 三（七） 三（八） 三（九） 三（十） 四 四（十一） 四（十二） 四（十三） 四（十四） 五（十五） 五（十六） 五（十七） 六（十八） 六（十九） 六（二十） 六（二十一） 六（二十二） 六（二十三）".split(
        " ",
      ),
  },
  "27号": {
    title: "《国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见》（国办发〔2022〕27号）",
    en: "State Council General Office opinion on discretion baselines (2022, No. 27)",
    inForceFrom: "2022-07-29",
    articles:
      "二（四） 二（五） 三（六） 三（七） 三（八） 三（九） 四（十） 四（十一） 五（十二） 五（十三） 五（十四） 六（十五） 六（十六）".split(
        " ",
      ),
  },
  "54号": {
    title: "《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）",
    en: "State Council General Office opinion on inspections of enterprises (2024, No. 54)",
    inForceFrom: "2025-01-03",
    articles: "主体 事项 方式 频次 批准 属地 行为".split(" "),
  },
  许可法: {
    title: "《中华人民共和国行政许可法》",
    en: "Administrative Licensing Law (2019 amendment)",
    inForceFrom: "2019-04-23",
    articles: 83,
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof INSTRUMENTS;

/** Where a rule stands: `article` as the text itself numbers it, e.g. `第四十四条` or `四（十三）`. */
export type Citation = { instrument: InstrumentName; article: string };

/** 《中华人民共和国行政处罚法》第四十四条 */
export const cite = ({ instrument, article }: Citation): string =>
  `${INSTRUMENTS[instrument].title}${article}`;

/** Administrative Penalty Law (2021 revision), 第四十四条 */
export const citeInEnglish = ({ instrument, article }: Citation): string =>
  `${INSTRUMENTS[instrument].en}, ${article}`;
