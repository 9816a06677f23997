import { ByteReader } from "./byte-reader.ts";
import type { ChunkSeals } from "./chunk-seals.ts";
import { S3Error } from "./errors.ts";

/** Lower-case names. Filled once the body has been read to its end. */
export type Trailers = Map<string, string>;

export type Framing = { trailers: Trailers; seals: ChunkSeals | undefined };

const HEAD = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/;

const readHead = (line: string): { size: number; signature: string | undefined } => {
  const [, size, signature] = HEAD.exec(line) ?? [];
  if (!size) throw new S3Error("InvalidRequest", "The body is not framed as aws-chunked");
  return { size: Number.parseInt(size, 16), signature };
};

const readTrailers = async (reader: ByteReader, trailers: Trailers): Promise<void> => {
  for (let line = await reader.line(); line !== ""; line = await reader.line()) {
    const [, name, value = ""] = /^([^:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (!name) throw new S3Error("MalformedTrailerError", "The trailer of the body is malformed");
    trailers.set(name.toLowerCase(), value);
  }
};

async function* readChunks(reader: ByteReader, { trailers, seals }: Framing): AsyncGenerator<Buffer> {
  for (;;) {
    const { size, signature } = readHead(await reader.line());
    for await (const bytes of reader.take(size)) {
      seals?.update(bytes);
      yield bytes;
    }
    seals?.verify(signature);
    if (size === 0) break;
    if ((await reader.line()) !== "") throw new S3Error("InvalidRequest", "A chunk is longer than it says");
  }
  await readTrailers(reader, trailers);
  await reader.end();
}

/** The bytes inside an aws-chunked body: `size[;chunk-signature=…]\r\n bytes \r\n … 0\r\n trailers \r\n`. */
export async function* unchunked(source: AsyncIterable<Buffer>, framing: Framing): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    yield* readChunks(reader, framing);
  } finally {
    await reader.close();
  }
}
