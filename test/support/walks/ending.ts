import type { AnyCaseView, ClockDays } from "../../../functions/cases/views.ts";
import { brokenAt, type SealedFact } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { daysOf } from "./day-runs.ts";
import { readOfCase } from "./look.ts";
import { printJson } from "./print-json.ts";
import type { Recorder } from "./recorder.ts";

type Told = { occurredAt: string; recordedAt: string; actor: Record<string, string>; data: object };

const factLines = ({ seq, type, hash, previous, bytes }: SealedFact): readonly string[] => {
  const { occurredAt, recordedAt, actor, data, ...more } = JSON.parse(bytes) as Told;
  return [
    `${seq} ${type}: occurred ${occurredAt}, recorded ${recordedAt}`,
    `  ${previous} -> ${hash}`,
    `  by ${printJson(actor)}`,
    `  ${printJson({ ...more, ...data }, "  ")}`,
  ];
};

/** The facts of a case, whose chain must hold. */
const writeFacts = async ({ door, write }: Recorder, caseId: string): Promise<void> => {
  const asked = { operation: "listFacts", query: { limit: 100 } } as const;
  const { facts, next } = await readOfCase<{ facts: SealedFact[]; next?: number }>(door, caseId, asked);
  if (next !== undefined) throw new Error("a case has more facts than are looked at");
  const broken = brokenAt(facts, CHAIN_START);
  if (broken !== undefined) throw new Error(`the chain of facts breaks at ${broken}`);
  write("", `# Facts of case ${caseId}`, ...facts.flatMap(factLines));
};

/** All that is to be read of the cases of a walk when it is over. */
export const writeCases = async (recorder: Recorder): Promise<void> => {
  const { door, write } = recorder;
  for (const id of recorder.cases) {
    const view = await readOfCase<AnyCaseView>(door, id, { operation: "getCase" });
    write("", `# Case ${id}`, printJson(view));
    const { clocks } = await readOfCase<ClockDays>(door, id, { operation: "getClockDays" });
    write("", `# Days of the clocks of case ${id}`, ...clocks.flatMap(daysOf));
    const findings = await readOfCase<object>(door, id, { operation: "listCaseFindings" });
    write("", `# Findings of case ${id}`, printJson(findings));
    await writeFacts(recorder, id);
  }
};
