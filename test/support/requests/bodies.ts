import { type CommandId, sampleBodies } from "../sample-bodies.ts";
import type { Asking } from "./asking.ts";
import { mutated } from "./mutations.ts";
import { valueFor } from "./values.ts";

/** A body that is good for the case, one that is only of the right shape, or either with something wrong in it. */
const bodyOf = ({ ground, operation, about, chance }: Asking): unknown => {
  if (!operation.body) return undefined;
  const made = chance.happens(0.7)
    ? sampleBodies(about.cast, about.known)[operation.id as CommandId]
    : valueFor(operation.body, chance, { ...ground, name: "" });
  return chance.happens(0.3) ? mutated(made, chance) : made;
};

const RAW = [
  ...["", "null", "[]", "{}", '"text"', "0", "{", '{"a":1,}', "{'a':1}", '\ufeff{"a":1}', "[".repeat(50_000)],
  ...[
    '{"caption":1e99999}',
    '{"caption":"\\ud800"}',
    '{"a":1}{"a":1}',
    `{"caption":"${"案".repeat(100_000)}"}`,
  ],
] as const;

const TOO_LARGE = `{"caption":"${"案".repeat(100_000)}"}`;

/** The bytes of a body; a few are no JSON, or no text at all. */
export const bytesOf = (asking: Asking): string | Uint8Array | undefined => {
  const { chance } = asking;
  if (chance.happens(0.02)) return chance.of(RAW);
  if (chance.happens(0.005)) return TOO_LARGE;
  if (chance.happens(0.01)) return Uint8Array.from({ length: 64 }, () => chance.below(256));
  const body = bodyOf(asking);
  return body === undefined ? undefined : JSON.stringify(body);
};
