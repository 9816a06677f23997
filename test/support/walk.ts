import { expect } from "vitest";
import type { CaseView } from "../../functions/cases/views.ts";
import { brokenAt, type SealedFact } from "../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import type { LimitName } from "../../functions/law/limits.ts";
import type { Session } from "../../infra/client/session.ts";
import type { Cast } from "./casts.ts";

type Told = { id: string; actor: { role: string }; data: { limit?: string } };
const told = ({ bytes }: SealedFact): Told => JSON.parse(bytes);

/**
 * That a chain of facts is whole, and holds just these acts of persons, in this order. `due`: the limits whose end the
 * platform has recorded by itself, at whatever moment it looked.
 */
export const expectFacts = (
  facts: readonly SealedFact[],
  types: readonly string[],
  due: readonly LimitName[] = [],
): void => {
  const machine = facts.filter((fact) => told(fact).actor.role === "platform");
  expect(facts.filter((fact) => !machine.includes(fact)).map(({ type }) => type)).toEqual(types);
  expect(machine.map((fact) => told(fact).data.limit)).toEqual(due);
  expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1));
  expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
  const ids = facts.map((fact) => told(fact).id);
  expect(new Set(ids).size).toBe(ids.length);
};

type OpenTask = { case: string; kind: string };

/** The kinds of the tasks of a case that are open in the inboxes of all who work for its agency. */
export const openTasks = async (session: Session, cast: Cast, caseId: string): Promise<readonly string[]> => {
  const { handler, head, reviewer, disclosure } = cast;
  const pages = await Promise.all(
    [...new Set([handler, head, reviewer, disclosure])].map((person) =>
      session.must(person, "listTasks", { query: { limit: 100 } }),
    ),
  );
  const tasks = pages.flatMap(({ body }) => body["tasks"] as OpenTask[]);
  return tasks.filter((task) => task.case === caseId).map(({ kind }) => kind);
};

/** What a clock of a case is expected to say. */
export type ExpectedClock = { state: string; due: string; late?: boolean; article: string; reason: string };

export const expectClocks = (view: CaseView, expected: Partial<Record<LimitName, ExpectedClock>>): void => {
  const found = view.clocks.map(({ limit, state, due, late, article, reason }) => [
    limit,
    { state, due, late, article, reason: reason.zh },
  ]);
  const wanted = Object.entries(expected).map(([limit, clock]) => [limit, { late: false, ...clock }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
};

export const viewOf = async (session: Session, cast: Cast, caseId: string): Promise<CaseView> =>
  (await session.must(cast.handler, "getCase", { path: { caseId } })).body as unknown as CaseView;
