import { startedImport } from "../../support/imports/import-in-hand.ts";
import { TWINS } from "../../support/twins/reported.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { LAND_TEAM } from "../../support/world/people.ts";

const SYSTEM = LAND_TEAM.system;

/** The twins of the published samples, brought by one import; then one of them is reported once more, with its service. */
const twins: Walk = {
  name: "reported-twins",
  start: "2026-11-23T09:00",
  until: "2026-12-30T09:00",
  go: async ({ world, recorder, read }) => {
    const lines = TWINS.map(({ record }) => JSON.stringify(record)).join("\n");
    const job = await startedImport(world, lines, { kind: "cases", format: "jsonl", who: SYSTEM });
    await job.slice();
    await read(SYSTEM, "getImport", { path: { importId: job.id } });
    const { body } = await read(SYSTEM, "listCases", { query: { limit: 100 } });
    for (const { id } of body["cases"] as { id: string }[]) recorder.cases.add(id);
    await recorder.settle("the import has been worked");
    const [again] = TWINS;
    const acts = (again?.record["acts"] ?? []) as object[];
    await world.call(SYSTEM, "reportCase", {
      body: { ...again?.record, acts: [...acts, { act: "serveDecision", at: "2024-10-21" }] },
    });
  },
};

/** Cases that are worked elsewhere. */
export const REPORTED: readonly Walk[] = [twins];
