// What the log may say, as one line of JSON for each entry. There is no field that could hold a prompt.

interface LogEntry {
  readonly level: 'info' | 'warn' | 'error'
  readonly event:
    | 'ready'
    | 'request'
    | 'failure'
    | 'run-failed'
    | 'session-ended'
    | 'session-said'
    | 'draining'
    | 'stopped'
  readonly requestId?: string
  readonly method?: string
  /** The pattern of the route, never the address as it was sent. */
  readonly route?: string
  readonly status?: number
  readonly prompts?: number
  readonly durationMs?: number
  readonly problem?: string
  readonly error?: { readonly name: string; readonly frames: readonly string[] }
  /** In our own words, or in those of ONNX Runtime, which knows shapes and files and no prompt. */
  readonly detail?: string
}

export type Log = (entry: LogEntry) => void

const WRITE = { info: console.log, warn: console.warn, error: console.error }

export const logConsole: Log = (entry) => WRITE[entry.level](JSON.stringify(entry))
