import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = { url: string; port: number; close: () => Promise<void> };

/** A port that another program has; said in one sentence, because it is for the person who started this. */
export class PortBusy extends Error {
  override readonly name = "PortBusy";
}

/** Listens on the loopback address only. Port 0 takes a free one. */
export const listen = async (server: Server, port: number): Promise<Listening> => {
  // Longer than clients keep an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 65_000;
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new PortBusy(`port ${port} is in use by another program: stop it, or choose another with --port`);
    throw error;
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
