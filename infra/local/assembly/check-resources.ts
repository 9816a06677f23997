import type { Template } from "./assembly.ts";
import { RESOURCES, type Wiring } from "./resource-table.ts";

const unknownProperty = ({ wired, inert }: Wiring, properties: Record<string, unknown>): string | undefined =>
  Object.keys(properties).find((property) => !wired.includes(property) && !(property in inert));

/** Stops with a sentence that names the resource which one machine would not treat as the template says. */
export const checkResources = (templates: readonly Template[]): void => {
  for (const { stack, Resources } of templates)
    for (const [id, { Type, Properties = {} }] of Object.entries(Resources)) {
      const wiring = RESOURCES[Type];
      if (!wiring) throw new Error(`${stack}/${id}: the local host does not know resources of type ${Type}`);
      const property = unknownProperty(wiring, Properties);
      if (property)
        throw new Error(`${stack}/${id}: the local host does not know the property ${property} of ${Type}`);
    }
};
