import type { ChildProcess } from "node:child_process";
import type { Closing } from "./closing.ts";
import type { DataFolder } from "./data-folder.ts";
import { type DynamoEngine, startDynamo } from "./dynamo/engine.ts";
import { endWithUs } from "./end-with-us.ts";
import { type Issuer, startIssuer } from "./issuer/start.ts";
import type { Ports } from "./ports.ts";

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
};

type Options = { folder: DataFolder; ports: Ports; closing: Closing };

/** However this process ends, the other does; should both be missed, the next start finds it by the note. */
const keeping =
  ({ folder, closing }: Options, name: string) =>
  (child: ChildProcess): void => {
    if (!child.pid) return;
    folder.write({ processes: { ...folder.note().processes, [name]: child.pid } });
    endWithUs(child);
    closing.add(() => end(child));
  };

export type Processes = { dynamo: DynamoEngine; issuer: Issuer };

/** Starts the engines that are processes of their own: the database and the identity provider. */
export const startProcesses = async (options: Options): Promise<Processes> => {
  const { folder, ports, closing } = options;
  const { directory, logs } = folder;
  closing.add(() => folder.write({ processes: {} }));
  const place = { directory, logs };
  const [dynamo, issuer] = await Promise.all([
    startDynamo({ ...place, port: ports.tables, spawned: keeping(options, "tables") }),
    startIssuer({ ...place, port: ports.issuer, spawned: keeping(options, "issuer") }),
  ]);
  return { dynamo, issuer };
};
