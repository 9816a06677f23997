import type { PlainDate } from "../../kernel/time.ts";
import { DEFAULT_SETTINGS, Settings } from "../../law/settings.ts";
import type { Item, Key } from "../../platform/table.ts";
import { asOf, REGISTER, type Register } from "./versions.ts";

export const SETTINGS_KEY: Key = { pk: "SETTINGS", sk: REGISTER };

/** The figures of the place (law/settings.ts) are kept as a register of one entry: they change, earlier cases do not. */
export const SETTINGS: Register<Settings> = { shape: Settings, keyOf: () => SETTINGS_KEY };

const kept = asOf(SETTINGS);

/** The figures that applied on a day; the careful ones where the place has set none. */
export const settingsAsOf = (item: Item | undefined, day: PlainDate): Settings =>
  kept(item, day) ?? DEFAULT_SETTINGS;

/** The same for many days of one case: each day is looked up once. */
export const settingsOver = (item: Item | undefined): ((day: PlainDate) => Settings) => {
  const known = new Map<PlainDate, Settings>();
  return (day) => {
    const settings = known.get(day) ?? settingsAsOf(item, day);
    known.set(day, settings);
    return settings;
  };
};
