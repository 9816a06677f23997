/** An instrument of law or policy (法律文件) that a rule or a limit rests on. Dates are days in force. */
export type Instrument = { title: string; en: string; inForceFrom: string };

/** Every instrument the platform cites, by its usual short name. */
export const INSTRUMENTS = {
  处罚法: {
    title: "《中华人民共和国行政处罚法》",
    en: "Administrative Penalty Law (2021 revision)",
    inForceFrom: "2021-07-15",
  },
  复议法: {
    title: "《中华人民共和国行政复议法》",
    en: "Administrative Reconsideration Law (2023 revision)",
    inForceFrom: "2024-01-01",
  },
  行诉法: {
    title: "《中华人民共和国行政诉讼法》",
    en: "Administrative Litigation Law (2017 amendment)",
    inForceFrom: "2017-07-01",
  },
  民诉法: {
    title: "《中华人民共和国民事诉讼法》",
    en: "Civil Procedure Law (2023 amendment)",
    inForceFrom: "2024-01-01",
  },
  个保法: {
    title: "《中华人民共和国个人信息保护法》",
    en: "Personal Information Protection Law (2021)",
    inForceFrom: "2021-11-01",
  },
  罚缴办法: {
    title: "《罚款决定与罚款收缴分离实施办法》",
    en: "Measures on separating the decision and the collection of fines",
    inForceFrom: "1998-01-01",
  },
  "118号": {
    title:
      "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）",
    en: "State Council General Office opinion on the three systems of law enforcement (2018, No. 118)",
    inForceFrom: "2018-12-05",
  },
  市监程序: {
    title: "《市场监督管理行政处罚程序规定》",
    en: "Provisions on penalty procedure in market regulation",
    inForceFrom: "2019-04-01",
  },
  内蒙三项: {
    title: "《内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法》",
    en: "Inner Mongolia measures on the three systems of law enforcement",
    inForceFrom: "2020-04-01",
  },
  强制法: {
    title: "《中华人民共和国行政强制法》",
    en: "Administrative Compulsion Law (2011)",
    inForceFrom: "2012-01-01",
  },
  许可法: {
    title: "《中华人民共和国行政许可法》",
    en: "Administrative Licensing Law (2019 amendment)",
    inForceFrom: "2019-04-23",
  },
  行诉解释: {
    title: "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》",
    en: "Supreme People's Court interpretation of the Administrative Litigation Law (2018)",
    inForceFrom: "2018-02-08",
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
