import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Events, OAuth2Server } from "oauth2-mock-server";
import * as z from "zod";
import { Subject } from "../../../functions/platform/auth/subject.ts";
import { writeWhole } from "../write-whole.ts";
import { AUDIENCE, ISSUER_FILES } from "./names.ts";

/**
 * A process of its own: an OIDC issuer for one machine. It vouches for everyone who is in the list of people, without a
 * password; it listens on the loopback address only. Its key is kept, so that tokens outlive a restart.
 */
const [, , directory = "", port = "0"] = process.argv;

const TOKEN_SECONDS = 12 * 3600;

const people = (): readonly Subject[] => {
  const file = join(directory, ISSUER_FILES.people);
  return existsSync(file) ? z.array(Subject).parse(JSON.parse(readFileSync(file, "utf8"))) : [];
};

const loadKey = async (server: OAuth2Server): Promise<void> => {
  const file = join(directory, ISSUER_FILES.key);
  if (existsSync(file)) {
    await server.issuer.keys.add(JSON.parse(readFileSync(file, "utf8")));
    return;
  }
  await server.issuer.keys.generate("RS256");
  const [key] = server.issuer.keys.toJSON(true);
  writeWhole(file, JSON.stringify(key), { mode: 0o600 });
};

const server = new OAuth2Server();
await loadKey(server);

server.service.on(Events.BeforeTokenSigning, (token, request) => {
  const person = people().find(({ id }) => id === request.body.username);
  if (!person) return;
  const { id, ...claims } = person;
  const now = Math.floor(Date.now() / 1000);
  Object.assign(token.payload, { ...claims, sub: id, aud: AUDIENCE, iat: now, exp: now + TOKEN_SECONDS });
});
server.service.on(Events.BeforeResponse, (response, request) => {
  if (people().some(({ id }) => id === request.body.username)) return;
  response.statusCode = 400;
  response.body = { error: "invalid_grant", error_description: "no such person: see the list of people" };
});

await server.start(Number(port), "127.0.0.1");
server.issuer.url = `http://127.0.0.1:${port}`;
// It lives as long as the host that started it: when the host is gone, so is its end of the pipe.
process.stdin.resume().on("end", () => process.exit(0));
process.stdout.write("ready\n");
