import { portsOfEnvironment as casePorts } from "../case-file/ports.ts";
import type { Ports } from "./judge-case.ts";

/** What judging stands on, as the environment of a function gives it. */
export const portsOfEnvironment = (): Ports => casePorts();
