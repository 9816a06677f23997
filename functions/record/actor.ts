import type { Actor } from "../kernel/chain.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Grants } from "../platform/auth/permissions.ts";
import type { Role, Subject } from "../platform/auth/subject.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import { officerOn } from "./context.ts";
import type { Loaded } from "./loaded.ts";

/** The role in which a subject does this; the table of permissions has already let it through. */
const roleFor = (grants: Grants, { roles }: Subject): Role =>
  roles.find((role) => role in grants) ?? "system";

const OFFICER_NEEDED = wrongField(
  "/actingOfficer",
  "业务系统须指明代为录入的执法人员",
  "a department system must name the officer it records for",
);

const FOR_HIMSELF = wrongField(
  "/actingOfficer",
  "只有业务系统可以代为录入，人员以本人名义办理",
  "only a department system records for another; a person acts for himself",
);

/**
 * Who acts. A person acts for himself; a department's system records for an officer of the same agency whom it
 * names, and both are kept. `day`: of the act.
 */
export const actorOf = (
  who: { grants: Grants; subject: Subject; actingOfficer: string | undefined; day: PlainDate },
  loaded: Loaded,
): Result<Actor, Refusal> => {
  const { subject, actingOfficer } = who;
  const role = roleFor(who.grants, subject);
  const actor = { id: subject.id, name: subject.name, role, agency: subject.agency };
  if (role !== "system") return actingOfficer === undefined ? ok(actor) : refuse(FOR_HIMSELF);
  if (actingOfficer === undefined) return refuse(OFFICER_NEEDED);
  const officer = officerOn(loaded, actingOfficer, who.day);
  if (officer?.agency !== subject.agency)
    return refuse(wrongField("/actingOfficer", "本机关没有这名执法人员", "the agency has no such officer"));
  return ok({ id: officer.id, name: officer.name, role: "handler", agency: subject.agency, via: subject.id });
};
