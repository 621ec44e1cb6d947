// Starts what the Worker needs, once for the tests under workerd, and tells them where it is.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Variables of the Worker. */
    bindings: Record<string, string>
    /** A key of the tier "pro" with every scope. */
    apiKey: string
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const child = fork(new URL('./stand-ins-process.ts', import.meta.url), { execArgv: ['--no-warnings'] })
  const ended = once(child, 'exit')
  const failed = ended.then(([code]) => {
    throw new Error(`The stand-ins ended with code ${code}`)
  })
  const [{ bindings, apiKey }] = await Promise.race([once(child, 'message'), failed])
  failed.catch(() => undefined)
  project.provide('bindings', bindings)
  project.provide('apiKey', apiKey)
  return async () => {
    child.disconnect()
    await ended
  }
}
