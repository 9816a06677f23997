import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";
import { writeWhole } from "../../infra/local/write-whole.ts";
import { until } from "./until.ts";

type Told<Made> = { made: Made } | { failed: string };

const begin = (place: string): Promise<boolean> =>
  mkdir(place).then(
    () => true,
    () => false,
  );

/** What is made once in a run, by the first who needs it; the others wait for it. It goes with the folder of the run. */
export const onceInRun = async <Made>(name: string, make: () => Promise<Made>): Promise<Made> => {
  const folder = env["RUN_FOLDER"];
  if (!folder) throw new Error("this is no run of tests");
  const file = join(folder, `${name}.json`);
  if (await begin(join(folder, name))) {
    const told: Told<Made> = await make().then(
      (made) => ({ made }),
      (error: Error) => ({ failed: error.message }),
    );
    writeWhole(file, JSON.stringify(told));
  }
  const told = await until(
    async () => existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as Told<Made>),
  );
  if ("failed" in told) throw new Error(`${name}: ${told.failed}`);
  return told.made;
};
