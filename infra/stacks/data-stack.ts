import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { evidenceBucket } from "../capabilities/evidence-bucket.ts";
import { type Tables, tables } from "../capabilities/tables.ts";
import { type SharedBucket, share } from "../constructs/shared-bucket.ts";

/** What must outlast everything else: the tables and the evidence. */
export class DataStack extends Stack {
  readonly tables: Tables;
  readonly evidence: SharedBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id, { terminationProtection: true });
    this.tables = tables(this);
    new CfnOutput(this, "FactsTable", { value: this.tables.facts.tableName });
    new CfnOutput(this, "StateTable", { value: this.tables.state.tableName });
    this.evidence = share(this, evidenceBucket(this), "fazhiyun-evidence-bucket");
  }
}
