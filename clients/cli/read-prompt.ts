// The prompt, from the command line or from standard input, as it is: no byte of it is changed.

import { LIMITS } from '../../core/access/limits.ts'
import { type Source, UsageError } from './command.ts'

/** UTF-8 needs at most three bytes for each UTF-16 code unit; the line end comes on top. */
const MOST_BYTES = 3 * LIMITS.prompt + 2
const VISIBLE = /[^\p{Z}\p{C}]/u

export interface Prompt {
  readonly text: string
  /** The line end that closes the last line of what came in; it belongs to the pipe, and goes out again. */
  readonly lineEnd: string
}

/** @throws UsageError for what no model could be sent. */
export const readPrompt = async (source: Source, stdin: AsyncIterable<Uint8Array>): Promise<Prompt> => {
  const prompt =
    source.from === 'arguments' ? { text: source.text, lineEnd: '\n' } : withoutLineEnd(await allOf(stdin))
  const { text } = prompt
  if (!VISIBLE.test(text)) throw new UsageError('There is no prompt: it is empty.')
  if (text.includes('\0')) throw new UsageError('This is no text: it contains NUL.')
  if (text.length > LIMITS.prompt) throw tooLong()
  return prompt
}

const withoutLineEnd = (text: string): Prompt => {
  const [lineEnd = ''] = /\r?\n$/.exec(text) ?? []
  return { text: text.slice(0, text.length - lineEnd.length), lineEnd }
}

const allOf = async (stdin: AsyncIterable<Uint8Array>): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let bytes = 0
  let text = ''
  try {
    for await (const chunk of stdin) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) throw tooLong()
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError('This is no text in UTF-8.', { cause: error })
    throw error
  }
}

const tooLong = (): UsageError =>
  new UsageError(`The prompt is too long: ${LIMITS.prompt.toLocaleString('en')} characters are the most.`)
