import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadTokenizer } from './tokenizer.ts'

const FILE = fileURLToPath(new URL('../fixtures/tiny/tokenizer.json', import.meta.url))
const CLS = 2
const SEP = 3
const EXPLANATION = 5

const encode = async (text: string, maxTokens = 8) => {
  const [encoded] = await (await loadTokenizer(FILE, maxTokens))([text])
  return { ids: Array.from(encoded?.ids ?? []), truncated: encoded?.truncated }
}

it('puts the special tokens around the text', async () => {
  expect(await encode('explanation')).toEqual({ ids: [CLS, EXPLANATION, SEP], truncated: false })
})

it('leaves a text alone that just fits', async () => {
  expect(await encode('a b c d e f')).toMatchObject({ truncated: false })
})

it('keeps two thirds from the head and one third from the tail of a long text', async () => {
  const labels = [
    'question_answering',
    'explanation',
    'grounded_qa',
    'extraction',
    'x',
    'x',
    'x',
    'reasoning',
    'roleplay',
  ]
  const { ids, truncated } = await encode(labels.join(' '))
  expect(truncated).toBe(true)
  expect(ids).toEqual([CLS, 4, 5, 6, 7, 15, 22, SEP])
})

it('reads no more than the ends of a very long text, which hold all that the model reads', async () => {
  const filler = 'summarization '.repeat(1_000)
  const whole = await encode(`explanation ${filler}roleplay`)
  expect(whole.truncated).toBe(true)
  expect([whole.ids[1], whole.ids.at(-2)]).toEqual([EXPLANATION, 22])
  const blanks = await encode(`explanation${' '.repeat(10_000)}roleplay`)
  expect(blanks).toEqual({ ids: [CLS, EXPLANATION, 22, SEP], truncated: true })
})

it('guesses how long a text is, up to what the model reads', async () => {
  const { guess } = await loadTokenizer(FILE, 16)
  expect([guess('explanation'), guess('x'.repeat(1_000))]).toEqual([5, 16])
})

it('takes any text', async () => {
  for (const text of ['\0', '\ud800', '👨‍👩‍👧‍👦 größer', ' '.repeat(1000)])
    expect((await encode(text)).ids[0]).toBe(CLS)
})

it('says when a file is not a tokenizer', async () => {
  await expect(loadTokenizer(fileURLToPath(import.meta.url), 8)).rejects.toThrow(
    /tokenizer\.test\.ts is not a tokenizer: /,
  )
})
