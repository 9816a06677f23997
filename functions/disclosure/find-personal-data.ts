import type { CaseRecord, RecordedParty } from "../case-file/record.ts";
import type { Bilingual } from "../kernel/bilingual.ts";
import { birthdayIn } from "../kernel/citizen-id.ts";
import { isUscc } from "../kernel/uscc.ts";
import { dense, folded } from "./written-name.ts";

/** Something in a narrative that must not be public: what kind of thing, and the words themselves. */
export type PersonalData = { what: Bilingual; words: string };

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领学警港澳挂";

type Pattern = { what: Bilingual; pattern: RegExp; unless?: (words: string) => boolean };

const ID: Bilingual = { zh: "身份证件号码", en: "an identity number" };
const PHONE: Bilingual = { zh: "电话号码", en: "a telephone number" };
const ACCOUNT: Bilingual = { zh: "账号", en: "an account number" };

/** Whether somebody alive may have been born on the day that it holds; if not, eighteen digits are something else. */
const holdsBirthday = (number: string): boolean => {
  const digits = number.replaceAll(/\D/gu, "");
  return /^\d{6}(19|20)/.test(digits) && birthdayIn(digits) !== undefined;
};

/** Patterns over a folded text, whose long numbers may be grouped; what one has found the next does not find again. */
const PATTERNS: readonly Pattern[] = [
  {
    what: ID,
    pattern: /(?<!\d)\d(?:[ –—-]?\d){16}[ –—-]?[\dXx](?!\d)/gu,
    unless: (words) => !holdsBirthday(words),
  },
  { what: PHONE, pattern: /(?<!\d|\d\.)(?:86[ -]?)?1[3-9]\d(?: ?\d){8}(?!\d|\.\d|元)/gu },
  { what: PHONE, pattern: /(?<!\d)(?:86[ -]?)?1[3-9]\d[–—-]\d{4}[–—-]\d{4}(?!\d)/gu },
  { what: PHONE, pattern: /(?<!\d|\d\.)0(?:10|2\d|[3-9]\d{2})[ )–—-]{0,2}\d{7,8}(?!\d)/gu },
  {
    what: { zh: "机动车号牌", en: "a number plate" },
    pattern: new RegExp(`[${PROVINCES}][ ·•]?[A-Z][ ·•.-]?[A-Z0-9]{4,5}[A-Z0-9${PROVINCES}]`, "giu"),
  },
  { what: ACCOUNT, pattern: /(?<!\d)\d(?: ?\d){15,18}(?!\d)/gu },
  { what: ACCOUNT, pattern: /(?<!\d)\d{4}(?:[–—-]\d{4}){3}(?:[–—-]\d{1,3})?(?!\d)/gu },
  {
    what: { zh: "电子邮箱", en: "an e-mail address" },
    pattern: /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/gu,
  },
];

const CODE = /(?<![0-9A-Za-z])[0-9A-Z]{18}(?:[0-9A-Z]{13})?(?![0-9A-Za-z])/gu;

/** The code of an organization, or of a power item of one, is public; one that also holds a birthday may be a person's. */
const withoutCodes = (text: string): string =>
  text.replaceAll(CODE, (code) =>
    isUscc(code.slice(0, 18)) && (/[A-Z]/.test(code.slice(0, 17)) || !holdsBirthday(code)) ? "□" : code,
  );

const personsOf = ({ kind, name, operator, representative }: RecordedParty): readonly string[] =>
  [kind === "citizen" ? name : undefined, operator, representative].filter((one) => one !== undefined);

/** Every person the case knows by name: parties, their representatives, officers, witnesses and others. */
export const knownNames = ({
  parties,
  persons,
}: Pick<CaseRecord, "parties" | "persons">): readonly string[] => {
  const names = [...parties.flatMap(personsOf), ...persons.map(({ name }) => name)].map((name) =>
    name.trim(),
  );
  return [...new Set(names)].filter((name) => [...dense(name)].length >= 2);
};

const namesIn = (text: string, names: readonly string[]): readonly PersonalData[] => {
  const written = dense(text);
  return names
    .filter((name) => written.includes(dense(name)))
    .map((name) => ({
      what: { zh: "本案所涉人员姓名", en: "the name of a person known to the case" },
      words: name,
    }));
};

/** What in a text identifies a person: a narrative that holds any of it is not published. */
export const findPersonalData = (text: string, names: readonly string[]): readonly PersonalData[] => {
  let left = withoutCodes(folded(text));
  const found: PersonalData[] = [];
  for (const { what, pattern, unless = () => false } of PATTERNS)
    left = left.replaceAll(pattern, (words) => {
      if (unless(words)) return words;
      found.push({ what, words });
      return "□";
    });
  return [...found, ...namesIn(text, names)];
};
