import { env } from "node:process";
import { readAssembly } from "./assembly/assembly.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { playDemo, seedPeople, tokensByRole } from "./demo/demo.ts";
import { openSession } from "./demo/session.ts";
import { type Host, startHost } from "./host.ts";
import { endLeftBehind } from "./left-behind.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { choosePorts } from "./ports.ts";
import { welcome } from "./welcome.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** These are for the person who started this, and say all there is to say. */
const PLAIN = new Set(["PortBusy", "DataFolderProblem", "NoEngine", "WrongOption"]);

const fail = (error: Error): never => {
  const plain = PLAIN.has(error.name) && !env["FAZHIYUN_DEBUG"];
  process.stderr.write(`${plain ? error.message : error.stack}\n`);
  process.exit(1);
};

const stopOnSignal = (host: Host, folder: DataFolder): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say("stopping");
    host.stop().then(
      () => {
        folder.release();
        process.exit(0);
      },
      (error: Error) => fail(error),
    );
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
};

const run = async ({ data, port, fresh, demo }: Options): Promise<void> => {
  const started = performance.now();
  say(`fazhiyun on this machine; everything is kept in ${data}`);
  const folder = openDataFolder(data, { fresh });
  await endLeftBehind(folder.note().processes, folder.directory);
  const ports = await choosePorts(folder.note().ports, port);
  folder.write({ ports, processes: {} });
  if (demo) seedPeople(data);
  const assembly = readAssembly(say);
  say("starting the database, the object store, the flows, the bus and the identity provider");
  const host = await startHost({ folder, ports, assembly });
  stopOnSignal(host, folder);
  folder.write({ tables: host.tables });
  const page = demo ? await playDemo(host, data, say) : undefined;
  const tokens = demo ? await tokensByRole(openSession(host)) : {};
  const { api, site, issuer } = host;
  const seconds = (performance.now() - started) / 1000;
  say(`ready ${JSON.stringify({ api, site, issuer, tokens })}`);
  say(welcome({ host, data, page, seconds }));
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(HELP);
  else await run(options).catch(fail);
} catch (error) {
  fail(error as Error);
}
