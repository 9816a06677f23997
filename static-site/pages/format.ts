const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const AMOUNT = /^(\d+)(\.\d+)?$/;

/** `2026-03-02` is 2026年3月2日. What is no day is shown as it came. */
export const inChineseDay = (day: string): string => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return year ? `${year}年${Number(month)}月${Number(date)}日` : day;
};

export const inChineseMonth = ({ year, month }: { year: number; month: number }): string =>
  `${year}年${month}月`;

/** Digits in threes, by hand: `Intl` would differ between machines. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** `328890.00` is 328,890.00元. What is no amount is shown as it came. */
export const inYuan = (amount: string): string => {
  const [, whole, places = ""] = AMOUNT.exec(amount) ?? [];
  return whole ? `${grouped(whole)}${places}元` : amount;
};

/** 《某条例》第三条: names that come without their brackets get them. */
export const cited = ({ instrument, article }: { instrument: string; article: string }): string =>
  `${instrument.includes("《") ? instrument : `《${instrument}》`}${article}`;

/** The paragraphs of a text as people typed it. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
