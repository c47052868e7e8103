/** Does one thing after the other, beginning when `first` is done; what fails holds up nothing after it. */
export function inTurnAfter(first: Promise<unknown>): <T>(work: () => Promise<T>) => Promise<T> {
  let turn = first
  return (work) => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
}
