import { createHash } from "node:crypto";
import type { Credentials } from "./authenticate.ts";
import { S3Error } from "./errors.ts";
import type { Proof } from "./proof.ts";
import { sameSignature, sha256, sign, signingKey } from "./signature.ts";

/** The signatures of STREAMING-AWS4-HMAC-SHA256-PAYLOAD: each chunk's covers the one before it, the first the request's. */
export class ChunkSeals {
  readonly #proof: Proof;
  readonly #key: Buffer;
  #previous: string;
  #hash = createHash("sha256");

  constructor(proof: Proof, { secretAccessKey }: Credentials) {
    this.#proof = proof;
    this.#key = signingKey(secretAccessKey, proof.scope);
    this.#previous = proof.signature;
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** Throws unless the bytes since the last seal are those that were signed. */
  verify(signature: string | undefined): void {
    const { timestamp, scope } = this.#proof;
    const lines = ["AWS4-HMAC-SHA256-PAYLOAD", timestamp, scope, this.#previous, sha256("")];
    const expected = sign(this.#key, [...lines, this.#hash.digest("hex")]);
    if (!sameSignature(expected, signature ?? ""))
      throw new S3Error("SignatureDoesNotMatch", "The signature of a chunk does not match its bytes.");
    this.#previous = expected;
    this.#hash = createHash("sha256");
  }
}
