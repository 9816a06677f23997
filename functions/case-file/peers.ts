import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { sha256Hex } from "../kernel/digest.ts";
import { Day, Uscc, Uuid } from "../kernel/shapes.ts";
import { type Item, keyText, type Table, type Write } from "../platform/table.ts";
import { dayOf } from "../record/act.ts";
import type { Act, ActName, ActOf } from "./acts/acts.ts";
import type { CaseHead } from "./model/head.ts";
import type { Peer } from "./rules.ts";
import { violationKey } from "./violation-key.ts";

type Fining = ActOf<"decideCase"> | ActOf<"decideOnTheSpot">;

/** The violations that a decision fines, by the numbers its fines name; a fine that names none is for all of them. */
const finedKeys = ({ penalties = [], violations = [] }: Fining): readonly string[] => {
  const fines = penalties.filter(({ kind }) => kind === "fine");
  const fined = violations.filter((_, index) =>
    fines.some(({ violations: numbers }) => !numbers || numbers.includes(index + 1)),
  );
  return [...new Set(fined.flatMap((violation) => violationKey(violation) ?? []))];
};

type Compared = { kind: Peer["kind"]; keys: readonly string[] };

/** What other cases of the same party must know of an act. Of an entry on site: why the yearly cap does not count it. */
const comparedOf = (act: Act): Compared | undefined => {
  switch (act.act) {
    case "decideCase":
    case "decideOnTheSpot":
      return { kind: "fine", keys: finedKeys(act) };
    case "startInspection":
      return { kind: "inspection", keys: [act.capExemption ?? ""] };
    case "takeMeasure":
      return act.kind === "sealing" && act.object
        ? { kind: "sealing", keys: [act.object.trim()] }
        : undefined;
    default:
      return undefined;
  }
};

/** The acts before which other cases are looked at, and for what. */
const LOOKED_FOR: Partial<Record<string, Peer["kind"]>> = {
  decideCase: "fine",
  decideOnTheSpot: "fine",
  startInspection: "inspection",
  takeMeasure: "sealing",
} satisfies Partial<Record<ActName, Peer["kind"]>>;

/** Whether other cases of the parties are looked at for an act. */
export const isCompared = ({ act }: Act): boolean => act in LOOKED_FOR;

/** A party by its code, or by the hash of its number; of one who has neither no other case is known. */
type Coded = { uscc?: string | undefined; idNumber?: string | undefined };

const partyKey = ({ uscc, idNumber }: Coded): string | undefined => {
  if (uscc) return `PEER#${uscc}`;
  return idNumber ? `PEER#${sha256Hex(idNumber)}` : undefined;
};

const partitionsOf = ({ parties }: { parties: readonly Coded[] }): readonly string[] => [
  ...new Set(parties.flatMap((party) => partyKey(party) ?? [])),
];

const PeerItem = z.strictObject({
  case: Uuid,
  agency: Uscc,
  day: Day,
  kind: z.enum(["fine", "inspection", "sealing"]),
  keys: z.array(z.string()).max(50),
});

/** A case of either mode, as far as others compare it. */
type Comparable = { id: string; agency: string; parties: readonly Coded[]; acts: readonly Act[] };

const isReleased = (acts: readonly Act[], { seq }: Act): boolean =>
  acts.some((act) => (act.act === "releaseMeasure" || act.act === "disposeMeasure") && act.measure === seq);

/** One item for each party and each act that counts; what is released is kept, and compared with nothing. */
const itemsOf = (head: Comparable | undefined): readonly Item[] => {
  if (!head) return [];
  const counted = head.acts.flatMap((act) => {
    const compared = comparedOf(act);
    if (!compared || compared.keys.length === 0) return [];
    const keys = isReleased(head.acts, act) ? [] : compared.keys;
    return [{ act, peer: { case: head.id, agency: head.agency, day: dayOf(act), ...compared, keys } }];
  });
  return partitionsOf(head).flatMap((pk) =>
    counted.map(({ act, peer }) => ({ pk, sk: `${peer.kind}#${head.id}#${act.seq}`, ...peer })),
  );
};

/**
 * What a change of the record makes known to other cases of the same parties. An act that a report takes back is kept,
 * and compared with nothing.
 */
export const peerWrites = (before: Comparable | undefined, after: Comparable): readonly Write[] => {
  const known = new Map(itemsOf(before).map((item) => [keyText(item), item]));
  const kept = itemsOf(after);
  const stays = new Set(kept.map(keyText));
  const gone = [...known.values()]
    .filter((item) => !stays.has(keyText(item)))
    .map((item) => ({ ...item, keys: [] }));
  return [...kept.filter((item) => !isDeepStrictEqual(known.get(keyText(item)), item)), ...gone].map(
    (item) => ({
      table: "state",
      put: item,
      when: [],
    }),
  );
};

const peersIn = ({ pk, sk, ...item }: Item): readonly Peer[] => {
  const { keys, ...peer } = PeerItem.parse(item);
  return keys.map((key) => ({ ...peer, key }));
};

/** Other cases of the same parties, as far as any rule compares them. */
export const peersOf = async (
  table: Table,
  record: { id: string; parties: readonly Coded[] },
): Promise<readonly Peer[]> => {
  const read = (pk: string) => table.query({ table: "state", pk });
  const items = (await Promise.all(partitionsOf(record).map(read))).flat();
  return items.flatMap(peersIn).filter((peer) => peer.case !== record.id);
};

/** Other cases of the same parties, as far as an operation must know them before it is judged. */
export const readPeers = async (
  table: Table,
  head: CaseHead,
  operation: string,
): Promise<readonly Peer[]> => {
  const kind = LOOKED_FOR[operation];
  if (!kind) return [];
  const read = (pk: string) => table.query({ table: "state", pk, prefix: `${kind}#` });
  const items = (await Promise.all(partitionsOf(head).map(read))).flat();
  return items.flatMap(peersIn).filter((peer) => peer.case !== head.id);
};
