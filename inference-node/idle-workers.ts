// Workers that have nothing to do, in the order they came, each until it gets something or ends.

export interface IdleWorkers<Task> {
  readonly count: () => number
  /** Resolves to what this worker gets. Rejects when `signal` is aborted first. */
  readonly wait: (signal: AbortSignal) => Promise<Task>
  /** Gives each a task, as long as there are some. */
  readonly give: (next: () => Task | undefined) => void
}

export const createIdleWorkers = <Task>(): IdleWorkers<Task> => {
  const workers = new Set<(task: Task) => void>()
  return {
    count: () => workers.size,
    wait: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const leave = () => {
          workers.delete(worker)
          reject(signal.reason)
        }
        const worker = (task: Task) => {
          workers.delete(worker)
          signal.removeEventListener('abort', leave)
          resolve(task)
        }
        signal.addEventListener('abort', leave)
        workers.add(worker)
      }),
    give: (next) => {
      for (const worker of workers) {
        const task = next()
        if (task === undefined) return
        worker(task)
      }
    },
  }
}
