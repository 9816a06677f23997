import * as z from "zod";
import type { OperationId } from "../../../infra/client/call.ts";

/** As much of a schema as the description of this API uses. */
export type Schema = {
  $ref?: string;
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  oneOf?: readonly Schema[];
  enum?: readonly string[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  example?: unknown;
};

export type Parameter = { in: "path" | "query" | "header"; name: string; required?: boolean; schema: Schema };

export type Content = Readonly<Record<string, { schema: Schema }>>;

export type Described = {
  operationId: OperationId;
  parameters?: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content: Content }>>;
};

/** The description as it is served. */
export type Document = {
  openapi: string;
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  components: { schemas: Readonly<Record<string, Schema>> };
};

/** A schema itself, where another is only named. */
export const resolved = ({ components }: Document, schema: Schema): Schema => {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? schema : components.schemas[name];
  if (!target) throw new Error(`${schema.$ref} names no schema`);
  return target;
};

type JsonSchema = z.core.JSONSchema.JSONSchema;

const local = (part: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(part).replaceAll("#/components/schemas/", "#/$defs/"));

/** Makes of a schema of the description something that values are held against. */
export const shapesOf = ({ components }: Document): ((schema: Schema) => z.ZodType) => {
  const definitions = local(components.schemas) as Record<string, JsonSchema>;
  return (schema) => {
    const refers = JSON.stringify(schema).includes('"$ref"');
    return z.fromJSONSchema({ ...local(schema), ...(refers && { $defs: definitions }) });
  };
};
