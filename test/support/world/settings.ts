import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import type { World } from "../world.ts";

/** Imports settings over those of the made-up prefecture, as an operator does. */
export const settle = async ({ table, clock }: World, more: object): Promise<void> => {
  const file = RegisterFile.parse({ settings: { ...registers.settings, ...more } });
  await importRegisters({ table, clock })(file, () => undefined);
};
