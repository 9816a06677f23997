import { type PlainDate, readDate } from "./time.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** The day of birth in the places of an identity number that hold it; undefined where they name no real day. */
export const birthdayIn = (number: string): PlainDate | undefined =>
  readDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);

/** A citizen's identity number (公民身份号码, GB 11643): 17 digits with a real birthday, and a check character. */
export const isCitizenId = (text: string): boolean => {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  if (birthdayIn(text) === undefined) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return CHECKS[sum % 11] === text[17];
};
