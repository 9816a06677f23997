import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { ActDefinition } from "./acts/act-shape.ts";
import { ACTS, type Act, type ActName } from "./acts/acts.ts";

type Fields = Readonly<Record<string, unknown>>;

const definitionOf = (name: ActName): ActDefinition => ACTS[name];

/** When an act counts: service when it was received. */
const timeOf = (act: Act): string => (act.act === "serveDecision" && act.receivedAt) || act.at;

/** Whether an act goes back to another: it names its number, or both have the same value of a field; or merely its kind. */
const goesBack = (later: Act, earlier: Act): boolean =>
  (definitionOf(later.act).after ?? []).some(({ act, by }) => {
    if (act !== earlier.act) return false;
    if (by === undefined) return true;
    const named = (later as Fields)[by];
    return named === undefined || named === (by in earlier ? (earlier as Fields)[by] : earlier.seq);
  });

const tooEarly = ({ act }: Act): Refusal =>
  wrongField(
    "/corrected/occurredAt",
    `更正后早于“${ACTS[act].zh}”的时间`,
    `would be earlier than what it goes back to: ${ACTS[act].en}`,
  );

const tooLate = ({ act }: Act): Refusal =>
  wrongField(
    "/corrected/occurredAt",
    `更正后晚于“${ACTS[act].zh}”的时间`,
    `would be later than what goes back to it: ${ACTS[act].en}`,
  );

/** The refusal of a corrected time by which an act would come before what it goes back to, or behind what goes back to it. */
export const outOfOrder = (acts: readonly Act[], moved: Act): Refusal | undefined => {
  const others = acts.filter(({ seq, act }) => seq !== moved.seq && act !== "correctFact");
  const opens = (act: Act): boolean => act.act === "openCase";
  const before = others.find((act) => (opens(act) || goesBack(moved, act)) && timeOf(moved) < timeOf(act));
  if (before) return tooEarly(before);
  const behind = others.find((act) => (opens(moved) || goesBack(act, moved)) && timeOf(act) < timeOf(moved));
  return behind && tooLate(behind);
};
