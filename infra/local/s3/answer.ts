import type { Readable } from "node:stream";

export type Answer = { status: number; headers: Readonly<Record<string, string>>; body?: string | Readable };

export const xmlAnswer = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body,
});
