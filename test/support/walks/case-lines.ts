import type { AnyCaseView, CaseView } from "../../../functions/cases/views.ts";
import type { FindingView } from "../../../functions/supervision/contract.ts";
import type { TaskPage } from "../../../functions/workflow/contract.ts";

/** What people see of a case at a moment. `inboxes` has the open tasks of each role, those of other cases too. */
export type Seen = {
  view: AnyCaseView;
  inboxes: Readonly<Record<string, TaskPage["tasks"]>>;
  findings: readonly FindingView[];
};

type Part = string | false | undefined;
const line = (...parts: readonly Part[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join(" ");

/** The last moment of a day needs no telling. */
const momentOf = (day: string, at: string): string =>
  at === `${day}T23:59:59.999+08:00` ? day : `${day} (${at})`;

type ClockView = AnyCaseView["clocks"][number];

const clockLine = (clock: ClockView): string =>
  line(
    `clock ${clock.limit}#${clock.round} ${clock.state}:`,
    `${clock.startAt ?? clock.start} + ${clock.count} ${clock.unit}`,
    ...clock.extensions.map(({ count, unit }) => `+ ${count} ${unit}`),
    ...clock.pauses.map(({ from, to, reason }) => `paused ${from}..${to ?? ""} (${reason})`),
    `due ${momentOf(clock.due, clock.dueAt)}`,
    clock.rolledFrom && `rolled from ${clock.rolledFrom}`,
    clock.provisional && "provisional",
    clock.endedAt && `ended ${clock.endedAt}`,
    clock.late && "late",
  );

const taskLines = ({ view, inboxes }: Seen): readonly string[] =>
  Object.entries(inboxes).flatMap(([role, tasks]) =>
    tasks
      .filter((task) => task.case === view.id)
      .map(({ kind, round, due }) => line(`task ${kind}#${round}`, `for ${role}`, due && `due ${due}`)),
  );

const valuesOf = (values: FindingView["values"] = {}): string =>
  Object.entries(values)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");

const findingLine = (finding: FindingView): string =>
  line(
    `finding ${finding.rule} ${finding.state}:`,
    `${finding.severity}, at ${finding.act}#${finding.seq}${finding.pointer}`,
    valuesOf(finding.values),
  );

/** The lives that run beside the case itself. */
const lifeLines = (view: CaseView): readonly string[] => [
  ...(view.service ? [`service ${view.service.state}`] : []),
  ...(view.publication ? [line("publication", view.publication.state, view.publication.until)] : []),
  ...view.obligations.map(({ id, state, paid }) => line(`obligation ${id} ${state}`, paid && `paid ${paid}`)),
  ...view.reviews.map(({ round, state }) => `review#${round} ${state}`),
  ...view.evidence.map(({ title, state }) => `evidence ${title} ${state}`),
];

/** One line that names a case, and where it stands. */
export const headingOf = ({ id, ...view }: AnyCaseView): string =>
  line(
    `case ${id}: ${view.procedure},`,
    view.mode === "handled" ? view.state : "reported",
    `v${view.version}`,
  );

/** A line for each clock, open task, finding and whatever else of a case has a state; in a stable order. */
export const caseLines = (seen: Seen): readonly string[] =>
  [
    ...(seen.view.mode === "handled" ? lifeLines(seen.view) : []),
    ...seen.view.clocks.map(clockLine),
    ...taskLines(seen),
    ...seen.findings.map(findingLine),
  ].toSorted();
