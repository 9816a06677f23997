import { newWorld } from "../world.ts";
import { writeCases } from "./ending.ts";
import { writePages } from "./pages.ts";
import { recorderOf } from "./recorder.ts";
import { type Walking, walkingIn } from "./walking.ts";

/** A walk through one case or several, from a moment on. */
export type Walk = {
  name: string;
  start: string;
  /** The moment at which it is looked at once more when it is over. */
  until?: string;
  go: (walking: Walking) => Promise<unknown>;
  /** Which objects of the public site are told word for word; decisions, where nothing is said. */
  whole?: RegExp;
};

const DECISIONS = /^c\//;

/** Goes a walk in a world of its own; answers all that was seen of it from outside, as text. */
export const recordingOf = async ({ start, until, go, whole = DECISIONS }: Walk): Promise<string> => {
  const world = await newWorld(start);
  const recorder = recorderOf(world);
  await go(walkingIn(world, recorder));
  if (until) {
    world.clock.set(until);
    await recorder.settle("time has passed");
  }
  await writeCases(recorder);
  writePages(recorder, whole);
  return recorder.text();
};
