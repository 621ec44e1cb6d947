// One line of JSON for each entry, where the platform collects logs.

import type { Log } from '../ports.ts'

const WRITE = {
  info: (line: string) => console.log(line),
  warn: (line: string) => console.warn(line),
  error: (line: string) => console.error(line),
}

export const logConsole: Log = (entry) => WRITE[entry.level](JSON.stringify(entry))
