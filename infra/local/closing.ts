type Close = () => void | Promise<void>;

/** What has been started, to be stopped in the opposite order: what was started last leans on what came before. */
export type Closing = { add: (close: Close) => void; all: () => Promise<void> };

export const closing = (): Closing => {
  const closes: Close[] = [];
  return {
    add: (close) => void closes.unshift(close),
    all: async () => {
      for (const close of closes.splice(0)) await close();
    },
  };
};
