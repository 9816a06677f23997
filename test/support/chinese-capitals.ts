const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** 叁仟零伍: a number below ten thousand. */
const small = (words: string): number => {
  let total = 0;
  let digit = 0;
  for (const character of words) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    else {
      total += digit * place;
      digit = 0;
    }
  }
  return total + digit;
};

const whole = (words: string): number => {
  const [billions, rest] = words.includes("亿") ? words.split("亿") : ["", words];
  const [tenThousands, ones] = rest?.includes("万") ? rest.split("万") : ["", rest];
  return small(billions ?? "") * 1e8 + small(tenThousands ?? "") * 1e4 + small(ones ?? "");
};

/** What a sum in words says, in 分: read as a clerk does, character by character. */
export const fenInCapitals = (words: string): number => {
  const [, yuan = "", jiao = "零", fen = "零"] = /^(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(words) ?? [];
  return whole(yuan) * 100 + DIGITS.indexOf(jiao) * 10 + DIGITS.indexOf(fen);
};
