import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { evidenceBucket } from "../capabilities/evidence-bucket.ts";
import { importBucket } from "../capabilities/jobs.ts";
import { type Tables, tables } from "../capabilities/tables.ts";
import { type SharedBucket, share } from "../constructs/shared-bucket.ts";

/** What must outlast everything else: the tables, the evidence and what was uploaded. */
export class DataStack extends Stack {
  readonly tables: Tables;
  readonly evidence: SharedBucket;
  readonly imports: SharedBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id, { terminationProtection: true });
    this.tables = tables(this);
    new CfnOutput(this, "FactsTable", { value: this.tables.facts.tableName });
    new CfnOutput(this, "StateTable", { value: this.tables.state.tableName });
    this.evidence = share(this, evidenceBucket(this), "fazhiyun-evidence-bucket");
    this.imports = share(this, importBucket(this), "fazhiyun-import-bucket");
  }
}
