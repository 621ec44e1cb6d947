// Text to token ids, the same as models/training/deberta/tokens.py does.

import { Tokenizer } from 'tokenizers'
import { ModelError } from '../registry.ts'

interface Encoded {
  readonly ids: Int32Array
  readonly truncated: boolean
}

export type Encode = (texts: readonly string[]) => Promise<Encoded[]>

/** Of the room that the special tokens leave, this share goes to the head of a long text and the rest to its tail. */
const HEAD_SHARE = 2 / 3

/** @throws ModelError when the file is not a tokenizer. */
export const loadTokenizer = async (path: string, maxTokens: number): Promise<Encode> => {
  const tokenizer = open(path)
  // Truncation and padding are ours, whatever the file says.
  tokenizer.disableTruncation()
  tokenizer.disablePadding()
  const special = (await tokenizer.encode('')).getIds()
  const [opening = [], closing = []] = [special.slice(0, 1), special.slice(1)]
  const room = maxTokens - special.length

  return async (texts) => {
    const encodings = await tokenizer.encodeBatch([...texts], { addSpecialTokens: false })
    return encodings.map((encoding) => {
      const ids = encoding.getIds()
      return {
        ids: Int32Array.from([...opening, ...headAndTail(ids, room), ...closing]),
        truncated: ids.length > room,
      }
    })
  }
}

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
