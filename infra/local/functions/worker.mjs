// @ts-check
import { openSync, writeSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { env } from "node:process";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/**
 * Runs in a worker thread: one bundle, one call at a time, as a function's own process would. In JavaScript, because
 * each thread would load what strips types for this file alone, which takes as long as all else that a thread begins with.
 *
 * @typedef {{ event: unknown; requestId: string; deadline: number; clockOffset: number }} Call
 */

/** @type {{ bundle: string; name: string; memoryMegabytes: number; log: string; compileCache: string }} */
const { bundle, name, memoryMegabytes, log, compileCache } = workerData;
enableCompileCache(compileCache);

const logFile = openSync(log, "a");
/** What a function says goes straight into its log; the way over the host's own thread would cost both more than the line. */
process.stdout.write = process.stderr.write = (/** @type {string | Uint8Array} */ said) => {
  writeSync(logFile, typeof said === "string" ? Buffer.from(said) : said);
  return true;
};

/** @type {{ handler: (event: unknown, context: object) => Promise<unknown> }} */
const { handler } = await import(pathToFileURL(bundle).href);

/** @type {(call: Call) => object} */
const contextOf = ({ requestId, deadline }) => ({
  awsRequestId: requestId,
  functionName: name,
  functionVersion: "$LATEST",
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
  memoryLimitInMB: String(memoryMegabytes),
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

let saved = false;

/** An instance that is ended saves nothing any more; by its first answer most of what a call needs is compiled. */
const saveCompiled = () => {
  if (!saved) flushCompileCache();
  saved = true;
};

parentPort?.on("message", async (/** @type {Call} */ call) => {
  env["CLOCK_OFFSET_MS"] = String(call.clockOffset);
  try {
    parentPort?.postMessage({ value: await handler(call.event, contextOf(call)) });
  } catch (error) {
    const { name: errorType, message, stack } = /** @type {Error} */ (error);
    parentPort?.postMessage({ error: { name: errorType, message, stack } });
  }
  saveCompiled();
});
parentPort?.postMessage({ ready: true });
