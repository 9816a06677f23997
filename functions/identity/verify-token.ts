import { FetchError, JwtExpiredError, WaitPeriodNotYetEndedJwkError } from "aws-jwt-verify/error";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import { JwtVerifier } from "aws-jwt-verify/jwt-verifier";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type AuthFailure, Subject } from "../platform/auth/subject.ts";

export type Issuer = { issuer: string; audience: string; jwksUri: string };

const TIMEOUT_MILLISECONDS = 3000;

const fetchBytes = async (uri: string): Promise<ArrayBuffer> => {
  try {
    const answer = await fetch(uri, { signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
    if (!answer.ok) throw new FetchError(uri, `status ${answer.status}`);
    return await answer.arrayBuffer();
  } catch (error) {
    throw error instanceof FetchError ? error : new FetchError(uri, error);
  }
};

const failureOf = (error: unknown): AuthFailure => {
  if (error instanceof JwtExpiredError) return "token-expired";
  const keysOutOfReach = error instanceof FetchError || error instanceof WaitPeriodNotYetEndedJwkError;
  return keysOutOfReach ? "unavailable" : "token-invalid";
};

/** Verifies tokens of one OIDC issuer; its keys are fetched once and again when a new one appears. */
export const tokenVerifier = (issuer: Issuer) => {
  // The library's own fetcher insists on https; on one machine the issuer is plain http on 127.0.0.1.
  const verifier = JwtVerifier.create(issuer, {
    jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchBytes } }),
  });
  return async (token: string): Promise<Result<Subject, AuthFailure>> => {
    try {
      const { sub, name, roles, agency, region } = await verifier.verify(token);
      const subject = Subject.safeParse({ id: sub, name, roles, agency, region });
      return subject.success ? ok(subject.data) : refuse("token-invalid");
    } catch (error) {
      return refuse(failureOf(error));
    }
  };
};
