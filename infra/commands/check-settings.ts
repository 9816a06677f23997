import { CATALOGUE } from "../../functions/law/catalogue.ts";
import type { RegisterFile } from "../../functions/registers/contract.ts";
import { Said } from "./run.ts";

const POLICIES = CATALOGUE.filter(({ basis }) => basis === "policy").map(({ id }) => id);

const problemOf = (id: string): string =>
  CATALOGUE.some((rule) => rule.id === id)
    ? `  /settings/setAside/${id}  该规则是法律、法规、规章的要求，不能不采用 / is required by law and cannot be set aside`
    : `  /settings/setAside/${id}  没有这条规则 / there is no such rule; policies: ${POLICIES.join(", ")}`;

/** A place sets policies aside, by the ids of rules that exist. Anything else would be believed and have no effect. */
export const checkSettings = (file: string, read: RegisterFile): RegisterFile => {
  const setAside = Object.keys(read.settings?.row.setAside ?? {});
  const wrong = setAside.filter((id) => !POLICIES.includes(id));
  if (wrong.length > 0)
    throw new Said([`${file} 不能导入 / cannot be imported:`, ...wrong.map(problemOf)].join("\n"));
  return read;
};
