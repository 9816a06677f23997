import * as fc from "fast-check";
import { citizenId, uscc } from "../identities.ts";

export const USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
export const ID_CHARACTERS = "0123456789X";

/** A unified social credit code with its check character. */
export const aUscc = fc
  .string({ unit: fc.constantFrom(...USCC_CHARACTERS), minLength: 17, maxLength: 17 })
  .map(uscc);

const birthday = fc
  .date({ min: new Date("1926-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

/** A citizen's identity number: where, born when, which one, and its check character. */
export const aCitizenId = fc
  .tuple(fc.integer({ min: 110000, max: 990199 }), birthday, fc.integer({ min: 100, max: 999 }))
  .map(([region, day, number]) => citizenId(`${region}${day}${number}`));

type Change = { code: string; changed: string };

/** A code, and the same with one of its characters another one. */
export const oneChanged = (code: fc.Arbitrary<string>, characters: string): fc.Arbitrary<Change> =>
  fc
    .record({ code, place: fc.nat({ max: 17 }), other: fc.constantFrom(...characters) })
    .filter(({ code, place, other }) => code[place] !== other)
    .map(({ code, place, other }) => ({
      code,
      changed: `${code.slice(0, place)}${other}${code.slice(place + 1)}`,
    }));

/** A code, and the same with two neighbours that have changed places. */
export const twoSwapped = (code: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc
    .record({ code, place: fc.nat({ max: 16 }) })
    .filter(({ code, place }) => code[place] !== code[place + 1])
    .map(({ code, place }) => ({
      code,
      changed: `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`,
    }));
