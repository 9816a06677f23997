import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { respond, type Service } from "./respond.ts";
import { openStore, type StoreOptions } from "./store.ts";

export type S3Options = StoreOptions & {
  /** 0 takes any that is free. */
  port: number;
};

export type S3Server = { url: string; close: () => Promise<void> };

/** An upload may take as long as it takes; a connection is kept longer than clients keep it, so that they end it. */
const TIMES = { requestTimeout: 0, keepAliveTimeout: 120_000 };

const serverOf = (service: Service, running: Set<Promise<void>>) => {
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const answered = respond(service, incoming, outgoing)
      .catch((error: Error) => void outgoing.destroy(error))
      .finally(() => running.delete(answered));
    running.add(answered);
  };
  return createServer(TIMES, handle).on("checkContinue", handle);
};

/** Stands in for S3 on one machine: just what the product uses, kept in `directory`, for this machine only. */
export const startS3 = async (options: S3Options): Promise<S3Server> => {
  const store = await openStore(options);
  const running = new Set<Promise<void>>();
  const server = serverOf({ store, buckets: options.buckets }, running);
  try {
    server.listen(options.port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await Promise.all(running);
      await store.close();
    },
  };
};
