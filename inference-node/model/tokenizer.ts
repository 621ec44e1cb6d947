// Text to token ids, the same as models/training/deberta/tokens.py does.

import { Tokenizer } from 'tokenizers'
import { ModelError } from '../registry.ts'

interface Encoded {
  readonly ids: Int32Array
  readonly truncated: boolean
}

export interface Encode {
  (texts: readonly string[]): Promise<Encoded[]>
  /** About how many tokens a text will have, without tokenizing it. */
  readonly guess: (text: string) => number
}

/** Of the room that the special tokens leave, this share goes to the head of a long text and the rest to its tail. */
const HEAD_SHARE = 2 / 3

/** English prose has so many characters to a token; other text has fewer. */
const CHARACTERS_PER_TOKEN = 4
/** So much of head and tail is tokenized for each token that the model reads: several times what a token of text has. */
const CHARACTERS_READ_PER_TOKEN = 16

/** @throws ModelError when the file is not a tokenizer. */
export const loadTokenizer = async (path: string, maxTokens: number): Promise<Encode> => {
  const tokenizer = open(path)
  // Truncation and padding are ours, whatever the file says.
  tokenizer.disableTruncation()
  tokenizer.disablePadding()
  const special = (await tokenizer.encode('')).getIds()
  const [opening = [], closing = []] = [special.slice(0, 1), special.slice(1)]
  const room = maxTokens - special.length

  const encode = async (texts: readonly string[]): Promise<Encoded[]> => {
    const read = texts.map((text) => ends(text, maxTokens * CHARACTERS_READ_PER_TOKEN))
    const encodings = await tokenizer.encodeBatch(read, { addSpecialTokens: false })
    return encodings.map((encoding, i) => {
      const ids = encoding.getIds()
      return {
        ids: Int32Array.from([...opening, ...headAndTail(ids, room), ...closing]),
        truncated: ids.length > room || read[i] !== texts[i],
      }
    })
  }
  const guess = (text: string) =>
    Math.min(maxTokens, special.length + Math.ceil(text.length / CHARACTERS_PER_TOKEN))
  return Object.assign(encode, { guess })
}

/** A long text without its middle, which the model would not read and which would cost time and memory to tokenize. */
const ends = (text: string, characters: number): string =>
  text.length <= 2 * characters ? text : `${text.slice(0, characters)} ${text.slice(-characters)}`

const open = (path: string): Tokenizer => {
  try {
    return Tokenizer.fromFile(path)
  } catch (cause) {
    throw new ModelError(`${path} is not a tokenizer: ${(cause as Error).message}`, cause)
  }
}

const headAndTail = (ids: readonly number[], room: number): readonly number[] => {
  if (ids.length <= room) return ids
  const head = Math.floor(room * HEAD_SHARE)
  return [...ids.slice(0, head), ...ids.slice(ids.length - (room - head))]
}
