import { ROLE_NAMES, type Role, type Subject } from "../../functions/platform/auth/subject.ts";
import { MARKET } from "./casts.ts";

type Place = { agency: string; region: string };

/** Where people may be who want to see a case of 白水县市场监督管理局, a county's agency. */
export const PLACES = {
  own: { agency: MARKET.agency, region: "990102" },
  "another agency of the county": { agency: "11990102MB1A000559", region: "990102" },
  "the prefecture above": { agency: "11990100MB1A00066G", region: "990100" },
  "the province above": { agency: "11990000MB1A00077P", region: "990000" },
  "another county": { agency: "11990101MB1A00044N", region: "990101" },
  "another province": { agency: "11980000MB1A00088F", region: "980000" },
} as const satisfies Record<string, Place>;
export type PlaceName = keyof typeof PLACES;

const idOf = (role: Role, place: PlaceName): string => `${role}-${place.replaceAll(" ", "-")}`;

export type Person = Subject & { role: Role; place: PlaceName };

/** One person in every role at every place. */
export const EVERYONE: readonly Person[] = (Object.keys(PLACES) as PlaceName[]).flatMap((place) =>
  ROLE_NAMES.map((role) => ({
    id: idOf(role, place),
    name: "某人",
    roles: [role],
    role,
    place,
    ...PLACES[place],
  })),
);
