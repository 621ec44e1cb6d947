// Nobody is waited for longer than they are worth.

export class DeadlineExceeded extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`)
    this.name = 'DeadlineExceeded'
  }
}

/** The same function, rejecting with `DeadlineExceeded` when it has not answered within `milliseconds`. */
export const withDeadline =
  <Args extends unknown[], Result>(
    ask: (...args: Args) => Promise<Result>,
    milliseconds: number,
  ): ((...args: Args) => Promise<Result>) =>
  (...args) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new DeadlineExceeded(milliseconds)), milliseconds)
      ask(...args)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer))
    })
