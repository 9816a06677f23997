import { isUscc } from "./uscc.ts";

/**
 * The parts of a power item's code (实施编码, 31 characters): the body's unified social credit code (18), its level (1),
 * and the base code (12) of province (2), kind (2), main item (5) and sub-item (3).
 */
export type PowerItemCodeParts = {
  agency: string;
  level: string;
  base: string;
  province: string;
  kind: string;
};

const FORM = /^(?<agency>[0-9A-Z]{18})(?<level>[1-9])(?<base>(?<province>[1-9]\d)(?<kind>\d{2})[0-9A-Z]{8})$/;

/** Undefined where the text has not that form, or the check character of its body does not hold. */
export const splitPowerItemCode = (code: string): PowerItemCodeParts | undefined => {
  const parts = FORM.exec(code)?.groups as PowerItemCodeParts | undefined;
  return parts && isUscc(parts.agency) ? { ...parts } : undefined;
};

/** The base code alone (基本编码): the same item of whichever body. */
export const isPowerItemBase = (text: string): boolean => /^[1-9]\d\d{2}[0-9A-Z]{8}$/.test(text);
