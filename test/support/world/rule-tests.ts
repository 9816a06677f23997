import { describe, expect, test } from "vitest";
import type { CaseRule } from "../../../functions/case-file/rules.ts";
import { addDays } from "../../../functions/kernel/time.ts";
import { INSTRUMENTS } from "../../../functions/law/instruments.ts";
import { findingsOf, movedTo, type Recorded } from "./recorded-coercion.ts";
import { day } from "./time.ts";

type Expected = {
  /** A record that breaks the rule, and where it is found, once or more. */
  fires: Recorded;
  found: readonly string[];
  /** Records that do not break it, by what is otherwise in them. */
  quiet: Readonly<Record<string, Recorded>>;
  /** The fields without which nothing can be said, by the act they belong to. */
  unknown?: Readonly<Record<string, readonly string[]>>;
  /** Whether the rule rests on an act that is not there. */
  absence?: boolean;
};

const without = ({ acts, ...told }: Recorded, name: string, field: string): Recorded => ({
  ...told,
  acts: acts.map((act) => (act.act === name ? { ...act, [field]: undefined } : act)),
});

/** 强制法第十八条第二项 */
const articleOf = ({ citation }: CaseRule): string => `${citation.instrument}${citation.article}`;

/** What every rule is held to: it finds what breaks it and nothing else, from its first day, and never what is unknown. */
export const holds = (rule: CaseRule, { fires, found, quiet, unknown = {}, absence }: Expected): void => {
  describe(`${articleOf(rule)}: ${rule.title.zh}`, () => {
    test("finds what breaks it", () => {
      expect(findingsOf(rule, fires)).toEqual(found);
    });

    test.each(Object.entries(quiet))("finds nothing: %s", (_, told) => {
      expect(findingsOf(rule, told)).toEqual([]);
    });

    const fields = Object.entries(unknown).flatMap(([act, names]) =>
      names.map((name) => [act, name] as const),
    );
    test.each(fields.length > 0 ? fields : [])("says nothing where %s does not tell %s", (act, field) => {
      expect(findingsOf(rule, without({ ...fires, mode: "reported" }, act, field))).toEqual([]);
    });

    test("is asked from the day it came into force", () => {
      const from = day(rule.inForce?.from ?? INSTRUMENTS[rule.citation.instrument].inForceFrom);
      expect(findingsOf(rule, movedTo(fires, rule, addDays(from, -1)))).toEqual([]);
      expect(findingsOf(rule, movedTo(fires, rule, from))).toEqual(found);
    });

    test(`${absence ? "finds nothing" : "finds the same"} in a report that does not hold every act`, () => {
      const partial: Recorded = { ...fires, mode: "reported", whole: false };
      expect(findingsOf(rule, partial)).toEqual(absence ? [] : found);
    });
  });
};

/** Where the line of a rule runs: what it finds at each of several days, moments or amounts. */
export const edges = (
  rule: CaseRule,
  told: (value: string) => Recorded,
  expected: Readonly<Record<string, readonly string[]>>,
): void => {
  test.each(Object.entries(expected))(`${articleOf(rule)}, ${rule.id}: at %s`, (value, found) => {
    expect(findingsOf(rule, told(value))).toEqual(found);
  });
};
