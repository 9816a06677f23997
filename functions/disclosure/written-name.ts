/** Full-width forms become plain ones, and what no reader sees goes. */
export const folded = (text: string): string => text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");

/** A name is the same without the spaces and dots that may stand between its characters. */
export const dense = (text: string): string => folded(text).replaceAll(/[\s·•・‧.]/gu, "");

const BETWEEN = "[\\s\\p{Cf}·•・‧.]*";

/** A name wherever it stands in a text, with or without spaces and dots between its characters; none for no name. */
export const writingsOf = (name: string): RegExp | undefined => {
  const characters = [...dense(name)].map((character) => character.replace(/[\\^$*+?()[\]{}|/]/u, "\\$&"));
  return characters.length === 0 ? undefined : new RegExp(characters.join(BETWEEN), "gu");
};
