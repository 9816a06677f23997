/** The life of something: every state with those it may become. A state that may become none is an end. */
export type LifeCycle<State extends string> = Readonly<Record<State, readonly State[]>>;

export const statesOf = <State extends string>(cycle: LifeCycle<State>): [State, ...State[]] =>
  Object.keys(cycle) as [State, ...State[]];

export const canBecome = <State extends string>(
  cycle: LifeCycle<State>,
  from: State,
  to: NoInfer<State>,
): boolean => cycle[from].includes(to);

/** The states from which one may be reached in a single step. */
export const statesBefore = <State extends string>(
  cycle: LifeCycle<State>,
  to: NoInfer<State>,
): readonly State[] => statesOf(cycle).filter((from) => canBecome(cycle, from, to));
