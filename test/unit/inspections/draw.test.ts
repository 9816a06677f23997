import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf, drawInspections } from "../../../functions/inspections/draw.ts";
import { always } from "../../support/always.ts";

const ids = (count: number) => Array.from({ length: count }, (_, index) => `E${index}`);
const drawing = (seed: string, count = 20, draw = { objects: 5, inspectors: 2 }) => ({
  seed,
  objects: ids(count),
  inspectors: ["a", "b", "c", "d"],
  draw,
});

describe("the random draw (双随机)", () => {
  test("is the one that its description gives, as another program that follows it draws too", () => {
    expect(drawInspections(drawing("20261120-3", 20, { objects: 5, inspectors: 4 }))).toEqual({
      objects: ["E3", "E15", "E17", "E10", "E4"],
      inspectors: ["a", "c", "d", "b"],
    });
  });

  test("does not depend on the order of the lists, and the digest neither", () =>
    always([fc.string(), fc.shuffledSubarray(ids(20), { minLength: 20 })], (seed, objects) => {
      expect(drawInspections({ ...drawing(seed), objects })).toEqual(drawInspections(drawing(seed)));
      expect(digestOf(objects)).toBe(digestOf(ids(20)));
    }));

  test("draws as many as it is told, nobody twice, and only from the lists", () =>
    always([fc.string(), fc.integer({ min: 1, max: 40 }), fc.nat()], (seed, size, pick) => {
      const objects = (pick % size) + 1;
      const drawn = drawInspections(drawing(seed, size, { objects, inspectors: 4 })).objects;
      expect(drawn).toHaveLength(objects);
      expect(new Set(drawn).size).toBe(objects);
      expect(ids(size)).toEqual(expect.arrayContaining([...drawn]));
    }));

  test("favours nobody: over many seeds each is drawn about as often", () => {
    const times = new Map<string, number>();
    const seeds = 3000;
    for (let seed = 0; seed < seeds; seed += 1)
      for (const id of drawInspections(drawing(String(seed), 10, { objects: 3, inspectors: 1 })).objects)
        times.set(id, (times.get(id) ?? 0) + 1);
    // 900 each; five standard deviations of a binomial are about 126.
    for (const id of ids(10)) expect(Math.abs((times.get(id) ?? 0) - 900)).toBeLessThan(126);
  });

  test("another seed gives another draw", () => {
    const draws = new Set(ids(50).map((seed) => drawInspections(drawing(seed)).objects.join()));
    expect(draws.size).toBeGreaterThan(45);
  });
});
