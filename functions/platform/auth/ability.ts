import { AbilityBuilder, createMongoAbility, type MongoAbility, subject as typed } from "@casl/ability";
import { ancestorsOf } from "../../kernel/region.ts";
import { PERMISSIONS, type Permissions, type Scope } from "./permissions.ts";
import type { Subject } from "./subject.ts";

/** What a permission looks at: whose a record is, and where. */
export type Owned = { agency: string; region: string; side?: string };

const RECORD = "Record";

const conditionsOf = (scope: Scope, { agency, region }: Subject): Record<string, string> => {
  if (typeof scope === "object") return { agency, side: scope.side };
  switch (scope) {
    case "agency":
      return { agency };
    case "region":
      return { regions: region };
    case "any":
      return {};
  }
};

/** What a subject may do, built from the table of permissions. */
export const abilityOf = (subject: Subject, permissions: Permissions = PERMISSIONS): MongoAbility => {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const [action, grants] of Object.entries(permissions))
    for (const role of subject.roles) {
      const scope = grants[role];
      if (scope) can(action, RECORD, conditionsOf(scope, subject));
    }
  return build();
};

/** Whether the operation is open to the subject at all; a refusal is a 403. */
export const mayEver = (ability: MongoAbility, action: string): boolean => ability.can(action, RECORD);

/** Whose an item is that was read from a list. */
export const ownedAs = (item: Readonly<Record<string, unknown>>): Owned => ({
  agency: String(item["agency"]),
  region: String(item["region"]),
});

/** Whether it is open on this record; to be refused it looks like a record that does not exist (404). */
export const mayOn = (ability: MongoAbility, action: string, { agency, region, side }: Owned): boolean =>
  ability.can(action, typed(RECORD, { agency, side, regions: [region, ...ancestorsOf(region)] }));

/** Whether it is open on any side of a record: one that several agencies have a part in lets in the people of each. */
export const mayOnAny = (ability: MongoAbility, action: string, sides: readonly Owned[]): boolean =>
  sides.some((side) => mayOn(ability, action, side));
