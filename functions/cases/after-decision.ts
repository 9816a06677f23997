import { clockIn, opening } from "../case-file/changes.ts";
import { documentKey } from "../case-file/keys.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Scene } from "../case-file/scene.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";

export const NUMBER_TAKEN: Refusal = {
  kind: "already-exists",
  what: { zh: "本机关已使用该文书文号", en: "the agency has used this document number" },
};

type Following = Pick<Scene<unknown>, "now" | "shelf" | "calendar">;

const dueIn = (head: CaseHead, limit: "service" | "publication", scene: Following) => {
  const due = clockIn(head, { limit, round: 1 }, scene)?.due;
  return due ? { due } : {};
};

/** The tasks that every decision opens, and its number, which is used once. */
export const afterDecision = (
  head: CaseHead,
  { documentNumber }: { documentNumber: string },
  scene: Following,
): Write[] => {
  const once = { round: 1, at: scene.now };
  const served = head.service?.state === "served";
  return [
    ...(served ? [] : [opening(head, { kind: "serve-decision", ...once, ...dueIn(head, "service", scene) })]),
    ...(served && head.obligations.length > 0
      ? [opening(head, { kind: "record-performance", ...once })]
      : []),
    opening(head, { kind: "close-case", ...once }),
    ...(head.publication
      ? [opening(head, { kind: "decide-publication", ...once, ...dueIn(head, "publication", scene) })]
      : []),
    {
      table: "state",
      put: { ...documentKey(head.agency, documentNumber), case: head.id },
      when: [{ absent: "pk" }],
    },
  ];
};
