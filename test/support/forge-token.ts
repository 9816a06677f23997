import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUER_FILES } from "../../infra/local/issuer/names.ts";
import { LAND } from "./casts.ts";
import type { RunningHost } from "./host.ts";

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A token put together by hand: header, claims, and a signature made by whatever is given. */
export const tokenOf = (
  header: object,
  claims: object,
  signed: (text: string) => Buffer | string,
): string => {
  const text = `${encoded(header)}.${encoded(claims)}`;
  const signature = signed(text);
  return `${text}.${typeof signature === "string" ? signature : signature.toString("base64url")}`;
};

export const rs256 =
  (key: KeyObject) =>
  (text: string): Buffer =>
    sign("sha256", Buffer.from(text), key);

type Keys = { kid: string; own: KeyObject; publicPem: string; strange: KeyObject };

/** The key with which the issuer of a host signs, and one that it does not know. */
export const keysOf = (directory: string): Keys => {
  const jwk = JSON.parse(readFileSync(join(directory, ISSUER_FILES.key), "utf8")) as { kid: string };
  const own = createPrivateKey({ key: jwk as never, format: "jwk" });
  return {
    kid: jwk.kid,
    own,
    publicPem: createPublicKey(own).export({ type: "spki", format: "pem" }).toString(),
    strange: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
  };
};

const seconds = (): number => Math.floor(Date.now() / 1000);

/** What the issuer of a host says of a handler of the department. */
export const claimsOf = ({ ready }: Pick<RunningHost, "ready">) => ({
  iss: ready.issuer,
  aud: "fazhiyun",
  sub: LAND.handler,
  name: "石云舟",
  roles: ["handler"],
  agency: LAND.agency,
  region: "990100",
  iat: seconds(),
  exp: seconds() + 600,
});

type Changes = (now: number) => object;

/** A token signed with the issuer's own key, some of its claims another. */
export const signedToken = (
  host: Pick<RunningHost, "ready" | "directory">,
  changes: Changes = () => ({}),
): string => {
  const { kid, own } = keysOf(host.directory);
  const claims = { ...claimsOf(host), ...changes(seconds()) };
  return tokenOf({ alg: "RS256", kid, typ: "JWT" }, claims, rs256(own));
};

/** A token that says the same and is signed with a key of somebody else's. */
export const strangeToken = (host: Pick<RunningHost, "ready" | "directory">): string => {
  const { kid, strange } = keysOf(host.directory);
  return tokenOf({ alg: "RS256", kid, typ: "JWT" }, claimsOf(host), rs256(strange));
};
