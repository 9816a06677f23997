import { birthdayIn } from "../kernel/citizen-id.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { RecordedParty } from "./record.ts";

/** When a citizen was born, as far as the record knows; undefined for any other party. */
export const birthdayOf = ({ kind, birthDate, idNumber }: RecordedParty): PlainDate | undefined => {
  if (kind !== "citizen") return undefined;
  return birthDate ?? (idNumber ? birthdayIn(idNumber) : undefined);
};
