import { callsShielded } from "../language/intrinsic.ts";

/** No text has this sign: Unicode keeps it for use inside programs. */
const STAND_IN = "\uFDD0";

type Change = (text: string) => string;

const changeTexts = (value: unknown, change: Change): unknown => {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), changeTexts(item, change)]),
  );
};

const hide: Change = (text) => text.replaceAll("\\", STAND_IN);
const show: Change = (text) => text.replaceAll(STAND_IN, "\\");
const same = (value: unknown): unknown => value;

/**
 * The library drops every backslash from a text that one of its functions answers. Where a state calls such a
 * function, backslashes in the data are hidden from it and put back afterwards.
 */
export const shieldFor = (state: object): { hide: typeof same; show: typeof same } =>
  callsShielded(JSON.stringify(state))
    ? { hide: (value) => changeTexts(value, hide), show: (value) => changeTexts(value, show) }
    : { hide: same, show: same };
