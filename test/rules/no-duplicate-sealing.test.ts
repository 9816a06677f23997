import { expect, test } from "vitest";
import { noDuplicateSealing } from "../../functions/coercion/rules/no-duplicate-sealing.ts";
import { AGENCY, findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const sealed = (on: string, more: object = {}): Recorded =>
  one(
    "takeMeasure",
    { kind: "sealing", object: "一号仓库" },
    {
      peers: [
        {
          ...{ case: "01950000-0000-7000-8000-000000000002", agency: "11990100MB1A000220", day: on },
          ...{ kind: "sealing", key: "一号仓库" },
          ...more,
        },
      ],
    },
  );

holds(noDuplicateSealing, {
  fires: one("takeMeasure", { kind: "sealing", sealedByOthers: true }),
  found: ["takeMeasure /object"],
  quiet: {
    "nobody else has sealed it": one("takeMeasure", { kind: "sealing", sealedByOthers: false }),
    "a seizure": one("takeMeasure", { kind: "seizure", sealedByOthers: true }),
    "a sealing of another object": sealed("2026-03-01", { key: "二号仓库" }),
    "a sealing by the same agency": sealed("2026-03-01", { agency: AGENCY }),
    "a fine": sealed("2026-03-01", { kind: "fine" }),
  },
  unknown: { takeMeasure: ["sealedByOthers", "kind"] },
});

edges(noDuplicateSealing, (on) => sealed(on), {
  "2026-03-01": ["takeMeasure /object"],
  "2026-03-02": ["takeMeasure /object"],
  "2026-03-03": [],
});

test("what the object is called must be known", () => {
  const { peers = [] } = sealed("2026-03-01");
  expect(findingsOf(noDuplicateSealing, one("takeMeasure", { kind: "sealing" }, { peers }))).toEqual([]);
});
