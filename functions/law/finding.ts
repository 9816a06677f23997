import type { Finding } from "./rule.ts";

/** A finding in both languages, at a place of the act (JSON Pointer). */
export const found = (pointer: string, zh: string, en: string): Finding => ({ pointer, detail: { zh, en } });
