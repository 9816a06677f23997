import { startS3 } from "../../infra/local/s3/server.ts";
import { s3Options } from "./s3.ts";

/** A server in a process of its own, to be killed. Says its address in one line. */
const { url } = await startS3(s3Options(process.argv[2] ?? ""));
process.stdout.write(`${url}\n`);
