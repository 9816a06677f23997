import { isCitizenId } from "../../functions/kernel/citizen-id.ts";
import { usccCheckCharacter } from "../../functions/kernel/uscc.ts";

const first = (candidates: readonly string[], holds: (text: string) => boolean): string => {
  const found = candidates.find(holds);
  if (!found) throw new Error("no check character fits");
  return found;
};

/** A made-up citizen's identity number: seventeen digits and the check character that goes with them. */
export const citizenId = (seventeen: string): string =>
  first(
    [..."0123456789X"].map((check) => seventeen + check),
    isCitizenId,
  );

/** A made-up unified social credit code: seventeen characters and their check character. */
export const uscc = (seventeen: string): string => `${seventeen}${usccCheckCharacter(seventeen)}`;
