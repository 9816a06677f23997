import { addressOf, nowhere } from "./addresses.ts";
import type { Asked, Ground } from "./asking.ts";
import { bytesOf } from "./bodies.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { headersOf } from "./headers.ts";
import type { KnownCase } from "./known-cases.ts";
import { type Operation, operationAt } from "./operations.ts";

const METHODS = ["PUT", "PATCH", "DELETE", "OPTIONS", "GET", "POST"] as const;

const aboutOf = ({ cases }: Ground, chance: Chance) => {
  const [first, ...others] = cases;
  if (!first) throw new Error("there is no case to ask about");
  return chance.of([first, ...others]);
};

/** Often what comes next in the case, else anything. */
const operationFor = ({ operations }: Ground, { next }: KnownCase, chance: Chance): Operation => {
  const wanted = chance.happens(0.5) ? next[chance.below(next.length)] : undefined;
  return operations.find(({ id }) => id === wanted) ?? chance.of(operations);
};

/** One request; the same for the same seed, as long as the same is known. */
export const requestOf = (ground: Ground, seed: number): Asked => {
  const chance = chanceOf(seed);
  const about = aboutOf(ground, chance);
  const operation = operationFor(ground, about, chance);
  const asking = { ground, operation, about, chance };
  const stray = chance.happens(0.03);
  const method = stray ? chance.of(METHODS) : operation.method;
  const path = stray && chance.happens(0.5) ? nowhere(chance) : addressOf(asking);
  return {
    operation: operationAt(ground.operations, method, path)?.id,
    about,
    method,
    path,
    headers: headersOf(asking),
    body: method === "GET" ? undefined : bytesOf(asking),
  };
};
