import * as z from "zod";
import type { Resources } from "./resources.ts";

const Integration = z.object({
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
});
const Authorizer = z.object({
  AuthorizerType: z.literal("REQUEST"),
  AuthorizerUri: z.string(),
  AuthorizerPayloadFormatVersion: z.literal("2.0"),
  EnableSimpleResponses: z.literal(true),
});
const Route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizerId: z.string().optional(),
  AuthorizationType: z.enum(["NONE", "CUSTOM"]).default("NONE"),
});

/** A route: `key` as the gateway names it, and the ARNs of the functions that serve it and ask who calls. */
export type RoutePlan = { key: string; functionArn: string; authorizerArn: string | undefined };

/** An authorizer is given by the address that invokes its function: `…/functions/<arn>/invocations`. */
const functionOf = (uri: string): string => /functions\/(arn:.+)\/invocations$/.exec(uri)?.[1] ?? uri;

/** The routes of the HTTP API. */
export const planApi = (resources: Resources): readonly RoutePlan[] => {
  const integrations = resources("AWS::ApiGatewayV2::Integration", Integration);
  const authorizers = resources("AWS::ApiGatewayV2::Authorizer", Authorizer);
  resources("AWS::ApiGatewayV2::Api", z.object({ ProtocolType: z.literal("HTTP") }));
  return resources("AWS::ApiGatewayV2::Route", Route).map(({ id, properties }) => {
    const integration = integrations.find(({ ref }) => properties.Target === `integrations/${ref}`);
    if (!integration) throw new Error(`${id}: its integration is missing`);
    const authorizer = authorizers.find(({ ref }) => properties.AuthorizerId === ref);
    if (properties.AuthorizationType === "CUSTOM" && !authorizer)
      throw new Error(`${id}: its authorizer is missing`);
    return {
      key: properties.RouteKey,
      functionArn: functionOf(integration.properties.IntegrationUri),
      authorizerArn: authorizer && functionOf(authorizer.properties.AuthorizerUri),
    };
  });
};
