import { expect, test } from "vitest";
import { placesOf } from "../../infra/constructs/places.ts";

const placed = (rooms: Readonly<Record<string, readonly string[]>>) => {
  const places = placesOf(
    Object.entries(rooms).flatMap(([room, paths]) => paths.map((path) => ({ room, path }))),
  );
  return Object.fromEntries(
    Object.keys(rooms).map((room) => [
      room,
      places.filter((place) => place.room === room).map(({ path }) => path),
    ]),
  );
};

test("a room takes its path and all below it, but for what belongs to another room", () => {
  expect(
    placed({
      cases: ["/cases", "/cases/{id}", "/cases/{id}/notices", "/cases/{id}/facts"],
      reviews: ["/cases/{id}/reviews", "/cases/{id}/reviews/{round}/opinion"],
      disclosure: ["/cases/{id}/publication", "/cases/{id}/withdrawal"],
      registers: ["/agencies", "/officers"],
    }),
  ).toEqual({
    cases: ["/cases", "/cases/{proxy+}"],
    reviews: ["/cases/{id}/reviews", "/cases/{id}/reviews/{proxy+}"],
    disclosure: ["/cases/{id}/publication", "/cases/{id}/withdrawal"],
    registers: ["/agencies", "/officers"],
  });
});

test("a room that has only something below a path takes what is below it", () => {
  expect(placed({ jobs: ["/jobs/imports/{id}", "/jobs/exports"], tasks: ["/tasks"] })).toEqual({
    jobs: ["/jobs/{proxy+}"],
    tasks: ["/tasks"],
  });
});

test("what a room has below another room's place is taken back", () => {
  expect(
    placed({
      cases: ["/cases", "/cases/{id}/notes/{note}/words"],
      notes: ["/cases/{id}/notes", "/cases/{id}/notes/{note}"],
    }),
  ).toEqual({
    cases: ["/cases", "/cases/{proxy+}", "/cases/{id}/notes/{note}/words"],
    notes: ["/cases/{id}/notes", "/cases/{id}/notes/{proxy+}"],
  });
});

test("a path of two rooms is refused by name", () => {
  expect(() => placed({ one: ["/a/{id}"], other: ["/a/{id}"] })).toThrow(
    "/a/{id} belongs to two rooms: one and other",
  );
});
