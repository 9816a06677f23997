import { enableCompileCache, flushCompileCache } from "node:module";
import { env } from "node:process";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** Runs in a worker thread: one bundle, one call at a time, as a function's own process would. */

type Call = { event: unknown; requestId: string; deadline: number; clockOffset: number };

const { bundle, name, compileCache } = workerData as { bundle: string; name: string; compileCache: string };
enableCompileCache(compileCache);
const { handler } = (await import(pathToFileURL(bundle).href)) as {
  handler: (event: unknown, context: object) => Promise<unknown>;
};

const contextOf = ({ requestId, deadline }: Call): object => ({
  awsRequestId: requestId,
  functionName: name,
  functionVersion: "$LATEST",
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
  memoryLimitInMB: "1024",
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

/** An instance that is ended saves nothing any more; by its first answer most of what a call needs is compiled. */
const saveCompiled = (() => {
  let saved = false;
  return (): void => {
    if (!saved) flushCompileCache();
    saved = true;
  };
})();

parentPort?.on("message", async (call: Call) => {
  env["CLOCK_OFFSET_MS"] = String(call.clockOffset);
  try {
    parentPort?.postMessage({ value: await handler(call.event, contextOf(call)) });
  } catch (error) {
    const { name: errorType, message, stack } = error as Error;
    parentPort?.postMessage({ error: { name: errorType, message, stack } });
  }
  saveCompiled();
});
parentPort?.postMessage({ ready: true });
