import type { RecordedParty } from "../case-file/record.ts";
import type { RowReader } from "./row-reader.ts";

type Category = RecordedParty["kind"];

const CATEGORIES: Readonly<Record<string, Category>> = {
  法人及非法人组织: "organization",
  法人和非法人组织: "organization",
  法人: "organization",
  非法人组织: "organization",
  自然人: "citizen",
  个体工商户: "individual-business",
};

const UNKNOWN = {
  zh: "应为法人及非法人组织、自然人或者个体工商户",
  en: "must be 法人及非法人组织, 自然人 or 个体工商户",
};

/** The party of a row. A code of it that does not check is kept as it is: the row can be understood. */
export const partyOf = (row: RowReader): RecordedParty | undefined => {
  const name = row.needed("CF_XDR_MC", 100);
  const uscc = row.text("CF_XDR_SHXYM", 18);
  const said = row.read("CF_XDR_LB", (text) => CATEGORIES[text], ["category", UNKNOWN]);
  const kind = said ?? (uscc ? "organization" : "citizen");
  const person = row.text("CF_FRDB", 50);
  const idNumber = row.text("CF_XDR_ZJHM", 32);
  if (name === undefined) return undefined;
  return {
    ...{ kind, name },
    ...(uscc && kind !== "citizen" && { uscc }),
    ...(idNumber && kind !== "organization" && { idNumber }),
    ...(person && kind === "organization" && { representative: person }),
    ...(person && kind === "individual-business" && { operator: person }),
  };
};
