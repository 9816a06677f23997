import { S3Error } from "./errors.ts";

const LONGEST_LINE = 8192;
const LINE_END = Buffer.from("\r\n");

const incomplete = (): S3Error =>
  new S3Error("IncompleteBody", "The request body terminated unexpectedly or is not framed as it says");

/** Reads lines and counted bytes off a stream, holding no more of it than one piece. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next piece; undefined at the end of the stream. */
  async #more(): Promise<Buffer | undefined> {
    const { value, done } = await this.#source.next();
    return done ? undefined : value;
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(LINE_END);
      if (end >= 0) {
        const line = this.#rest.toString("latin1", 0, end);
        this.#rest = this.#rest.subarray(end + LINE_END.length);
        return line;
      }
      const more = this.#rest.length > LONGEST_LINE ? undefined : await this.#more();
      if (!more) throw incomplete();
      this.#rest = Buffer.concat([this.#rest, more]);
    }
  }

  async *take(count: number): AsyncGenerator<Buffer> {
    for (let missing = count; missing > 0; ) {
      if (this.#rest.length === 0) {
        const more = await this.#more();
        if (!more) throw incomplete();
        this.#rest = more;
      }
      const piece = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(piece.length);
      missing -= piece.length;
      yield piece;
    }
  }

  /** Nothing may follow. */
  async end(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#more())) throw incomplete();
  }

  /** Lets go of the stream, wherever the reading ended. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
