/** The life of something: every state with those it may become. A state that may become none is an end. */
export type LifeCycle<State extends string> = Readonly<Record<State, readonly State[]>>;

export const statesOf = <State extends string>(cycle: LifeCycle<State>): [State, ...State[]] =>
  Object.keys(cycle) as [State, ...State[]];

export const canBecome = <State extends string>(
  cycle: LifeCycle<State>,
  from: State,
  to: NoInfer<State>,
): boolean => cycle[from].includes(to);
