import { env } from "node:process";

/** The environment in which a process of Node.js loads a module first, after what this one was told to load. */
export const alsoImporting = (module: string): { NODE_OPTIONS: string } => ({
  NODE_OPTIONS: `${env["NODE_OPTIONS"] ?? ""} --import=${module}`.trimStart(),
});
