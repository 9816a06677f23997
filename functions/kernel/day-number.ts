/**
 * Days as numbers, by the proleptic Gregorian calendar (ISO 8601): 0 is 1 March of the year 0, so that a leap day is the
 * last of its year. Written out because clocks step through days by the thousand, where the date library is some fifty
 * times slower; a property test holds both to the same answers.
 */
const DAYS_IN_400_YEARS = 146_097;

/** The number of a day written `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(date.slice(8)) - 1;
  return era * DAYS_IN_400_YEARS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + dayOfYear;
};

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day of a number, written `YYYY-MM-DD`. */
export const dayNumbered = (number: number): string => {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const ofEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
};

/** 1 is Monday, 7 is Sunday (ISO 8601). Day 0 was a Wednesday. */
export const weekdayOfNumber = (number: number): number => ((((number + 2) % 7) + 7) % 7) + 1;
