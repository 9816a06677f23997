import type { Assembly, Resource, Template } from "./assembly.ts";

type Json = unknown;

/** What this machine says in place of AWS. */
const PSEUDO: Readonly<Record<string, string>> = {
  "AWS::Partition": "aws",
  "AWS::Region": "local",
  "AWS::AccountId": "000000000000",
  "AWS::URLSuffix": "localhost",
  "AWS::StackName": "local",
  "AWS::NoValue": "",
};

export type Located = { template: Template; id: string; resource: Resource };

const arn = (service: string, rest: string): string => `arn:aws:${service}:local:000000000000:${rest}`;

const text = (value: Json, otherwise: string): string => (typeof value === "string" ? value : otherwise);

/** The physical name of a resource here, where the template does not give one: its logical id. */
const nameOf = ({ id, resource }: Located): string => {
  const { Name, QueueName, StateMachineName } = resource.Properties;
  return text(Name ?? QueueName ?? StateMachineName, id);
};

const bucketName = ({ id }: Located): string => id.toLowerCase();

const ARNS: Record<string, (located: Located) => string> = {
  "AWS::Lambda::Function": (it) => arn("lambda", `function:${nameOf(it)}`),
  "AWS::StepFunctions::StateMachine": (it) => arn("states", `stateMachine:${nameOf(it)}`),
  "AWS::Events::EventBus": (it) => arn("events", `event-bus/${nameOf(it)}`),
  "AWS::Events::Rule": (it) => arn("events", `rule/${nameOf(it)}`),
  "AWS::SQS::Queue": (it) => arn("sqs", nameOf(it)),
  "AWS::SNS::Topic": (it) => arn("sns", nameOf(it)),
  "AWS::DynamoDB::GlobalTable": (it) => arn("dynamodb", `table/${nameOf(it)}`),
  "AWS::S3::Bucket": (it) => `arn:aws:s3:::${bucketName(it)}`,
  "AWS::Logs::LogGroup": (it) => arn("logs", `log-group:${nameOf(it)}`),
};

/** `Ref` of these is their ARN, of a bucket its name in lower case, of all else the name. */
const REF_IS_ARN = new Set(["AWS::StepFunctions::StateMachine", "AWS::SNS::Topic"]);

const refOf = (located: Located): string => {
  const { Type } = located.resource;
  if (Type === "AWS::S3::Bucket") return bucketName(located);
  return REF_IS_ARN.has(Type) ? (ARNS[Type]?.(located) ?? "") : nameOf(located);
};

const attributeOf = (located: Located, attribute: string): string => {
  const { Type } = located.resource;
  if (attribute === "Arn") return ARNS[Type]?.(located) ?? `${refOf(located)}.Arn`;
  if (attribute === "StreamArn") return `${ARNS[Type]?.(located)}/stream`;
  return `${refOf(located)}.${attribute}`;
};

export type Resolver = (template: Template, value: Json) => Json;

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Resolves the intrinsic functions of the templates to what stands here in their place. `parameters` are the values that
 * a deployment would be given.
 */
export const resolver = (assembly: Assembly, parameters: Readonly<Record<string, string>>): Resolver => {
  const exports = new Map<string, { template: Template; value: Json }>();
  for (const template of assembly.templates)
    for (const { Value, Export } of Object.values(template.Outputs))
      if (Export) exports.set(Export.Name, { template, value: Value });

  const ref = (template: Template, id: string): string => {
    const known = PSEUDO[id] ?? parameters[id];
    if (known !== undefined) return known;
    const resource = template.Resources[id];
    if (!resource)
      throw new Error(`${template.stack}: Ref to ${id}, which is neither resource nor parameter`);
    return refOf({ template, id, resource });
  };

  const getAtt = (template: Template, [id = "", attribute = ""]: readonly string[]): string => {
    const resource = template.Resources[id];
    if (!resource) throw new Error(`${template.stack}: GetAtt of ${id}, which is no resource`);
    return attributeOf({ template, id, resource }, attribute);
  };

  const substitute = (template: Template, pattern: string): string =>
    pattern.replace(/\$\{([^}!]+)\}/g, (_, name: string) =>
      name.includes(".") ? getAtt(template, name.split(".")) : ref(template, name),
    );

  const imported = (name: Json): Json => {
    const found = typeof name === "string" ? exports.get(name) : undefined;
    if (!found) throw new Error(`no stack exports ${String(name)}`);
    return resolve(found.template, found.value);
  };

  const intrinsic = (template: Template, name: string, argument: Json): Json => {
    const resolved = name === "Fn::GetAtt" || name === "Fn::Sub" ? argument : resolve(template, argument);
    switch (name) {
      case "Ref":
        return ref(template, String(argument));
      case "Fn::GetAtt":
        return getAtt(template, argument as readonly string[]);
      case "Fn::ImportValue":
        return imported(resolved);
      case "Fn::Sub":
        if (typeof argument !== "string")
          throw new Error(`${template.stack}: Fn::Sub with values of its own is not known on one machine`);
        return substitute(template, argument);
      case "Fn::Join": {
        const [separator, parts] = resolved as [string, readonly string[]];
        return parts.join(separator);
      }
      case "Fn::Split": {
        const [separator, whole] = resolved as [string, string];
        return whole.split(separator);
      }
      case "Fn::Select": {
        const [index, list] = resolved as [number, readonly Json[]];
        return list[Number(index)];
      }
      default:
        throw new Error(`${template.stack}: ${name} is not known on one machine`);
    }
  };

  const resolve: Resolver = (template, value) => {
    if (Array.isArray(value)) return value.map((item) => resolve(template, item));
    if (!isRecord(value)) return value;
    const [[name, argument] = [], more] = Object.entries(value);
    if (name !== undefined && more === undefined && (name === "Ref" || name.startsWith("Fn::")))
      return intrinsic(template, name, argument);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(template, item)]));
  };
  return resolve;
};
