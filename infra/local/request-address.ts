import type { IncomingMessage } from "node:http";

/** The address that a request names. Two slashes at its beginning are a path like any other, and no other host. */
export const requestAddress = ({ url = "/" }: Pick<IncomingMessage, "url">): URL =>
  new URL(`http://local/${url.slice(1)}`);
