import type * as z from "zod";
import type { OperationId } from "../../../infra/client/call.ts";
import {
  type Content,
  type Described,
  type Document,
  type Parameter,
  type Schema,
  shapesOf,
} from "./document.ts";

/** What an answer is said to be. */
type Answer = { mediaType: string; shape: z.ZodType };

export type Operation = {
  id: OperationId;
  method: string;
  path: string;
  parameters: readonly Parameter[];
  body: Schema | undefined;
  /** By the statuses that it is said to have. */
  answers: ReadonlyMap<number, Answer>;
};

type Shapes = ReturnType<typeof shapesOf>;

const answerOf = (content: Content, shapes: Shapes): Answer => {
  const [[mediaType, { schema }] = ["", { schema: {} }]] = Object.entries(content);
  return { mediaType, shape: shapes(schema) };
};

const operationOf = (
  path: string,
  [method, described]: readonly [string, Described],
  shapes: Shapes,
): Operation => ({
  id: described.operationId,
  method: method.toUpperCase(),
  path,
  parameters: described.parameters ?? [],
  body: described.requestBody?.content["application/json"]?.schema,
  answers: new Map(
    Object.entries(described.responses).map(([status, { content }]) => [
      Number(status),
      answerOf(content, shapes),
    ]),
  ),
});

export const operationsOf = (document: Document): readonly Operation[] => {
  const shapes = shapesOf(document);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map((described) => operationOf(path, described, shapes)),
  );
};

/** The operation at an address; none where it is none of ours. */
export const operationAt = (
  operations: readonly Operation[],
  method: string,
  path: string,
): Operation | undefined =>
  operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}(\\?|$)`).test(path),
  );
