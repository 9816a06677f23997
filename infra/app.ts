import { App, type AppProps, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { faultsOfData } from "../functions/case-file/check-data.ts";
import { CATALOGUE } from "../functions/law/catalogue.ts";
import { readSettings } from "./settings.ts";
import { DataStack } from "./stacks/data-stack.ts";
import { ServiceStack } from "./stacks/service-stack.ts";
import { SiteStack } from "./stacks/site-stack.ts";

/** The whole system as stacks. `bundles` is the folder with one folder for each bundled entry. */
export const fazhiyun = (bundles: string, props: AppProps = {}): App => {
  const faults = faultsOfData({ rules: CATALOGUE });
  if (faults.length > 0) throw new Error(`the data of cases does not hold together: ${faults.join("; ")}`);
  const app = new App(props);
  const settings = readSettings(app.node);
  const data = new DataStack(app, "FazhiyunData");
  const site = new SiteStack(app, "FazhiyunSite", settings);
  new ServiceStack(app, "FazhiyunService", {
    settings,
    bundles,
    tables: data.tables,
    evidence: data.evidence,
    imports: data.imports,
    site: site.bucket,
  });
  Tags.of(app).add("project", "fazhiyun");
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
