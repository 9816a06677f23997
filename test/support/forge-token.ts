import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUER_FILES } from "../../infra/local/issuer/names.ts";

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
