import { Duration, type Stack } from "aws-cdk-lib";
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Route } from "../../functions/platform/http/route.ts";
import { acknowledge } from "./acknowledge.ts";

const ACCESS_LOG = JSON.stringify({
  requestId: "$context.requestId",
  time: "$context.requestTime",
  route: "$context.routeKey",
  status: "$context.status",
  latency: "$context.responseLatency",
});

/** The authorizer is asked for every request, without a token too: then it says so, and the function answers. */
const authorizerOf = (fn: LambdaFunction): HttpLambdaAuthorizer =>
  new HttpLambdaAuthorizer("Authorizer", fn, {
    responseTypes: [HttpLambdaResponseType.SIMPLE],
    identitySource: [],
    resultsCacheTtl: Duration.seconds(0),
  });

type Served = { routes: readonly Pick<Route, "method" | "path" | "kind">[]; fn: LambdaFunction };

const addRoutes = (api: HttpApi, { routes, fn }: Served, authorizer: IHttpRouteAuthorizer): void => {
  const integration = new HttpLambdaIntegration(fn.node.id, fn);
  for (const { method, path, kind } of routes) {
    const [route] = api.addRoutes({
      path,
      methods: [method === "GET" ? HttpMethod.GET : HttpMethod.POST],
      integration,
      ...(kind !== "public" && { authorizer }),
    });
    if (route && kind === "public")
      acknowledge(route, { "AwsSolutions-APIG4": "the description of the API is open to everyone" });
  }
};

/** The HTTP API: the routes of each room with the function that serves them, and one for all that is no route. */
export const houseApi = (
  stack: Stack,
  {
    authorizer,
    fallback,
    served,
  }: { authorizer: LambdaFunction; fallback: LambdaFunction; served: readonly Served[] },
): HttpApi => {
  const api = new HttpApi(stack, "Api", { apiName: "fazhiyun", disableExecuteApiEndpoint: false });
  const asked = authorizerOf(authorizer);
  for (const room of served) addRoutes(api, room, asked);
  const rest = new HttpRoute(stack, "NoSuchRoute", {
    httpApi: api,
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration("Fallback", fallback),
  });
  acknowledge(rest, { "AwsSolutions-APIG4": "it only says that there is no such address" });
  logAccess(stack, api);
  return api;
};

const logAccess = (stack: Stack, api: HttpApi): void => {
  const logs = new LogGroup(stack, "ApiAccessLogs", { retention: RetentionDays.SIX_MONTHS });
  const stage = api.defaultStage?.node.defaultChild as CfnStage;
  stage.accessLogSettings = { destinationArn: logs.logGroupArn, format: ACCESS_LOG };
};
