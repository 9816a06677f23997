type Close = () => void | Promise<void>;

/**
 * What has been started, to be stopped in the opposite order: what was started last leans on what came before. What
 * is added after the end is stopped at once.
 */
export type Closing = { add: (close: Close) => void; all: () => Promise<void> };

export const closing = (): Closing => {
  const closes: Close[] = [];
  let ended = false;
  return {
    add: (close) => void (ended ? close() : closes.unshift(close)),
    all: async () => {
      ended = true;
      for (const close of closes.splice(0)) await close();
    },
  };
};
