import * as z from "zod";
import { Refusal } from "./refusal.ts";

export const Arn = z.string().min(1).max(256);

export const Page = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().max(3096).optional(),
};

export type PageRequest = { maxResults?: number | undefined; nextToken?: string | undefined };

/** Times go over the wire as seconds. */
export const seconds = (milliseconds: number): number => milliseconds / 1000;

export const requireArn = (arn: string, kind: "stateMachine" | "execution"): string => {
  if (!/^arn:[\w-]+:states:[^:]*:[^:]*:/.test(arn) || arn.split(":")[5] !== kind)
    throw new Refusal("InvalidArn", `Invalid Arn: '${arn}' is not the name of a ${kind}.`);
  return arn;
};

/** The number of the last row of the page before, and how many rows to read: one more than asked tells if there is a next. */
export const readPage = ({
  maxResults,
  nextToken,
}: PageRequest): { after: number | undefined; size: number } => {
  const size = maxResults || 100;
  if (nextToken === undefined) return { after: undefined, size };
  const after = Buffer.from(nextToken, "base64url").toString();
  if (!/^\d+$/.test(after)) throw new Refusal("InvalidToken", "Invalid Token: 'nextToken'");
  return { after: Number(after), size };
};

/** Cuts off the row that was read beyond the page; its presence means that there is a next page. */
export const cutPage = <Row extends { id: number }>(rows: readonly Row[], size: number) => {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const nextToken =
    rows.length > size && last ? { nextToken: Buffer.from(String(last.id)).toString("base64url") } : {};
  return { page, nextToken };
};
