import type { Stack } from "aws-cdk-lib";
import { type CfnStage, HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { acknowledge } from "./acknowledge.ts";
import type { RouteKey } from "./api-entries.ts";

/** The keys name rooms only: which operation it was is told by the method and the path. */
const ACCESS_LOG = JSON.stringify({
  requestId: "$context.requestId",
  time: "$context.requestTime",
  route: "$context.routeKey",
  method: "$context.httpMethod",
  path: "$context.path",
  status: "$context.status",
  latency: "$context.responseLatency",
});

/** One permission for each function, whatever number of keys lead to it. */
const integrationOf = (fn: LambdaFunction): HttpLambdaIntegration =>
  new HttpLambdaIntegration(fn.node.id, fn, { scopePermissionToRoute: false });

type Served = { keys: readonly RouteKey[]; fn: LambdaFunction };

const addRoutes = (api: HttpApi, { keys, fn }: Served): void => {
  const integration = integrationOf(fn);
  for (const { method, path } of keys) api.addRoutes({ path, methods: [HttpMethod[method]], integration });
};

/** The HTTP API: the keys of each function, and one function for all that no key takes. */
export const appApi = (
  stack: Stack,
  { fallback, served }: { fallback: LambdaFunction; served: readonly Served[] },
): HttpApi => {
  const api = new HttpApi(stack, "Api", { apiName: "fazhiyun", disableExecuteApiEndpoint: false });
  for (const room of served) addRoutes(api, room);
  acknowledge(api, {
    "AwsSolutions-APIG4":
      "each function verifies the token itself, so that its refusals are problem documents (infra/decisions/0018)",
  });
  const rest = new HttpRoute(stack, "NoSuchRoute", {
    httpApi: api,
    routeKey: HttpRouteKey.DEFAULT,
    integration: integrationOf(fallback),
  });
  acknowledge(rest, {
    "AwsSolutions-APIG4":
      "the description of the API is open to everyone; of the rest it says that it is not there",
  });
  logAccess(stack, api);
  return api;
};

const logAccess = (stack: Stack, api: HttpApi): void => {
  const logs = new LogGroup(stack, "ApiAccessLogs", { retention: RetentionDays.SIX_MONTHS });
  const stage = api.defaultStage?.node.defaultChild as CfnStage;
  stage.accessLogSettings = { destinationArn: logs.logGroupArn, format: ACCESS_LOG };
};
