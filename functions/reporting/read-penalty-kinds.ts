import { PENALTY_KIND_NAMES, PENALTY_KINDS, type PenaltyKindName } from "../law/penalty-kinds.ts";

/** Words in use for a kind beside those of the law (处罚法 9). */
const ALSO: Readonly<Record<string, PenaltyKindName>> = {
  暂扣许可证: "licence-suspension",
  暂扣执照: "licence-suspension",
  吊销许可证: "licence-revocation",
  吊销执照: "licence-revocation",
  吊销营业执照: "licence-revocation",
  其他行政处罚: "other",
  其他: "other",
};

const KNOWN = new Map([
  ...PENALTY_KIND_NAMES.map((kind) => [PENALTY_KINDS[kind].zh as string, kind] as const),
  ...Object.entries(ALSO),
]);

/** The longest first: a kind whose name has a separator in it is taken whole. */
const WORDS = [...KNOWN.keys()].toSorted((one, other) => other.length - one.length);

const SEPARATORS = /^[、，,;；/+＋\s]+/;

/** Reads the kinds of penalty of a cell, several with separators between them; or the part that names no kind. */
export const readPenaltyKinds = (text: string): readonly PenaltyKindName[] | { unknown: string } => {
  const kinds: PenaltyKindName[] = [];
  let rest = text.replace(SEPARATORS, "");
  while (rest !== "") {
    const word = WORDS.find((known) => rest.startsWith(known));
    const kind = word === undefined ? undefined : KNOWN.get(word);
    const after = rest.slice(word?.length ?? 0);
    if (kind === undefined || (after !== "" && !SEPARATORS.test(after)))
      return { unknown: rest.split(/[、，,;；/+＋\s]/)[0] ?? rest };
    if (!kinds.includes(kind)) kinds.push(kind);
    rest = after.replace(SEPARATORS, "");
  }
  return kinds;
};
