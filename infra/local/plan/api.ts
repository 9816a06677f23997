import * as z from "zod";
import type { Resources } from "./resources.ts";

const Integration = z.object({
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
});
/** The functions ask for the token themselves: a gateway that asks for one stops the host. */
const Route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.literal("NONE").default("NONE"),
});

/** A route: `key` as the gateway names it, and the ARN of the function that serves it. */
export type RoutePlan = { key: string; functionArn: string };

/** The routes of the HTTP API. */
export const planApi = (resources: Resources): readonly RoutePlan[] => {
  const integrations = resources("AWS::ApiGatewayV2::Integration", Integration);
  resources("AWS::ApiGatewayV2::Api", z.object({ ProtocolType: z.literal("HTTP") }));
  return resources("AWS::ApiGatewayV2::Route", Route).map(({ id, properties }) => {
    const integration = integrations.find(({ ref }) => properties.Target === `integrations/${ref}`);
    if (!integration) throw new Error(`${id}: its integration is missing`);
    return { key: properties.RouteKey, functionArn: integration.properties.IntegrationUri };
  });
};
