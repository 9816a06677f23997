import { opening } from "../case-file/changes.ts";
import type { Context } from "../case-file/context.ts";
import { documentKey } from "../case-file/keys.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { LimitName } from "../law/limits.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";

export const NUMBER_TAKEN: Refusal = {
  kind: "already-exists",
  what: { zh: "本机关已使用该文书文号", en: "the agency has used this document number" },
};

/** The tasks that every decision opens, and its number, which is used once. */
export const afterDecision = (
  head: CaseHead,
  { documentNumber }: { documentNumber: string },
  { now }: Pick<Context<unknown>, "now">,
): readonly Write[] => {
  const once = { round: 1, at: now };
  const by = (limit: LimitName) => ({ limits: [{ limit, round: 1 }] });
  const { service, obligations, publication } = proceedings(head);
  const served = service?.state === "served";
  return [
    ...(served ? [] : [opening(head, { kind: "serve-decision", ...once, ...by("service") })]),
    ...(served && obligations.length > 0 ? [opening(head, { kind: "record-performance", ...once })] : []),
    opening(head, { kind: "close-case", ...once }),
    ...(publication ? [opening(head, { kind: "decide-publication", ...once, ...by("publication") })] : []),
    {
      table: "state",
      put: { ...documentKey(head.agency, documentNumber), case: head.id },
      when: [{ absent: "pk" }],
    },
  ];
};
