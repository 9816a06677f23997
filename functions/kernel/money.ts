import type * as z from "zod";

/** An amount in yuan as decimal text with two places: `328890.00`. Never a floating-point number. */
export type Yuan = string & z.core.$brand<"Yuan">;

const YUAN = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/;

/** Reads `328890`, `328890.5` or `328890.50`; undefined for anything else. */
export const readYuan = (text: string): Yuan | undefined => {
  const match = YUAN.exec(text);
  return match ? (`${match[1]}.${(match[2] ?? "").padEnd(2, "0")}` as Yuan) : undefined;
};

const WAN = /^(0|[1-9]\d{0,7})(?:\.(\d{1,6})0*)?$/;

/** Reads an amount in 万元 (ten thousand yuan), with at most six decimals: `0.2` is 2000.00 yuan. Digits are moved, nothing is reckoned. */
export const readWan = (text: string): Yuan | undefined => {
  const match = WAN.exec(text);
  if (!match) return undefined;
  const digits = `${match[1]}${(match[2] ?? "").padEnd(6, "0")}`.replace(/^0+(?=\d{3})/, "");
  return readYuan(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
};

/** Exact integers of 分 (a hundredth of a yuan): 12 digits of yuan stay far below 2^53. */
export const fenOf = (yuan: Yuan): number => Number(yuan.replace(".", ""));

/** The amount of a whole number of 分. */
export const yuanOf = (fen: number): Yuan =>
  `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}` as Yuan;

export const sumYuan = (amounts: readonly Yuan[]): Yuan =>
  yuanOf(amounts.reduce((total, amount) => total + fenOf(amount), 0));

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿"];

const groupInWords = (group: number): string => {
  let words = "";
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    words += `${gap ? "零" : ""}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return words;
};

const yuanInWords = (digits: string): string => {
  let words = "";
  let gap = false;
  for (let group = Math.ceil(digits.length / 4) - 1; group >= 0; group -= 1) {
    const value = Number(digits.slice(-4 * (group + 1), digits.length - 4 * group));
    if (value === 0) {
      gap = words !== "";
      continue;
    }
    const zero = words !== "" && (gap || value < 1000) ? "零" : "";
    words += `${zero}${groupInWords(value)}${GROUPS[group]}`;
    gap = false;
  }
  return words;
};

/** 大写金额, as documents write a sum beside its figure: 328890.00 is 叁拾贰万捌仟捌佰玖拾元整. */
export const inChineseCapitals = (yuan: Yuan): string => {
  const [whole = "0", cents = "00"] = yuan.split(".");
  const jiao = Number(cents[0]);
  const fen = Number(cents[1]);
  const integer = yuanInWords(whole);
  if (jiao === 0 && fen === 0) return `${integer || "零"}元整`;
  const tail = `${jiao > 0 ? `${DIGITS[jiao]}角` : integer ? "零" : ""}${fen > 0 ? `${DIGITS[fen]}分` : "整"}`;
  return `${integer ? `${integer}元` : ""}${tail}`;
};

/** A decimal quantity (at most six places) times a rate, rounded half up to the 分; exact, in whole numbers. */
export const multiply = (quantity: string, rate: Yuan): Yuan => {
  const [whole = "0", places = ""] = quantity.split(".");
  const millionths = BigInt(whole + places.padEnd(6, "0"));
  return yuanOf(Number((millionths * BigInt(fenOf(rate)) + 500_000n) / 1_000_000n));
};
