import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Session } from "../../infra/client/session.ts";
import { PROJECT } from "../../infra/entries.ts";
import { type PlayOptions, playLandCase } from "../../infra/local/demo/land-case.ts";
import { type Cast, LAND, TRANSPORT } from "../support/casts.ts";
import { TODAY } from "../support/days.ts";
import { sharedHost } from "../support/shared-host.ts";
import { playTransportCase } from "../support/transport-case.ts";
import { factsOf } from "../support/work-case.ts";

const host = sharedHost();

const README = readFileSync(join(PROJECT, "test", "README.md"), "utf8");

/** Every place that the page names for a text: where, and the pointer into it. */
const placesUnder = (heading: string): readonly (readonly [where: string, pointer: string])[] => {
  const [, rest = ""] = README.split(`### ${heading}\n`);
  const [section = ""] = rest.split("\n### ");
  return [...section.matchAll(/`(\w+) (\/[\w/]+)`/g)].map(([, where = "", pointer = ""]) => [where, pointer]);
};

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce((found, step) => (found as Record<string, unknown> | undefined)?.[step], value);

type Held = readonly [where: string, value: unknown];

/** All that was sent while a case was played, by its operation, and what was sealed and published of it. */
const played = async (
  play: (session: Session, options: PlayOptions) => Promise<{ caseId: string }>,
  { mark, handler }: Cast,
): Promise<readonly Held[]> => {
  const { session } = host();
  const held: Held[] = [];
  const must: Session["must"] = async (person, operation, request = {}) => {
    const answer = await session.must(person, operation, request);
    held.push([operation, request.body], ["record", answer.body["record"]]);
    return answer;
  };
  const options = {
    externalId: `twin-${mark}`,
    keys: (step: number) => `${mark.length}-${step}`,
    documentNumber: `${mark}〔2026〕1号`,
    begun: TODAY,
  };
  const { caseId } = await play({ ...session, must }, options);
  const facts = await factsOf(session, handler, caseId);
  const decided = facts.find(({ type }) => type === "case-decided");
  return [...held, ["document", JSON.parse(decided?.bytes ?? "{}").data.document]];
};

test.each([
  { text: "The land decision", play: playLandCase, cast: LAND },
  { text: "The transport decision", play: playTransportCase, cast: TRANSPORT },
])("$text: each statement of the text is held where test/README.md says", async ({ text, play, cast }) => {
  const places = placesUnder(text);
  expect(places.length).toBeGreaterThan(45);
  const held = await played(play, cast);
  const empty = places.filter(([where, pointer]) =>
    held.every(([from, value]) => from !== where || valueAt(value, pointer) === undefined),
  );
  expect(empty).toEqual([]);
});
