import type * as z from "zod";
import type { Engine } from "../engine/engine.ts";
import type { Machines } from "../engine/machines.ts";
import { Refusal } from "./refusal.ts";

/** What an operation works with. */
export type Service = { engine: Engine; machines: Machines };

export type Operation = (service: Service, body: unknown) => object | Promise<object>;

/** An operation with the shape of its request; fields that the shape does not name are ignored, as AWS does. */
export const operation =
  <Shape extends z.ZodType>(
    shape: Shape,
    run: (service: Service, request: z.output<Shape>) => object | Promise<object>,
  ): Operation =>
  (service, body) => {
    const request = shape.safeParse(body);
    if (request.success) return run(service, request.data);
    const faults = request.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Refusal("ValidationException", faults.join("; "));
  };
