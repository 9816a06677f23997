import { type Refusal, wrongField } from "../platform/refusal.ts";
import { type ActTable, type AnyAct, fieldOf } from "./act.ts";
import { CORRECTION, timeOf } from "./corrections.ts";

/** Whether an act goes back to another: it names its number, or both have the same value of a field; or merely its kind. */
const goesBack = (table: ActTable, later: AnyAct, earlier: AnyAct): boolean =>
  (table[later.act]?.after ?? []).some(({ act, by }) => {
    if (act !== earlier.act) return false;
    if (by === undefined) return true;
    const named = fieldOf(later, by);
    return named === undefined || named === (by in earlier ? fieldOf(earlier, by) : earlier.seq);
  });

const tooEarly = (table: ActTable, { act }: AnyAct): Refusal =>
  wrongField(
    "/corrected/occurredAt",
    `更正后早于“${table[act]?.zh}”的时间`,
    `would be earlier than what it goes back to: ${table[act]?.en}`,
  );

const tooLate = (table: ActTable, { act }: AnyAct): Refusal =>
  wrongField(
    "/corrected/occurredAt",
    `更正后晚于“${table[act]?.zh}”的时间`,
    `would be later than what goes back to it: ${table[act]?.en}`,
  );

/** The refusal of a corrected time by which an act would come before what it goes back to, or behind what goes back to it. */
export const outOfOrder = (table: ActTable, acts: readonly AnyAct[], moved: AnyAct): Refusal | undefined => {
  const others = acts.filter(({ seq, act }) => seq !== moved.seq && act !== CORRECTION);
  const opens = ({ act }: AnyAct): boolean => table[act]?.opens === true;
  const time = timeOf(table, moved);
  const before = others.find(
    (act) => (opens(act) || goesBack(table, moved, act)) && time < timeOf(table, act),
  );
  if (before) return tooEarly(table, before);
  const behind = others.find(
    (act) => (opens(moved) || goesBack(table, act, moved)) && timeOf(table, act) < time,
  );
  return behind && tooLate(table, behind);
};
