import { dateOf, type PlainDate } from "../kernel/time.ts";
import { breachesOf } from "../law/rule.ts";
import type { Refusal } from "../platform/refusal.ts";
import { SETTINGS_KEY, settingsAsOf } from "../registers/model/settings.ts";
import type { JudgedCase, NamedOfficer } from "./rules.ts";
import { officerOn, type Scene } from "./scene.ts";
import type { Shelf } from "./shelf.ts";

const namedOfficers = (ids: readonly string[], shelf: Shelf, day: PlainDate): readonly NamedOfficer[] =>
  ids.map((id) => ({ id, entry: officerOn(shelf, id, day) }));

type Act = Pick<JudgedCase, "act" | "head" | "document" | "narrative"> & { officers?: readonly string[] };
type Judging = Pick<Scene<unknown>, "actor" | "occurredAt" | "calendar" | "rules" | "shelf">;

/** The refusal of an act that barring rules forbid, naming every one of them; undefined where none does. */
export const barred = (
  { officers = [], ...act }: Act,
  { actor, occurredAt, calendar, rules, shelf }: Judging,
): Refusal | undefined => {
  const day = dateOf(occurredAt);
  const breaches = breachesOf(
    rules.filter((rule) => rule.effect === "bars"),
    {
      ...act,
      day,
      actor,
      actorEntry: officerOn(shelf, actor.id, day),
      officers: namedOfficers(officers, shelf, day),
      settings: settingsAsOf(shelf.item(SETTINGS_KEY), day),
      calendar,
    },
  );
  return breaches.length === 0 ? undefined : { kind: "rule-refused", breaches };
};
