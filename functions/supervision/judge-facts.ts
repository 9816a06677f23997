import { keyText } from "../platform/table.ts";
import { partitionOf } from "../record/keys.ts";
import { covers, findingsHeadKey, readFindingsHead } from "./findings-head.ts";
import { judgeMatters, type Ports } from "./judge-matters.ts";
import { type Judgement, NOTHING_NEW, type Outcome, sum } from "./judgement.ts";

/** What the bus tells of a fact: of which matter it is, and its place in a chain. */
export type Told = { kind: string; matter: string; chain: string; seq: number };

export const pkOf = ({ kind, matter }: Pick<Told, "kind" | "matter">): string =>
  partitionOf({ name: kind }, matter);

/** How many matters were judged, how many had been judged already with these facts, and what it came to. */
export type Facts = {
  judged: number;
  covered: number;
  judgement: Judgement;
  failed: ReadonlyMap<string, unknown>;
};

const isFailed = (entry: [string, Outcome]): entry is [string, { error: unknown }] => "error" in entry[1];

/** Those matters that have not been judged with every one of these facts; one small read of each. */
const uncovered = async ({ table, version }: Ports, facts: readonly Told[]): Promise<readonly string[]> => {
  const byMatter = Map.groupBy(facts, pkOf);
  const items = await table.read("state", [...byMatter.keys()].map(findingsHeadKey));
  const kept = new Map(items.map((item) => [keyText(item), item]));
  return [...byMatter].flatMap(([pk, told]) => {
    const head = readFindingsHead(kept.get(keyText(findingsHeadKey(pk))));
    return told.every((fact) => covers(head, fact, version)) ? [] : [pk];
  });
};

/**
 * Judges the matters of some facts, each once, however many of its facts there are. What is judged is the matter as it is: a
 * fact that came with a judged one, or long before it, is covered by it.
 */
export const judgeFacts =
  (ports: Ports) =>
  async (facts: readonly Told[]): Promise<Facts> => {
    const wanted = await uncovered(ports, facts);
    const outcomes = await judgeMatters(ports)(wanted);
    const failed = new Map([...outcomes].filter(isFailed).map(([pk, { error }]) => [pk, error]));
    const judgement = [...outcomes.values()].reduce(
      (all, outcome) => ("judgement" in outcome ? sum(all, outcome.judgement) : all),
      NOTHING_NEW,
    );
    const covered = new Set(facts.map(pkOf)).size - wanted.length;
    return { judged: outcomes.size - failed.size, covered, judgement, failed };
  };
