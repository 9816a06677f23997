/** How a resource type is met on one machine: which properties are wired, and which have no effect here and why. */
export type Wiring = { wired: readonly string[]; inert: Readonly<Record<string, string>> };

const TAGS = "tags name costs, and nothing here costs";
const PERMISSIONS = "every process here runs as you: permissions are checked by the tests of the template";
const TELEMETRY = "logs are files under the data folder, and there is no telemetry service";
const NO_ALARMS = "nobody is on call on one machine; dead letters and logs are listed by command";

const allInert = (reason: string, properties: readonly string[]): Wiring => ({
  wired: [],
  inert: Object.fromEntries(properties.map((property) => [property, reason])),
});

/** The only list of what one machine does with the template. A type or a property that is not here stops the host. */
export const RESOURCES: Readonly<Record<string, Wiring>> = {
  "AWS::DynamoDB::GlobalTable": {
    wired: [
      "AttributeDefinitions",
      "KeySchema",
      "GlobalSecondaryIndexes",
      "StreamSpecification",
      "TimeToLiveSpecification",
    ],
    inert: {
      BillingMode: "nothing is billed",
      Replicas: "one region, one copy; backups here are copies of the data folder",
    },
  },
  "AWS::S3::Bucket": {
    wired: ["VersioningConfiguration"],
    inert: {
      AccessControl: PERMISSIONS,
      BucketEncryption: "files are protected by the disk they lie on",
      CorsConfiguration: "the local store lets any page of this machine upload",
      LifecycleConfiguration: "nothing is removed from your disk by itself",
      LoggingConfiguration: TELEMETRY,
      OwnershipControls: PERMISSIONS,
      PublicAccessBlockConfiguration: PERMISSIONS,
      Tags: TAGS,
    },
  },
  "AWS::Lambda::Function": {
    wired: ["Handler", "Environment", "Timeout", "MemorySize", "ReservedConcurrentExecutions"],
    inert: {
      Architectures: "the functions run on this machine's processor",
      Code: "the bundle is found by the asset path in the metadata",
      Description: "for people",
      LoggingConfig: TELEMETRY,
      Role: PERMISSIONS,
      Runtime: "the functions run on the Node that runs the host: the same major version",
      Tags: TAGS,
      TracingConfig: TELEMETRY,
    },
  },
  "AWS::Lambda::EventInvokeConfig": {
    wired: ["FunctionName", "MaximumRetryAttempts", "DestinationConfig"],
    inert: {
      MaximumEventAgeInSeconds: "retries here are seconds apart, never hours",
      Qualifier: "there is one version of each function",
    },
  },
  "AWS::Lambda::EventSourceMapping": {
    wired: [
      "FunctionName",
      "EventSourceArn",
      "BatchSize",
      "StartingPosition",
      "MaximumRetryAttempts",
      "DestinationConfig",
      "FunctionResponseTypes",
      "MaximumBatchingWindowInSeconds",
      "ScalingConfig",
    ],
    inert: {
      BisectBatchOnFunctionError: "a batch that fails here is retried whole, then goes to the dead letters",
      Tags: TAGS,
    },
  },
  "AWS::ApiGatewayV2::Api": {
    wired: ["ProtocolType"],
    inert: {
      Name: "there is one API",
      DisableExecuteApiEndpoint: "the only address is the local one",
      Tags: TAGS,
    },
  },
  "AWS::ApiGatewayV2::Integration": {
    wired: ["IntegrationUri", "IntegrationType", "PayloadFormatVersion"],
    inert: { ApiId: "there is one API" },
  },
  "AWS::ApiGatewayV2::Route": {
    wired: ["RouteKey", "Target", "AuthorizationType"],
    inert: { ApiId: "there is one API" },
  },
  "AWS::ApiGatewayV2::Stage": allInert("there is one stage, and it is at the root", [
    "AccessLogSettings",
    "ApiId",
    "AutoDeploy",
    "StageName",
    "Tags",
  ]),
  "AWS::Events::EventBus": { wired: ["Name"], inert: { Description: "for people", Tags: TAGS } },
  "AWS::Events::Rule": {
    wired: ["EventBusName", "EventPattern", "ScheduleExpression", "State", "Targets"],
    inert: { Tags: TAGS },
  },
  "AWS::StepFunctions::StateMachine": {
    wired: ["DefinitionString", "DefinitionSubstitutions", "StateMachineName"],
    inert: {
      LoggingConfiguration: TELEMETRY,
      RoleArn: PERMISSIONS,
      Tags: TAGS,
      TracingConfiguration: TELEMETRY,
    },
  },
  "AWS::SQS::Queue": {
    wired: ["RedrivePolicy"],
    inert: {
      MessageRetentionPeriod: "messages and dead letters here are kept until they are processed",
      Tags: TAGS,
      VisibilityTimeout: "the host sees at once when a function ends, and gives no message out twice",
    },
  },
  "AWS::CloudFront::Distribution": { wired: ["DistributionConfig"], inert: { Tags: TAGS } },
  "AWS::CloudFront::Function": {
    wired: ["FunctionCode"],
    inert: {
      AutoPublish: "the code runs as it is",
      FunctionConfig: "the code runs in a context of its own",
      Name: "for people",
      Tags: TAGS,
    },
  },
  "AWS::CloudFront::ResponseHeadersPolicy": { wired: ["ResponseHeadersPolicyConfig"], inert: {} },
  "AWS::CloudFront::OriginAccessControl": allInert(PERMISSIONS, ["OriginAccessControlConfig"]),
  "AWS::CloudWatch::Alarm": allInert(NO_ALARMS, [
    "AlarmActions",
    "AlarmDescription",
    "ComparisonOperator",
    "Dimensions",
    "EvaluationPeriods",
    "MetricName",
    "Namespace",
    "Period",
    "Statistic",
    "Tags",
    "Threshold",
    "TreatMissingData",
  ]),
  "AWS::SNS::Topic": allInert(NO_ALARMS, ["Tags"]),
  "AWS::SNS::TopicPolicy": allInert(NO_ALARMS, ["PolicyDocument", "Topics"]),
  "AWS::IAM::Policy": allInert(PERMISSIONS, ["PolicyDocument", "PolicyName", "Roles"]),
  "AWS::IAM::Role": allInert(PERMISSIONS, ["AssumeRolePolicyDocument", "Tags"]),
  "AWS::Lambda::Permission": allInert(PERMISSIONS, ["Action", "FunctionName", "Principal", "SourceArn"]),
  "AWS::S3::BucketPolicy": allInert(PERMISSIONS, ["Bucket", "PolicyDocument"]),
  "AWS::SQS::QueuePolicy": allInert(PERMISSIONS, ["PolicyDocument", "Queues"]),
  "AWS::Logs::LogGroup": allInert(TELEMETRY, ["RetentionInDays", "Tags"]),
};
