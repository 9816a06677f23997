import { dateOf } from "../kernel/time.ts";
import { breachesOf } from "../law/rule.ts";
import type { Refusal } from "../platform/refusal.ts";
import { readSettings, SETTINGS_KEY } from "../registers/model.ts";
import type { JudgedCase, NamedOfficer } from "./rules.ts";
import { officerOn, type Scene } from "./scene.ts";
import type { Shelf } from "./shelf.ts";

const namedOfficers = (ids: readonly string[], shelf: Shelf): readonly NamedOfficer[] =>
  ids.map((id) => ({ id, entry: officerOn(shelf, id) }));

type Act = Pick<JudgedCase, "act" | "head" | "document" | "narrative"> & { officers?: readonly string[] };
type Judging = Pick<Scene<unknown>, "actor" | "occurredAt" | "calendar" | "rules" | "shelf">;

/** The refusal of an act that barring rules forbid, naming every one of them; undefined where none does. */
export const barred = (
  { officers = [], ...act }: Act,
  { actor, occurredAt, calendar, rules, shelf }: Judging,
): Refusal | undefined => {
  const breaches = breachesOf(
    rules.filter((rule) => rule.effect === "bars"),
    {
      ...act,
      day: dateOf(occurredAt),
      actor,
      actorEntry: officerOn(shelf, actor.id),
      officers: namedOfficers(officers, shelf),
      settings: readSettings(shelf.item(SETTINGS_KEY)),
      calendar,
    },
  );
  return breaches.length === 0 ? undefined : { kind: "rule-refused", breaches };
};
