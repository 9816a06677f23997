import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import type { Edge } from "../platform/http/http-api.ts";
import { tokenVerifier } from "./verify-token.ts";

/** What every entry needs beside its routes, as the environment of a function gives it. */
export const edgeOfEnvironment = (): Edge => {
  const env = readEnv({
    SITE_ORIGIN: z.url(),
    ISSUER: z.string(),
    AUDIENCE: z.string(),
    JWKS_URI: z.string(),
  });
  const issuer = { issuer: env.ISSUER, audience: env.AUDIENCE, jwksUri: env.JWKS_URI };
  return { site: env.SITE_ORIGIN, verify: tokenVerifier(issuer) };
};
