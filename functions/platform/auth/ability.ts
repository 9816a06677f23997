import { AbilityBuilder, createMongoAbility, type MongoAbility, subject as typed } from "@casl/ability";
import { ancestorsOf } from "../../kernel/region.ts";
import { type Action, PERMISSIONS, type Scope } from "./permissions.ts";
import type { Role, Subject } from "./subject.ts";

/** What a permission looks at: whose a record is, and where. */
export type Owned = { agency: string; region: string };

const RECORD = "Record";

const conditionsOf = (scope: Scope, { agency, region }: Subject): Record<string, string> => {
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
export const abilityOf = (subject: Subject): MongoAbility => {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const [action, grants] of Object.entries(PERMISSIONS) as [Action, Partial<Record<Role, Scope>>][])
    for (const role of subject.roles) {
      const scope = grants[role];
      if (scope) can(action, RECORD, conditionsOf(scope, subject));
    }
  return build();
};

/** Whether the operation is open to the subject at all; a refusal is a 403. */
export const mayEver = (ability: MongoAbility, action: Action): boolean => ability.can(action, RECORD);

/** Whose an item is that was read from a list. */
export const ownedAs = (item: Readonly<Record<string, unknown>>): Owned => ({
  agency: String(item["agency"]),
  region: String(item["region"]),
});

/** Whether it is open on this record; to be refused it looks like a record that does not exist (404). */
export const mayOn = (ability: MongoAbility, action: Action, { agency, region }: Owned): boolean =>
  ability.can(action, typed(RECORD, { agency, regions: [region, ...ancestorsOf(region)] }));
