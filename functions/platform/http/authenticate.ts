import { type Result, refuse } from "../../kernel/result.ts";
import type { AuthFailure, Subject } from "../auth/subject.ts";
import { LOG, log } from "../log.ts";

/** The port to whoever vouches for callers: the subject of a token, or why it names none. Never throws. */
export type Verify = (token: string) => Promise<Result<Subject, AuthFailure>>;

/** Finds out who calls, by the Authorization header: its scheme must be Bearer, and its token one that is verified. */
export const authenticate = async (
  verify: Verify,
  authorization: string | undefined,
): Promise<Result<Subject, { kind: AuthFailure }>> => {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (!token) return refuse({ kind: authorization ? "token-invalid" : "token-missing" });
  const subject = await verify(token);
  if (subject.ok) return subject;
  log.info(LOG.tokenRefused, { failure: subject.refusal });
  return refuse({ kind: subject.refusal });
};
