import { expect, test } from "vitest";
import { inChineseCapitals, multiply, readYuan, type Yuan } from "../../../functions/kernel/money.ts";

const yuan = (text: string): Yuan => {
  const amount = readYuan(text);
  if (!amount) throw new Error(text);
  return amount;
};

test.each([
  ["328890", "叁拾贰万捌仟捌佰玖拾元整"],
  ["20000", "贰万元整"],
  ["190", "壹佰玖拾元整"],
  ["0", "零元整"],
  ["0.05", "伍分"],
  ["0.50", "伍角整"],
  ["1001.03", "壹仟零壹元零叁分"],
  ["10010", "壹万零壹拾元整"],
  ["100000001", "壹亿零壹元整"],
])("%s yuan in capitals is %s", (amount, words) => {
  expect(inChineseCapitals(yuan(amount))).toBe(words);
});

test.each(["", "01", "1.234", "-1", "1e3", "1,000", " 1", "1.", "1234567890123"])(
  "%j is no amount",
  (text) => {
    expect(readYuan(text)).toBeUndefined();
  },
);

test("area times rate is the fine, exactly", () => {
  expect(multiply("21926", yuan("15"))).toBe("328890.00");
  expect(multiply("0.333333", yuan("0.10"))).toBe("0.03");
  expect(multiply("0.05", yuan("0.10"))).toBe("0.01");
});
