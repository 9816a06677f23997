import type { Finding } from "../law/rule.ts";
import { isCertified } from "../registers/model/officer.ts";
import { foundIf } from "./found.ts";
import type { Judged } from "./rules.ts";

type Acting = Pick<Judged, "record" | "registers" | "day">;

const at = (index: number): string => `/officers/${index}`;

/** Of an officer whom no register knows nothing can be said in a report; in a case that is worked here, he is none. */
const onOfficer = ({ record, registers, day }: Acting, id: string, index: number): readonly Finding[] => {
  const entry = registers.officer(id);
  if (!entry)
    return foundIf(record.mode === "handled", {
      at: at(index),
      zh: `执法人员名录中没有“${id}”`,
      en: `the register has no officer ${id}`,
    });
  return foundIf(!isCertified(entry, day), {
    at: at(index),
    zh: `${entry.name}于${day}没有有效的行政执法证件`,
    en: `${entry.name} holds no valid enforcement certificate on ${day}`,
    values: { officer: id },
  });
};

/** Each of the named officers who is not qualified on the day of the act. */
export const unqualified = (judged: Acting, officers: readonly string[] = []): readonly Finding[] =>
  officers.flatMap((id, index) => onOfficer(judged, id, index));

/** That fewer than two officers are named, where any are. */
export const fewerThanTwo = (officers: readonly string[] | undefined): readonly Finding[] =>
  foundIf(officers !== undefined && new Set(officers).size < 2, {
    at: "/officers",
    zh: "执法人员少于两人",
    en: "fewer than two officers are named",
  });
