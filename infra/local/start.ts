import { env } from "node:process";
import { readAssembly } from "./assembly/assembly.ts";
import { type Closing, closing } from "./closing.ts";
import { checkDatabases, openDataFolder } from "./data-folder.ts";
import { startHost } from "./host.ts";
import { endLeftBehind } from "./left-behind.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { choosePorts } from "./ports.ts";
import { startProcesses } from "./processes.ts";
import { welcome } from "./welcome.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** These are for the person who started this, and say all there is to say. */
const PLAIN = new Set(["PortBusy", "DataFolderProblem", "EngineFailed", "NoEngine", "WrongOption"]);

const fail = (error: Error): never => {
  const plain = PLAIN.has(error.name) && !env["FAZHIYUN_DEBUG"];
  process.stderr.write(`${plain ? error.message : error.stack}\n`);
  process.exit(1);
};

/** From the first moment on: a start that is interrupted leaves nothing running either. */
const stopWhenTold = (ends: Closing, { untilInputEnds }: Options): { stopping: () => boolean } => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say("stopping");
    ends.all().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  if (untilInputEnds) process.stdin.resume().on("end", stop);
  return { stopping: () => stopping };
};

const openFolder = async ({ data, fresh, port }: Options, ends: Closing) => {
  const folder = openDataFolder(data, { fresh });
  ends.add(folder.release);
  await endLeftBehind(folder.note().processes, folder.directory);
  checkDatabases(folder.directory);
  const ports = await choosePorts(folder.note().ports, port);
  folder.write({ ports, processes: {} });
  return { folder, ports };
};

/** What is begun now and waited for later: it may fail before that. */
const begun = <Value>(work: Promise<Value>): Promise<Value> => {
  work.catch(() => undefined);
  return work;
};

type Running = { ends: Closing; tell: (line: string) => void };

const run = async (options: Options, { ends, tell }: Running): Promise<void> => {
  const { data } = options;
  const started = performance.now();
  tell(`fazhiyun on this machine; everything is kept in ${data}`);
  const { folder, ports } = await openFolder(options, ends);
  const processes = begun(startProcesses({ folder, ports, closing: ends }));
  const assembly = begun(readAssembly(tell));
  // Half of what there is to load is the demo, with all that it asks of the API.
  const demo = options.demo ? await import("./demo/demo.ts") : undefined;
  demo?.seedPeople(data);
  tell("starting the database, the object store, the flows, the bus and the identity provider");
  const host = await startHost({ folder, ports, processes, assembly, closing: ends });
  folder.write({ tables: host.tables });
  const page = await demo?.playDemo(host, data, tell);
  const tokens = (await demo?.tokensByRole(host)) ?? {};
  const { api, site, issuer } = host;
  const seconds = (performance.now() - started) / 1000;
  tell(`ready ${JSON.stringify({ api, site, issuer, tokens })}`);
  tell(welcome({ host, data, page, seconds }));
};

const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  const ends = closing();
  const { stopping } = stopWhenTold(ends, options);
  // What still comes to its end while everything is being stopped says nothing any more.
  const tell = (line: string): void => {
    if (!stopping()) say(line);
  };
  try {
    await run(options, { ends, tell });
  } catch (error) {
    await ends.all();
    // What fails because everything is being stopped is no failure.
    if (!stopping()) throw error;
  }
};

await main().catch(fail);
