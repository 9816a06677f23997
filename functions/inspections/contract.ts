import * as z from "zod";
import { claimed } from "../case-file/contract.ts";
import { PersonId, Text } from "../kernel/shapes.ts";

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const TWICE = { error: "names somebody twice", params: { zh: "名单中有重复" } };

/** What a draw is made from: the seed, where it was published, both lists whole, and how many of each are drawn. */
export const DrawInspection = z
  .strictObject({
    seed: Text(128),
    seedSource: Text(200),
    objects: z.array(Text(64)).min(1).max(2000).refine(distinct, TWICE),
    inspectors: z.array(PersonId).min(1).max(200).refine(distinct, TWICE),
    draw: z.strictObject({ objects: z.int().min(1).max(1000), inspectors: z.int().min(1).max(100) }),
    ...claimed,
  })
  .refine(({ objects, draw }) => draw.objects <= objects.length, {
    path: ["draw", "objects"],
    error: "more are drawn than there are",
    params: { zh: "抽取数量超过名单数量" },
  })
  .refine(({ inspectors, draw }) => draw.inspectors <= inspectors.length, {
    path: ["draw", "inspectors"],
    error: "more are drawn than there are",
    params: { zh: "抽取数量超过名单数量" },
  })
  .meta({ id: "DrawInspection" });
export type DrawInspection = z.infer<typeof DrawInspection>;
