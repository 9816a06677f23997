import { CfnOutput, CfnParameter, Stack } from "aws-cdk-lib";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { api } from "../capabilities/api.ts";
import { clocks } from "../capabilities/clocks.ts";
import { disclosure } from "../capabilities/disclosure.ts";
import { events } from "../capabilities/events.ts";
import { jobs } from "../capabilities/jobs.ts";
import { supervision } from "../capabilities/supervision.ts";
import type { Tables } from "../capabilities/tables.ts";
import { workflow } from "../capabilities/workflow.ts";
import type { Shared } from "../constructs/app-function.ts";
import type { SharedBucket } from "../constructs/shared-bucket.ts";
import type { Settings } from "../settings.ts";

export type ServiceProps = {
  settings: Settings;
  bundles: string;
  tables: Tables;
  evidence: SharedBucket;
  imports: SharedBucket;
  site: SharedBucket;
};

const PARAMETERS = {
  SiteName: "the name of the public site, as its pages show it",
  SiteRegion: "the place it serves, as its pages show it",
  SiteHost: "who runs it (主办单位), as its pages show it",
  SiteOrigin: "the address of the public site, without a slash at its end: https://…",
  Issuer: "the issuer of the tokens of the identity provider (OIDC): https://…",
  Audience: "the audience that the tokens are issued for",
  JwksUri: "where the identity provider publishes its keys: https://…",
} as const;

/** Everything that runs. What differs between places and is not in the template comes in as parameters. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id);
    const { settings, bundles, tables, evidence, imports, site } = props;
    const parameter = (name: keyof typeof PARAMETERS): string =>
      new CfnParameter(this, name, { type: "String", description: PARAMETERS[name] }).valueAsString;
    const shared: Shared = { settings, bundles, alarms: new Topic(this, "Alarms", { enforceSSL: true }) };
    const environment = {
      FACTS_TABLE: tables.facts.tableName,
      STATE_TABLE: tables.state.tableName,
      SITE_ORIGIN: parameter("SiteOrigin"),
      EVIDENCE_BUCKET: evidence.name,
      IMPORT_BUCKET: imports.name,
    };
    const identity = {
      ISSUER: parameter("Issuer"),
      AUDIENCE: parameter("Audience"),
      JWKS_URI: parameter("JwksUri"),
    };
    const bus = events(this, { shared, tables, environment });
    workflow(this, { shared, tables, environment, bus });
    jobs(this, { shared, tables, environment, bus, imports });
    clocks(this, { shared, tables, environment });
    supervision(this, { shared, tables, environment, bus });
    const frame = {
      SITE_NAME: parameter("SiteName"),
      SITE_REGION: parameter("SiteRegion"),
      SITE_HOST: parameter("SiteHost"),
    };
    disclosure(this, { shared, tables, environment: { ...environment, ...frame }, bus, site });
    const { apiEndpoint } = api(this, { shared, tables, evidence, imports, environment, identity });
    new CfnOutput(this, "ApiEndpoint", { value: apiEndpoint });
  }
}
