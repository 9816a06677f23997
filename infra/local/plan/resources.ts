import type * as z from "zod";
import type { Assembly, Resource, Template } from "../assembly/assembly.ts";
import { type Resolver, resolver } from "../assembly/resolve.ts";

/** A resource with its properties resolved: `ref` and `arn` are what others know it by. */
export type Found<Properties> = {
  id: string;
  ref: string;
  arn: string;
  properties: Properties;
  asset: string | undefined;
};

export type Resources = <Shape extends z.ZodType>(
  type: string,
  shape: Shape,
) => readonly Found<z.infer<Shape>>[];

const at = (resolve: Resolver, template: Template, id: string) => ({
  ref: String(resolve(template, { Ref: id })),
  arn: String(resolve(template, { "Fn::GetAtt": [id, "Arn"] })),
});

/** Finds the resources of a type in all stacks, read by the shape that this machine needs of them. */
export const resourcesOf = (assembly: Assembly, parameters: Readonly<Record<string, string>>): Resources => {
  const resolve = resolver(assembly, parameters);
  const located = assembly.templates.flatMap((template) =>
    Object.entries(template.Resources).map(([id, resource]: [string, Resource]) => ({
      template,
      id,
      resource,
    })),
  );
  return (type, shape) =>
    located
      .filter(({ resource }) => resource.Type === type)
      .map(({ template, id, resource }) => {
        const read = shape.safeParse(resolve(template, resource.Properties ?? {}));
        if (!read.success) throw new Error(`${template.stack}/${id}: ${read.error.message}`);
        return {
          id,
          ...at(resolve, template, id),
          properties: read.data,
          asset: resource.Metadata?.["aws:asset:path"],
        };
      });
};
