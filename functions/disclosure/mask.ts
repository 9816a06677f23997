import type { Party } from "../case-file/model/party.ts";
import type { PublicRecord } from "./model.ts";
import { dense, writingsOf } from "./written-name.ts";

type PublicParty = PublicRecord["parties"][number];

/** Surnames of two characters; every other Chinese name has one. */
const COMPOUND = new Set(
  "欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 长孙 慕容 宇文 皇甫 令狐 公孙 轩辕 钟离 申屠 澹台 端木 百里 呼延 闻人 太史 淳于 单于 赫连 万俟".split(
    " ",
  ),
);

/** 姓＋某某. A name that is not Chinese keeps its first character alone. */
export const maskName = (name: string): string => {
  const characters = [...dense(name)];
  const two = characters.slice(0, 2).join("");
  const surname = COMPOUND.has(two) && characters.length > 2 ? two : (characters[0] ?? "");
  return `${surname}某某`;
};

/** A trade name that holds the name of the person who trades shows it masked, however either was typed. */
const maskTradeName = (name: string, operator: string): string => {
  const writings = writingsOf(operator);
  return writings ? name.replace(writings, () => maskName(operator)) : name;
};

/**
 * What the public sees of a party. No national text fixes it: persons by surname, organisations, their code and
 * representative in full, never a number, an address or a telephone (个保法 25, 内蒙三项 10).
 */
export const maskParty = (party: Party): PublicParty => {
  switch (party.kind) {
    case "citizen":
      return { kind: party.kind, name: maskName(party.name) };
    case "individual-business":
      return {
        kind: party.kind,
        name: maskTradeName(party.name, party.operator),
        ...(party.uscc && { uscc: party.uscc }),
      };
    case "organization":
      return {
        kind: party.kind,
        name: party.name,
        uscc: party.uscc,
        ...(party.representative && { representative: party.representative }),
      };
  }
};
