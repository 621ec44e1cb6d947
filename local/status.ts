// What `npm start` says: one line for each part, in 80 columns, with colour where the terminal has it.

import { styleText } from 'node:util'

const MARKS = {
  done: { sign: '✓', colour: 'green' },
  note: { sign: '!', colour: 'yellow' },
  failed: { sign: '✗', colour: 'red' },
  waiting: { sign: '·', colour: 'dim' },
} as const

export type Mark = keyof typeof MARKS

const WIDTH = 80
const NAME_WIDTH = 12

/** One line without its end: mark, name, what there is to say, and at the right edge the time since the start. */
export const statusLine = (mark: Mark, name: string, text: string, milliseconds?: number): string => {
  const { sign, colour } = MARKS[mark]
  const line = `${name.padEnd(NAME_WIDTH)}${text}`
  if (milliseconds === undefined) return `  ${styleText(colour, sign)} ${line}`
  const time = `${(milliseconds / 1000).toFixed(1)} s`
  return `  ${styleText(colour, sign)} ${line.padEnd(WIDTH - 4 - time.length)}${styleText('dim', time)}`
}

export const say = (text = ''): void => void process.stdout.write(`${text}\n`)

/** Says that a part is awaited, where the terminal lets us take it back, and then what came of it. */
export const report = async (name: string, outcome: Promise<string>): Promise<void> => {
  const { isTTY } = process.stdout
  if (isTTY) process.stdout.write(statusLine('waiting', name, 'starting'))
  const [settled] = await Promise.allSettled([outcome])
  if (isTTY) process.stdout.write('\r\x1b[2K')
  if (settled.status === 'rejected') throw settled.reason
  say(statusLine('done', name, settled.value, performance.now()))
}
