import type { CaseHead } from "../case-file/model/head.ts";
import type { Party } from "../case-file/model/party.ts";
import type { Bilingual } from "../kernel/bilingual.ts";

/** Something in a narrative that must not be public: what kind of thing, and the words themselves. */
export type PersonalData = { what: Bilingual; words: string };

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领学警港澳挂";

/** Patterns over a text whose full-width forms are folded (NFKC) and whose digits may be grouped. */
const PATTERNS: readonly { what: Bilingual; pattern: RegExp }[] = [
  {
    what: { zh: "身份证件号码", en: "an identity number" },
    pattern: /(?<!\d)\d(?:[ -]?\d){16}[ -]?[\dXx](?!\d)/gu,
  },
  { what: { zh: "电话号码", en: "a telephone number" }, pattern: /(?<!\d)1[3-9]\d(?:[ -]?\d){8}(?!\d)/gu },
  { what: { zh: "电话号码", en: "a telephone number" }, pattern: /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/gu },
  {
    what: { zh: "机动车号牌", en: "a number plate" },
    pattern: new RegExp(`[${PROVINCES}][ ]?[A-Z][ ·•.-]?[A-Z0-9]{4,5}[A-Z0-9${PROVINCES}]`, "giu"),
  },
  { what: { zh: "账号", en: "an account number" }, pattern: /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/gu },
  {
    what: { zh: "电子邮箱", en: "an e-mail address" },
    pattern: /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/gu,
  },
];

const personOf = (party: Party): readonly string[] => {
  switch (party.kind) {
    case "citizen":
      return [party.name];
    case "individual-business":
      return [party.operator];
    case "organization":
      return party.representative ? [party.representative] : [];
  }
};

/** Every person the case knows by name: parties, their representatives, officers, witnesses and others. */
export const knownNames = ({ parties, persons, officers }: CaseHead): readonly string[] => {
  const named = [...persons, ...officers].map(({ name }) => name);
  const names = [...parties.flatMap((party) => personOf(party)), ...named].map((name) => name.trim());
  return [...new Set(names)].filter((name) => [...name].length >= 2);
};

/** Names are looked for without the spaces that may stand between their characters. */
const namesIn = (text: string, names: readonly string[]): readonly PersonalData[] => {
  const dense = text.replaceAll(/\s/gu, "");
  return names
    .filter((name) => dense.includes(name.normalize("NFKC").replaceAll(/\s/gu, "")))
    .map((name) => ({
      what: { zh: "本案所涉人员姓名", en: "the name of a person known to the case" },
      words: name,
    }));
};

/** What in a text identifies a person: a narrative that holds any of it is not published. */
export const findPersonalData = (text: string, names: readonly string[]): readonly PersonalData[] => {
  const folded = text.normalize("NFKC");
  const matched = PATTERNS.flatMap(({ what, pattern }) =>
    [...folded.matchAll(pattern)].map(([words]) => ({ what, words })),
  );
  return [...matched, ...namesIn(folded, names)];
};
