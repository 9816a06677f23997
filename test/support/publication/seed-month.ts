import { REGIONS_KEY, regionListKey, sumsOf } from "../../../functions/disclosure/model/directory.ts";
import { figuresKey } from "../../../functions/disclosure/model/figures.ts";
import { linesItem, linesKey, placeItem, withLine } from "../../../functions/disclosure/model/lines.ts";
import { type Listed, listedFrom, memberItem } from "../../../functions/disclosure/model/listed.ts";
import { newId } from "../../../functions/kernel/ids.ts";
import { addHours, epochMilliseconds, type Instant, instantOf } from "../../../functions/kernel/time.ts";
import { usccCheckCharacter } from "../../../functions/kernel/uscc.ts";
import type { Item, Key } from "../../../functions/platform/table.ts";
import { recordOf } from "./published-case.ts";

/** So many decisions that `agency` published from `from` on, one each second. */
export type Seed = { agency: string; region: string; count: number; from: Instant };

const pad = (number: number): string => String(number).padStart(11, "0");

/** The line of the first, as all the others are but for their address and their moment. */
const firstLine = ({ agency, from }: Seed): Listed =>
  listedFrom(recordOf({ agency, publicId: `s${pad(0)}`, publishedAt: from }));

/** The members of the month, which wait no longer, their places, and the lines of its pages. */
function* monthItems(seed: Seed): Generator<Item> {
  const month = { agency: seed.agency, month: seed.from.slice(0, 7) };
  const first = firstLine(seed);
  const [start, id] = [epochMilliseconds(seed.from), newId()];
  let lines: { key: Key; lines: readonly (Listed | null)[] } | undefined;
  for (let place = 1; place <= seed.count; place += 1) {
    const publishedAt = instantOf(start + (place - 1) * 1000);
    const listed = { ...first, publicId: `s${pad(place - 1)}`, publishedAt };
    const { list: _, listKey: __, ...member } = memberItem({ case: id, listed, at: publishedAt });
    yield member;
    yield placeItem(listed, place);
    const key = linesKey(month, place);
    if (lines && lines.key.sk !== key.sk) yield linesItem(lines.key, lines.lines);
    lines = { key, lines: withLine(lines?.key.sk === key.sk ? lines.lines : [], place, listed) };
  }
  if (lines) yield linesItem(lines.key, lines.lines);
}

const REGIONS = 10;
const AGENCIES_A_REGION = 10;

const otherAgency = (number: number): string => {
  const first17 = `11990199MB${String(number).padStart(7, "0")}`;
  return `${first17}${usccCheckCharacter(first17)}`;
};

/** A hundred agencies in ten regions that have published, the agency of the seed one of them. */
function* directoryItems({ agency, region, count, from }: Seed): Generator<Item> {
  const month = from.slice(0, 7);
  yield { ...figuresKey(agency), region, months: { [month]: { shown: count, places: count } }, revision: 1 };
  const regions: Record<string, object> = {};
  for (let number = 0; number < REGIONS; number += 1) {
    const code = number === 0 ? region : String(990_150 + number);
    const agencies = Array.from({ length: AGENCIES_A_REGION }, (_, index) => {
      const id = number === 0 && index === 0 ? agency : otherAgency(number * 100 + index);
      return [id, { name: `云岭州第${number}区第${index}综合行政执法局`, count }] as const;
    });
    const list = { name: `云岭州第${number}区`, agencies: Object.fromEntries(agencies) };
    yield { ...regionListKey(code), ...list, revision: 1 };
    regions[code] = sumsOf(list);
  }
  yield { ...REGIONS_KEY, regions, revision: 1 };
}

/** A site that has published for long, straight as items: a month of an agency, and a hundred agencies. */
export function* seededItems(seed: Seed): Generator<Item> {
  yield* monthItems(seed);
  yield* directoryItems(seed);
}

/** A moment behind all that was seeded. */
export const afterSeed = ({ from, count }: Seed): Instant => addHours(from, Math.ceil(count / 3600) + 1);
