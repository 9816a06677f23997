import * as z from "zod";
import type { Resources } from "./resources.ts";

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) }));

const GlobalTable = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) }),
  ),
  KeySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({ ProjectionType: z.enum(["ALL", "KEYS_ONLY"]) }),
      }),
    )
    .optional(),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"]) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

export type TablePlan = { name: string; arn: string; definition: z.infer<typeof GlobalTable> };

export const planTables = (resources: Resources): readonly TablePlan[] =>
  resources("AWS::DynamoDB::GlobalTable", GlobalTable).map(({ ref, arn, properties }) => ({
    name: ref,
    arn,
    definition: properties,
  }));
