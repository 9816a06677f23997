import { readDefinitions } from "../store/definitions.ts";
import { groupCommit } from "../store/group-commit.ts";
import type { Sql } from "../store/sql.ts";
import { createDriver } from "./driver.ts";
import type { Engine } from "./engine.ts";
import { tick } from "./tick.ts";

const TICK = 200;

export type Outside = Pick<Engine, "invoke" | "now" | "log">;

const startTicking = (engine: Engine): NodeJS.Timeout => {
  let busy = false;
  return setInterval(async () => {
    if (busy) return;
    busy = true;
    await tick(engine).catch((error: unknown) => engine.log(`A tick failed: ${String(error)}`));
    busy = false;
  }, TICK);
};

/** Puts the parts together. `resume` makes every execution go on from where it is kept, and starts the clock. */
export const runEngine = (sql: Sql, { invoke, now, log }: Outside) => {
  const driver = createDriver(() => engine);
  const engine: Engine = {
    sql,
    commit: groupCommit(sql),
    definitions: readDefinitions(sql),
    invoke,
    now: () => Math.floor(now()),
    log,
    ...driver,
  };
  let ticking: NodeJS.Timeout | undefined;
  const resume = () => {
    const running = sql.all<{ arn: string }>("SELECT arn FROM execution WHERE status = 'RUNNING'");
    for (const { arn } of running) engine.kick(arn);
    ticking = startTicking(engine);
  };
  const stop = () => {
    driver.stop();
    clearInterval(ticking);
  };
  return { engine, resume, stop };
};
