import type { Chance } from "./chance.ts";

/** Texts that have broken programs before. */
const TEXTS = [
  "",
  " ",
  "\u3000",
  "\u0000",
  "案\u0000件",
  "\ud800",
  "\udc00件",
  "\u202e倒",
  "\u200b\u2060\ufeff",
  "e\u0301".repeat(50),
  "👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "\u{20000}\u{10ffff}\uffff",
  "<script>alert(1)</script>",
  "'; DROP TABLE state; --",
  "{{7*7}} #{7*7} %s %n",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "NaN",
  "1e999",
  "-0",
  "9".repeat(400),
  "0001-01-01",
  "9999-12-31",
  "0000-01-01T00:00:00+14:00",
  "9999-12-31T23:59:59.999999999-12:00",
  "2026-02-29",
  "2026-03-02T09:30:60+08:00",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
] as const;

const NUMBERS = [
  ...[0, -0, -1, 0.1, 1e-7, 1e21, 1e308, 5e-324],
  ...[2 ** 31, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), Number.MAX_VALUE],
] as const;

const nested = (depth: number): unknown => {
  let inner: unknown = [];
  for (let level = 0; level < depth; level += 1) inner = level % 2 === 0 ? { inner } : [inner];
  return inner;
};

const long = (chance: Chance): string =>
  chance.of(["案", "a", "\ud83d\ude00", "\n", " "]).repeat(chance.of([65, 201, 5000, 20_001]));

/** A value that no field of the API is made for, or only just. */
export const strangeValue = (chance: Chance): unknown => {
  switch (chance.below(9)) {
    case 0:
    case 1:
    case 2:
      return chance.of(TEXTS);
    case 3:
      return long(chance);
    case 4:
      return chance.of(NUMBERS);
    case 5:
      return chance.of([null, true, false, [], {}, [[]], [null], { "": "" }]);
    case 6:
      return nested(chance.of([3, 100, 2000]));
    case 7:
      return Array.from({ length: chance.of([2, 101, 1000]) }, () => chance.of(TEXTS));
    default:
      return JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}');
  }
};

export const strangeText = (chance: Chance): string => chance.of(TEXTS);
