import type { AnyCaseView } from "../../../functions/cases/views.ts";
import type { Role, Subject } from "../../../functions/platform/auth/subject.ts";
import type { CaseFindings } from "../../../functions/supervision/contract.ts";
import type { TaskPage } from "../../../functions/workflow/contract.ts";
import type { Request } from "../../../infra/client/call.ts";
import { SUPERVISOR } from "../casts.ts";
import { personOf } from "../world/people.ts";
import type { Operation } from "../world/use-cases.ts";
import type { Seen } from "./case-lines.ts";
import type { Door } from "./door.ts";

const INBOXES = ["handler", "head", "reviewer", "disclosure-officer"] as const satisfies readonly Role[];

type Asking = { who: Subject; operation: Operation; request?: Request };

/** Asks for something that must be there. */
const read = async <Body>(door: Door, { who, operation, request }: Asking): Promise<Body> => {
  const { status, body } = await door(who, operation, request);
  if (status !== 200) throw new Error(`${operation}: ${JSON.stringify(body)}`);
  return body as Body;
};

/** Asks of a case what supervision may read of it. */
export const readOfCase = <Body>(
  door: Door,
  caseId: string,
  { operation, query = {} }: { operation: Operation; query?: Record<string, number> },
): Promise<Body> =>
  read<Body>(door, { who: personOf(SUPERVISOR), operation, request: { path: { caseId }, query } });

/** Somebody of an agency in a role. */
const inRole = (agency: string, role: Role): Subject => ({
  ...personOf(SUPERVISOR),
  id: `${role}-of-${agency}`,
  agency,
  roles: [role],
});

/** A case, the inboxes of its agency and its findings, as those who may see them read them. */
export const lookAt = async (door: Door, caseId: string): Promise<Seen> => {
  const view = await readOfCase<AnyCaseView>(door, caseId, { operation: "getCase" });
  const { findings } = await readOfCase<CaseFindings>(door, caseId, { operation: "listCaseFindings" });
  const request = { query: { limit: 100 } };
  const inboxes = await Promise.all(
    INBOXES.map(async (role) => {
      const who = inRole(view.agency, role);
      const page = await read<TaskPage>(door, { who, operation: "listTasks", request });
      if (page.next) throw new Error("an inbox has more tasks than are looked at");
      return [role, page.tasks] as const;
    }),
  );
  return { view, inboxes: Object.fromEntries(inboxes), findings };
};
