// What went wrong, for standard error.

import { Refused } from '../answer.ts'
import { UsageError } from '../command.ts'
import { wrap } from './rows.ts'
import { indented } from './table.ts'

const WIDTH = 80
const NAME = 'betterprompts: '

/** The failure in plain words, with its line end. */
export const problemText = (error: Error): string => {
  const [first = '', ...rest] =
    error instanceof Refused
      ? [`${error.title}${/[.!?]$/.test(error.title) ? '' : '.'}`, error.message, ...error.errors]
      : [error.message, ...(error instanceof UsageError ? ['See betterprompts --help.'] : [])]
  return [...wrap(NAME + first, WIDTH), ...rest.filter(Boolean).flatMap((line) => indented(line, WIDTH))]
    .map((row) => `${row}\n`)
    .join('')
}
