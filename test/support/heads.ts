import type { Act, ActName, FieldsOf } from "../../functions/case-file/acts/acts.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { type Instant, readInstant } from "../../functions/kernel/time.ts";

/** A moment that a test names. */
export const at = (text: string): Instant => {
  const instant = readInstant(text);
  if (!instant) throw new Error(`${text} is no moment`);
  return instant;
};

const OPENED = at("2026-03-02T09:00:00+08:00");
const AGENCY = "11990100MB1A00011U";

/** An act as it was recorded, at a moment. */
export const anAct = <Name extends ActName>(
  act: Name,
  seq: number,
  fields: FieldsOf<Name> & { at?: string; by?: string; role?: string } = {},
): Act => {
  const moment = at(fields.at ?? OPENED);
  return { ...fields, act, seq, at: moment, recordedAt: moment } as unknown as Act;
};

/** The head of a case that has just been opened, with the changes of a test. */
export const aHead = (changes: Partial<CaseHead> = {}): CaseHead => {
  const id = changes.id ?? newId();
  return {
    id,
    mode: "handled",
    procedure: "ordinary",
    version: 1,
    chain: { id, seq: 0, hash: CHAIN_START },
    agency: AGENCY,
    region: "990101",
    externalId: id,
    caption: "未经批准占用土地案",
    source: { kind: "inspection" },
    parties: [
      {
        kind: "organization",
        name: "云岭州岭上春房地产开发有限公司",
        uscc: "91990101MA7B00001N",
        address: "云岭市中山路88号",
      },
    ],
    persons: [],
    officers: [{ id: "shi-yunzhou", name: "石云舟", certificate: "990101001" }],
    acts: [anAct("openCase", 1, { by: "shi-yunzhou", role: "handler" })],
    ...changes,
  };
};
