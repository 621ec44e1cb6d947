// Every Dockerfile of the repository passes the linter.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*Dockerfile', '*Dockerfile.*'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '')

const faults = files.flatMap((file) =>
  validate(readFileSync(file, 'utf8')).map(
    ({ range, message }) => `${file}:${range.start.line + 1} ${message}`,
  ),
)

for (const fault of faults) console.error(fault)
if (faults.length > 0 || files.length === 0) process.exit(1)
console.log(`container files: ${files.join(', ')}, no faults`)
