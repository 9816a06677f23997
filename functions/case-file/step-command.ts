import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import type { FieldError } from "../platform/problem.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Key, Write } from "../platform/table.ts";
import { officerKeys, officerOn } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import { agencyKey } from "../registers/model/agency.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import { ACTS, type Act } from "./acts/acts.ts";
import { finishing, opening, put, recording, type Stated } from "./changes.ts";
import { caseCommand } from "./command.ts";
import type { CaseCommand, Context, Ports } from "./context.ts";
import { dueOf, limitsFrom } from "./due-of.ts";
import { refusalByRules } from "./judge.ts";
import { flowItem, wantFlow } from "./model/flow.ts";
import type { CaseHead } from "./model/head.ts";
import { taskKey, tasksOfAct } from "./model/tasks.ts";
import type { Ends, Reference, Step, StepBody, StepName, Steps } from "./step.ts";

/** The fields in which an act names people of the register. */
const PEOPLE = ["officers", "chair", "person", "approvedBy"] as const;

const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === "string");

const peopleIn = (body: StepBody): readonly string[] => PEOPLE.flatMap((field) => texts(body[field]));

/** Whoever is named must be in the register, for the rules ask it about him. */
const strangers = ({ body, loaded, occurredAt }: Context<StepBody>): Refusal | undefined => {
  const errors = PEOPLE.flatMap((field) =>
    texts(body[field]).flatMap((id, index): FieldError[] =>
      officerOn(loaded, id, dateOf(occurredAt))
        ? []
        : [
            {
              pointer: Array.isArray(body[field]) ? `/${field}/${index}` : `/${field}`,
              detail: { zh: `执法人员名录中没有“${id}”`, en: `the register of officers has no ${id}` },
            },
          ],
    ),
  );
  return errors.length === 0 ? undefined : { kind: "invalid-input", errors };
};

/** A field that names no such act, or one that is over. */
const loose = (
  { acts }: CaseHead,
  { field, to, over = [] }: Reference,
  body: StepBody,
): Refusal | undefined => {
  const seq = body[field];
  const { zh, en } = ACTS[to];
  if (!acts.some((act) => act.act === to && act.seq === seq))
    return wrongField(`/${field}`, `案件中没有这一项“${zh}”`, `the case has no such act: ${en}`);
  const ended = acts.some((act) => over.includes(act.act) && (act as Record<string, unknown>)[field] === seq);
  return ended
    ? wrongField(`/${field}`, `这一项“${zh}”已经终结`, `this act is over already: ${en}`)
    : undefined;
};

const lacking = ({ acts }: CaseHead, { needs = [] }: Step): Refusal | undefined => {
  const name = needs.find((needed) => !acts.some(({ act }) => act === needed));
  return name && missing(ACTS[name].zh, ACTS[name].en);
};

const impossible = (head: CaseHead, step: Step, context: Context<StepBody>): Refusal | undefined =>
  lacking(head, step) ??
  (step.refers && loose(head, step.refers, context.body)) ??
  step.check?.(head, context) ??
  strangers(context);

const roundOf = ({ acts }: CaseHead, { of }: Ends, body: StepBody): number => {
  if (!of) return 1;
  return "field" in of ? Number(body[of.field]) : (acts.findLast(({ act }) => act === of.last)?.seq ?? 1);
};

/** The tasks that a step ends, by their names. */
const namesOf = (head: CaseHead, { ends = [] }: Step, body: StepBody) =>
  ends.map((task) => ({ case: head.id, kind: task.kind, round: roundOf(head, task, body) }));

type Done = { head: CaseHead; act: Act };

const writesOf = (
  before: CaseHead,
  step: Step,
  { done, context }: { done: Done; context: Context<StepBody> },
) => {
  const { act, head } = done;
  const { loaded, now, body } = context;
  const opened = (step.opens ?? []).filter((task) => task.if?.(act, head) !== false);
  const flows = step.flow && step.flow.if?.(act) !== false ? [step.flow.name] : [];
  return [
    ...namesOf(before, step, body).flatMap((name) =>
      finishing(loaded, name, { outcome: step.fact, at: now }),
    ),
    ...opened.map(({ kind, by }) => {
      const limits = limitsFrom(head, act, { clocks: context.clocks, by }).map(({ limit, round }) => ({
        limit,
        round,
      }));
      const round = tasksOfAct(act.act).includes(kind) ? act.seq : 1;
      return opening(head, { kind, round, at: now, ...(limits.length > 0 && { limits }) });
    }),
    ...flows.map((flow) => put(flowItem(wantFlow({ case: head.id, flow, round: act.seq })))),
  ] satisfies Write[];
};

/** The act of a step as it is stated: the fields of the body, and whoever approved it. */
const statedBy = (
  name: StepName,
  { approver }: Step,
  { body, actor }: Context<StepBody>,
): Stated<StepName> => {
  const { occurredAt: _, actingOfficer: __, note: ___, ...fields } = body;
  return { act: name, ...fields, ...(approver && { [approver]: actor.id }) } as Stated<StepName>;
};

const decide =
  (name: StepName, step: Step): CaseCommand<StepBody>["decide"] =>
  (head, context) => {
    const refusal = impossible(head, step, context);
    if (refusal) return refuse(refusal);
    const { head: after, act } = recording(head, statedBy(name, step, context), context);
    const refused = refusalByRules({ head: after, act, peers: context.peers }, context);
    if (refused) return refuse(refused);
    const due = dueOf(after, act, context);
    return ok({
      head: after,
      facts: [fact(context, step.fact, context.body)],
      writes: writesOf(head, step, { done: { head: after, act }, context }),
      receipt: { act: act.seq, due },
    });
  };

const keysOf = (step: Step, { body, subject }: CommandCall<StepBody>): readonly Key[] => [
  agencyKey(subject.agency),
  ...officerKeys([subject.id, ...peopleIn(body)]),
  ...texts(body["items"]).map(powerItemKey),
  ...(step.reads?.(body) ?? []),
];

const moreOf = (step: Step, head: CaseHead, body: StepBody): readonly Key[] => [
  ...(head.powerItem ? [powerItemKey(head.powerItem)] : []),
  ...namesOf(head, step, body).map(taskKey),
];

/** Makes the command of a step: it records the act, as long as the case and the rules permit it. */
const commandOf = (name: StepName, step: Step) =>
  caseCommand<StepBody>({
    action: name,
    versioned: true,
    keys: (call) => keysOf(step, call),
    more: (head, { body }) => ({ keys: moreOf(step, head, body) }),
    decide: decide(name, step),
  });

type Run = (call: CommandCall<StepBody>) => Promise<Result<object, Refusal>>;

/** The use cases of a table of steps. */
export const stepCommands = <Table extends Steps>(
  steps: Table,
  ports: Ports,
): { readonly [Name in keyof Table]: Run } =>
  Object.fromEntries(
    (Object.entries(steps) as [StepName, Step][]).map(([name, step]) => [name, commandOf(name, step)(ports)]),
  ) as { [Name in keyof Table]: Run };
