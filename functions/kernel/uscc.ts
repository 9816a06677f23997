const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The check character of a unified social credit code (统一社会信用代码, GB 32100: weights 3^i mod 31). */
export const usccCheckCharacter = (first17: string): string | undefined => {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
};

export const isUscc = (text: string): boolean =>
  /^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(text) && usccCheckCharacter(text.slice(0, 17)) === text[17];
