import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";

/**
 * Preloaded by `--import` with `?milliseconds=…`: moves what this process takes for now by so much. The processes that it
 * starts have the same from NODE_OPTIONS; a thread with an environment of its own would not, so it is told.
 */
const shift = Number(new URL(import.meta.url).searchParams.get("milliseconds"));

const MachineDate = Date;
const now = () => MachineDate.now() + shift;

globalThis.Date = new Proxy(MachineDate, {
  construct: (date, given, made) => Reflect.construct(date, given.length > 0 ? given : [now()], made),
  apply: () => new MachineDate(now()).toString(),
  get: (date, name) => (name === "now" ? now : Reflect.get(date, name)),
});
MachineDate.prototype.constructor = globalThis.Date;

const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options = {}) {
    const { execArgv = process.execArgv } = options;
    super(file, { ...options, execArgv: [...execArgv, `--import=${import.meta.url}`] });
  }
};
syncBuiltinESMExports();
