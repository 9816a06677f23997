import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
} from "aws-lambda";
import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { LOG, log } from "../platform/log.ts";
import { tokenVerifier } from "./verify-token.ts";

const env = readEnv({ ISSUER: z.string(), AUDIENCE: z.string(), JWKS_URI: z.string() });
const verify = tokenVerifier({ issuer: env.ISSUER, audience: env.AUDIENCE, jwksUri: env.JWKS_URI });

type Found = { subject?: string; failure?: string };

const look = async (authorization: string | undefined): Promise<Found> => {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (!token) return { failure: authorization ? "token-invalid" : "token-missing" };
  const subject = await verify(token);
  if (subject.ok) return { subject: JSON.stringify(subject.value) };
  log.info(LOG.tokenRefused, { failure: subject.refusal });
  return { failure: subject.refusal };
};

/**
 * Finds out who calls. It always lets the call through, with a subject or the reason why there is none: the api function
 * answers the problem, because the gateway's own refusals could not be ours.
 */
export const handler = async (
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewaySimpleAuthorizerWithContextResult<Found>> => ({
  isAuthorized: true,
  context: await look(event.headers?.["authorization"]),
});
