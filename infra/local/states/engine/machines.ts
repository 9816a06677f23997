import { checkDefinition, type MachineSource } from "../language/read-definition.ts";
import { keepDefinition } from "../store/definitions.ts";
import type { Sql } from "../store/sql.ts";

/** A state machine that can be started. `definition` is the hash of its text. */
export type Machine = { arn: string; name: string; text: string; definition: string; created: number };
export type Machines = ReadonlyMap<string, Machine>;

const keepMachine = (sql: Sql, { arn, name, definition: text }: MachineSource, now: number): Machine => {
  const definition = keepDefinition(sql, text);
  sql.run("INSERT INTO machine (arn, created) VALUES (:arn, :now) ON CONFLICT DO NOTHING", { arn, now });
  const row = sql.one<{ created: number }>("SELECT created FROM machine WHERE arn = :arn", { arn });
  return { arn, name, text, definition, created: row?.created ?? now };
};

const checkNames = (sources: readonly MachineSource[]): void => {
  for (const { arn, name } of sources) {
    if (!/^arn:[\w-]+:states:/.test(arn) || arn.split(":").slice(5).join(":") !== `stateMachine:${name}`)
      throw new Error(`The state machine "${name}" cannot have the ARN "${arn}".`);
    if (sources.filter((other) => other.arn === arn).length > 1)
      throw new Error(`Two state machines are "${arn}".`);
  }
};

/** Checks the machines, all of them, before any is taken in. */
export const takeMachines = (sql: Sql, sources: readonly MachineSource[], now: number): Machines => {
  checkNames(sources);
  for (const source of sources) checkDefinition(source);
  return new Map(sources.map((source) => [source.arn, keepMachine(sql, source, now)]));
};
