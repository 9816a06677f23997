import { type Citation, INSTRUMENTS, type InstrumentName } from "./instruments.ts";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number from 1 to 999 as the articles of a law are numbered: 10 is 十, 101 is 一百零一, 110 is 一百一十. */
const inChineseNumber = (number: number): string => {
  const [hundreds = 0, tens = 0, ones = 0] = [
    Math.floor(number / 100),
    Math.floor(number / 10) % 10,
    number % 10,
  ];
  const hundred = hundreds > 0 ? `${DIGITS[hundreds]}百` : "";
  if (tens === 0) return `${hundred}${hundred && ones > 0 ? "零" : ""}${DIGITS[ones]}`;
  return `${hundred}${tens === 1 && !hundred ? "" : DIGITS[tens]}十${DIGITS[ones]}`;
};

/** The articles of an instrument in their order, each as it is printed: 第四十四条, or 四（十二） in a paper. */
export const articlesOf = (name: InstrumentName): readonly string[] => {
  const { articles } = INSTRUMENTS[name];
  return typeof articles === "number"
    ? Array.from({ length: articles }, (_, index) => `第${inChineseNumber(index + 1)}条`)
    : articles;
};

/** The article that a citation lies in: of 第四十五条第二款 it is 第四十五条. */
export const articleOf = ({ instrument, article }: Citation): string | undefined =>
  articlesOf(instrument)
    .filter((name) => article.startsWith(name))
    .sort((one, other) => other.length - one.length)[0];
