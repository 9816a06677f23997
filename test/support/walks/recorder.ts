import type { Subject } from "../../../functions/platform/auth/subject.ts";
import type { Answered, Request } from "../../../infra/client/call.ts";
import type { Operation, WorldPorts } from "../world/use-cases.ts";
import { caseLines, headingOf } from "./case-lines.ts";
import { type Door, doorOf } from "./door.ts";
import { givenHashes } from "./given-hashes.ts";
import { lookAt } from "./look.ts";
import { memorySite } from "./memory-site.ts";
import { randomNames } from "./name-random.ts";
import { printJson } from "./print-json.ts";
import { settling } from "./settle.ts";

export type Sending = { who: Subject; operation: Operation; request: Request; quiet?: boolean };

/** Records what is done in a world, and what is seen of it from outside after each step. */
export type Recorder = {
  door: Door;
  site: ReturnType<typeof memorySite>;
  /** Adds lines; what is random in them is named. */
  write: (...lines: readonly string[]) => void;
  name: (text: string) => string;
  /** Does something, and records who did it, what was answered and what has changed. */
  send: (sending: Sending) => Promise<Answered>;
  /** Lets happen what follows by itself; records what has changed since the last look. */
  settle: (because?: string) => Promise<void>;
  /** The cases that are looked at: every one that an answer has named, and those that are added. */
  cases: Set<string>;
  text: () => string;
};

const differences = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `  was ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `  now ${line}`),
];

export const recorderOf = (world: WorldPorts): Recorder => {
  const lines: string[] = [];
  const seen = new Map<string, readonly string[]>();
  const given = new Set<string>();
  const name = randomNames(given);
  const site = memorySite();
  const door = doorOf(world);
  const follow = settling(world, { door, objects: site });
  const cases = new Set<string>();
  let steps = 0;
  let settledAt = world.clock.now();

  const write: Recorder["write"] = (...more) => {
    lines.push(...more.map(name));
  };

  const changed = async (id: string): Promise<readonly string[]> => {
    const now = await lookAt(door, id);
    const after = caseLines(now);
    const changes = differences(seen.get(id) ?? [], after);
    const isNew = !seen.has(id);
    seen.set(id, after);
    return isNew || changes.length > 0 ? [headingOf(now.view), ...changes] : [];
  };

  const settle: Recorder["settle"] = async (because) => {
    await follow(cases);
    settledAt = world.clock.now();
    const changes: string[] = [];
    for (const id of cases) changes.push(...(await changed(id)));
    if (because && changes.length > 0) write("", `${settledAt} ${because}`);
    write(...changes);
  };

  const send: Recorder["send"] = async ({ who, operation, request, quiet }) => {
    if (quiet) return door(who, operation, request);
    if (settledAt !== world.clock.now()) await settle("time has passed");
    for (const hash of givenHashes(request.body)) given.add(hash);
    const answer = await door(who, operation, request);
    steps += 1;
    const version = answer.etag ? `, ETag ${answer.etag}` : "";
    write("", `[${steps}] ${world.clock.now()} ${operation} by ${who.id} (${who.roles.join(", ")})`);
    write(`${answer.status}${version} ${printJson(answer.body)}`);
    const { caseId } = answer.body;
    if (typeof caseId === "string") cases.add(caseId);
    await settle();
    return answer;
  };

  return { door, site, write, name, send, settle, cases, text: () => `${lines.join("\n")}\n` };
};
