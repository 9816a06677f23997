import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { describeApi } from "../../functions/front/describe-api.ts";
import { ALL_ROUTES } from "../../functions/front/rooms.ts";
import { type Document, type Schema, shapesOf } from "../support/requests/document.ts";
import { operationsOf } from "../support/requests/operations.ts";

const DOCUMENT = JSON.parse(JSON.stringify(describeApi())) as Document;
const SHAPES = shapesOf(DOCUMENT);
const OPERATIONS = operationsOf(DOCUMENT);

/** Every schema of the description, those within others too. */
const schemasIn = (part: unknown): readonly Schema[] => {
  if (typeof part !== "object" || part === null) return [];
  const inner = Object.values(part).flatMap(schemasIn);
  return "type" in part && typeof part.type === "string" ? [part as Schema, ...inner] : inner;
};
const SCHEMAS = schemasIn({ paths: DOCUMENT.paths, components: DOCUMENT.components.schemas });

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1, and every reference in it leads somewhere", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(DOCUMENT))).toEqual({ valid: true });
    expect([DOCUMENT.openapi, validator.version]).toEqual(["3.1.0", "3.1"]);
    expect(JSON.stringify(validator.resolveRefs())).not.toContain('"$ref"');
  });

  test("names each operation once, and all of them", () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(ALL_ROUTES).toSorted());
    const routes = OPERATIONS.map(({ id, method, path }) => [id, { method, path }]);
    expect(ALL_ROUTES).toMatchObject(Object.fromEntries(routes));
  });

  test.each(OPERATIONS)("tells what stands in the path of $id, and nothing else", ({ path, parameters }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const told = parameters.filter((parameter) => parameter.in === "path");
    expect(told.map(({ name }) => name)).toEqual(named);
    expect(told.every(({ required }) => required)).toBe(true);
    const all = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(all).size).toBe(all.length);
  });

  test("has schemas that can be read, and examples that are as their schemas say", () => {
    expect(SCHEMAS.length).toBeGreaterThan(100);
    const shapes = SCHEMAS.map((schema) => [schema, SHAPES(schema)] as const);
    const shown = shapes.filter(([{ example }]) => example !== undefined);
    expect(shown.length).toBeGreaterThan(20);
    const wrong = shown.filter(([{ example }, shape]) => !shape.safeParse(example).success);
    expect(wrong.map(([schema]) => schema)).toEqual([]);
  });
});
