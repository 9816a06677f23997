import { isDeepStrictEqual } from "node:util";
import type { Table, Write } from "../platform/table.ts";
import { figuresIn, figuresKey, type MonthFigures, readFigures } from "./model/figures.ts";
import {
  type Line,
  lineAt,
  linesItem,
  linesKey,
  placeItem,
  placeKey,
  readLines,
  readPlace,
  withLine,
} from "./model/lines.ts";
import { type Listed, memberKey, monthOf, readMember } from "./model/listed.ts";
import { revise } from "./revise.ts";

/** What a decision is in its month now: its place, if it has one yet, and the line that should stand there. */
const readNow = async (table: Table, listed: Listed) => {
  const items = await table.read("state", [placeKey(listed), memberKey(listed)]);
  const placed = items.find(({ sk }) => sk === placeKey(listed).sk);
  const member = readMember(items.find(({ sk }) => sk === memberKey(listed).sk));
  const line: Line = member.withdrawn ? null : member.listed;
  return { place: placed && readPlace(placed), line };
};

const counted = (line: Line | undefined): number => (line ? 1 : 0);

type Step = { before: Line | undefined; line: Line; isNew: boolean };

const after = ({ shown, places }: MonthFigures, { before, line, isNew }: Step): MonthFigures => ({
  shown: shown - counted(before) + counted(line),
  places: places + (isNew ? 1 : 0),
});

/**
 * Gives a decision its place in the list of its month, and makes the line there and the figures of its agency agree
 * with the decision as it is: three items in one transaction, guarded by the revision of the figures. So places are
 * without gaps and nobody's twice, and a repetition changes nothing. What was withdrawn keeps its place, and its line goes.
 */
export const placeDecision = (table: Table, listed: Listed): Promise<void> =>
  revise(table, figuresKey(listed.agency), async (item) => {
    const figures = readFigures(item);
    const { agency, month } = monthOf(listed);
    const { place, line } = await readNow(table, listed);
    const counts = figuresIn(figures, month);
    const at = place ?? counts.places + 1;
    const key = linesKey({ agency, month }, at);
    const [kept] = await table.read("state", [key]);
    const lines = readLines(kept);
    const before = lineAt(lines, at);
    if (place && isDeepStrictEqual(before, line)) return undefined;
    const months = { ...figures.months, [month]: after(counts, { before, line, isNew: !place }) };
    const also: Write[] = [{ table: "state", put: linesItem(key, withLine(lines, at, line)), when: [] }];
    if (!place) also.push({ table: "state", put: placeItem(listed, at), when: [{ absent: "pk" }] });
    return { attributes: { ...figures, months }, also };
  });
