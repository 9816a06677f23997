import type { Chance } from "./chance.ts";
import { strangeText, strangeValue } from "./strange.ts";

type Branch = Record<string, unknown>;

const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

/** Every object and list within a body, itself first. */
const branchesOf = (value: unknown): readonly Branch[] =>
  isBranch(value) ? [value, ...Object.values(value).flatMap(branchesOf)] : [];

/** `__proto__` is to be a field like any other. */
const put = (branch: Branch, name: string, value: unknown): void => {
  Object.defineProperty(branch, name, { value, enumerable: true, configurable: true, writable: true });
};

const remove = (branch: Branch, name: string): void => {
  if (Array.isArray(branch)) branch.splice(Number(name), 1);
  else delete branch[name];
};

const add = (branch: Branch, name: string, value: unknown): void => {
  if (Array.isArray(branch)) branch.push(value);
  else put(branch, name, value);
};

type Change = (branch: Branch, name: string, chance: Chance) => void;

const CHANGES: readonly [Change, ...Change[]] = [
  (branch, name, chance) => put(branch, name, strangeValue(chance)),
  (branch, name, chance) => put(branch, name, strangeValue(chance)),
  remove,
  (branch, _, chance) => add(branch, strangeText(chance), strangeValue(chance)),
  (branch, name) => put(branch, name, [branch[name]]),
  (branch, name) => put(branch, name, String(branch[name])),
  (branch, name) => put(branch, name, { ...branch }),
];

/** A body with a few things in it that should not be there, or should. */
export const mutated = (body: unknown, chance: Chance): unknown => {
  if (!isBranch(body) || chance.happens(0.05)) return strangeValue(chance);
  const copy = structuredClone(body);
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const [first = copy, ...others] = branchesOf(copy);
    const branch = chance.of([first, ...others]);
    const [name = "name", ...names] = Object.keys(branch);
    chance.of(CHANGES)(branch, chance.of([name, ...names]), chance);
  }
  return copy;
};
