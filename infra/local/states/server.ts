import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Invoke } from "./engine/engine.ts";
import { takeMachines } from "./engine/machines.ts";
import { runEngine } from "./engine/run-engine.ts";
import type { MachineSource } from "./language/read-definition.ts";
import { OPERATIONS } from "./operations/operations.ts";
import { openSql } from "./store/sql.ts";
import { answerRequests } from "./wire/answer-request.ts";

export type StatesOptions = {
  /** 0 chooses a free port. */
  port: number;
  /** Where executions are kept; one engine at a time. */
  directory: string;
  /** `definition` is the text of the definition after all substitutions. */
  machines: readonly MachineSource[];
  /**
   * Calls a function; rejects with an Error named like the function's error. It is called as soon as the engine has
   * started, for the tasks that were under way when the host died.
   */
  invoke: Invoke;
  /** The platform's clock, in milliseconds. It may be moved forward while the engine runs. */
  now: () => number;
  log?: (line: string) => void;
};

const listen = async (server: Server, port: number): Promise<string> => {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const shut = async (server: Server): Promise<void> => {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
};

/**
 * Step Functions for one machine: the operations of operations/operations.ts over AWS JSON 1.0, executions that
 * survive the death of the host. Throws `DefinitionRefused` for a definition that it would not run as AWS does.
 */
export const startStates = async (
  options: StatesOptions,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const { port, directory, machines: sources, invoke, now, log = () => {} } = options;
  const sql = openSql(directory);
  const { engine, resume, stop } = runEngine(sql, { invoke, now, log });
  try {
    const machines = takeMachines(sql, sources, engine.now());
    const server = createServer(answerRequests({ engine, machines }, OPERATIONS));
    // Longer than clients keep an idle connection, so that none is closed under a request.
    server.keepAliveTimeout = 65_000;
    const url = await listen(server, port);
    // The host learns the address before the first function is called that may need it.
    const resuming = setImmediate(resume);
    const end = async () => {
      clearImmediate(resuming);
      stop();
      await shut(server);
      // The commits of this turn.
      await nextTurn();
      sql.close();
    };
    let ending: Promise<void> | undefined;
    const close = () => {
      ending ??= end();
      return ending;
    };
    return { url, close };
  } catch (error) {
    sql.close();
    throw error;
  }
};
