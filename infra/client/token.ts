import type { Subject } from "../../functions/platform/auth/subject.ts";

/** A token (JWT) for a person whom the issuer knows, by the password grant of OAuth 2.0. Throws what the issuer says where it gives none. */
export const tokenFor = async (issuer: string, person: Pick<Subject, "id">): Promise<string> => {
  const body = new URLSearchParams({ grant_type: "password", username: person.id });
  const answer = await fetch(`${issuer}/token`, { method: "POST", body });
  if (!answer.ok) throw new Error(`the issuer gives no token for ${person.id}: ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
};
