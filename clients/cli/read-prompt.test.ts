import { describe, expect, it } from 'vitest'
import { UsageError } from './command.ts'
import { readPrompt } from './read-prompt.ts'

const STDIN = { from: 'stdin', asked: false } as const

const pipe = async function* (...chunks: (string | readonly number[])[]) {
  for (const chunk of chunks)
    yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : Uint8Array.from(chunk)
}

describe('readPrompt', () => {
  it('takes the words of the command line as they are, to be closed with a line end', async () => {
    const source = { from: 'arguments', text: ' two  spaces ' } as const
    expect(await readPrompt(source, pipe())).toEqual({ text: ' two  spaces ', lineEnd: '\n' })
  })

  it.each([
    ['one', { text: 'one', lineEnd: '' }],
    ['one\n', { text: 'one', lineEnd: '\n' }],
    ['one\r\n', { text: 'one', lineEnd: '\r\n' }],
    ['one\n\n', { text: 'one\n', lineEnd: '\n' }],
    ['\ufeffone', { text: '\ufeffone', lineEnd: '' }],
  ])('parts %j into the prompt and the line end that closes it', async (input, prompt) => {
    expect(await readPrompt(STDIN, pipe(input))).toEqual(prompt)
  })

  it('puts characters together that arrive in pieces', async () => {
    expect(await readPrompt(STDIN, pipe([0xe5, 0xae], [0xb6, 0x20], 'x'))).toMatchObject({ text: '家 x' })
  })

  it('holds a prompt of the greatest length in the longest script', async () => {
    const text = '家'.repeat(32_000)
    expect(await readPrompt(STDIN, pipe(`${text}\n`))).toMatchObject({ text })
  })

  it.each([
    ['nothing', pipe(), /empty/],
    ['blanks', pipe(' \n\t\u200b'), /empty/],
    ['NUL', pipe('a\0b'), /NUL/],
    ['bytes that are no UTF-8', pipe([0xff, 0xfe]), /UTF-8/],
    ['half a character', pipe('x', [0xe5]), /UTF-8/],
    ['a character too many', pipe('x'.repeat(32_001)), /32,000/],
    ['a book', pipe('x'.repeat(60_000), 'x'.repeat(60_000)), /32,000/],
  ])('refuses %s', async (_what, stdin, says) => {
    const reading = readPrompt(STDIN, stdin)
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow(says)
  })
})
