import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { ACTS, type Act } from "../world/acts.ts";
import { type LawfulCase, lawfulCase, type Options } from "../world/lawful-case.ts";
import { personOf } from "../world/people.ts";
import { STEP_ACTS } from "../world/steps.ts";
import type { Operation } from "../world/use-cases.ts";
import { newWorld } from "../world.ts";
import { doorOf } from "./door.ts";
import { randomNames } from "./name-random.ts";
import { printJson } from "./print-json.ts";

/** An act as the law would have it, but for what breaks a rule: in itself, or in what was done before. */
export type Refusal = Partial<Options> & {
  rule: string;
  operation: Operation;
  /** The whole body, where no other test has a lawful one. */
  body?: object;
  /** What is otherwise in it. */
  changes?: object | ((walked: LawfulCase) => object);
  /** What happens before it, after what the lawful act needs. */
  before?: (walked: LawfulCase) => Promise<unknown>;
  /** Without what the lawful act needs beside the steps of the case. */
  bare?: true;
  /** The role of somebody who does it, and who that is; otherwise whoever does it lawfully. */
  by?: readonly [id: string, role: "handler" | "head" | "reviewer"];
  /** What the registers say otherwise, since before the case. */
  registers?: { agency?: object; officer?: object };
};

const NEVER: Omit<Act, "operation"> = {
  ...{ who: "handler", until: "opened" },
  sent: () => {
    throw new Error("no lawful act has such a body");
  },
};

const lawfulAct = (operation: Operation): Omit<Act, "operation"> =>
  [...ACTS, ...STEP_ACTS].find((act) => act.operation === operation) ?? NEVER;

const changeRegisters = async (
  { world, team }: LawfulCase,
  { agency, officer }: NonNullable<Refusal["registers"]>,
): Promise<void> => {
  const effectiveFrom = "2026-01-01";
  const [own] = registers.agencies;
  const entry = registers.officers.find(({ id }) => id === team.handler);
  const file = {
    ...(agency && { agencies: [{ ...own, ...agency, effectiveFrom }] }),
    ...(officer && { officers: [{ ...entry, ...officer, effectiveFrom }] }),
  };
  await importRegisters(world)(RegisterFile.parse(file), () => undefined);
};

const ready = async ({ before, bare, registers: changed, ...refusal }: Refusal): Promise<LawfulCase> => {
  const act = lawfulAct(refusal.operation);
  const opening = { ...(act.procedure && { procedure: act.procedure }), ...refusal.opening };
  const walked = await lawfulCase(await newWorld(), { until: act.until, ...refusal, opening });
  if (!bare) await act.first?.(walked);
  await before?.(walked);
  if (changed) await changeRegisters(walked, changed);
  return walked;
};

const requestOf = async (walked: LawfulCase, { operation, changes, ...refusal }: Refusal) => {
  const { body, path = {} } = refusal.body ? { body: refusal.body } : lawfulAct(operation).sent(walked);
  const { version } = await walked.head();
  return {
    path: { caseId: walked.id, ...path },
    body: { ...body, ...(typeof changes === "function" ? changes(walked) : changes) },
    ...{ ifMatch: `"${version}"`, key: "refused" },
  };
};

/** Does what a rule forbids; answers the refusal, which must be by that rule, and as text. Nothing may have been written. */
export const refusalBy = async (refusal: Refusal): Promise<{ rules: readonly string[]; text: string }> => {
  const walked = await ready(refusal);
  const { world, team } = walked;
  const [id, role] = refusal.by ?? [team[lawfulAct(refusal.operation).who]];
  const who = { ...personOf(id), ...(role && { roles: [role] }) };
  const request = await requestOf(walked, refusal);
  const before = JSON.stringify([world.table.all("state"), world.table.all("facts")]);
  const { status, body } = await doorOf(world)(who, refusal.operation, request);
  if (JSON.stringify([world.table.all("state"), world.table.all("facts")]) !== before)
    throw new Error(`${refusal.rule}: something was written`);
  const breaches = (body["breaches"] ?? []) as readonly { rule: string }[];
  const rules = breaches.map(({ rule }) => rule.split("/").at(-2) ?? "");
  const said = [
    `## ${refusal.rule}`,
    `${world.clock.now()} ${refusal.operation} by ${id} (${who.roles.join(", ")})`,
    `${status} ${printJson(body)}`,
  ];
  return { rules, text: randomNames(new Set())(said.join("\n")) };
};
