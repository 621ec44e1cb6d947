import { describe, expect, it } from 'vitest'
import type { ConstraintKind } from './document.ts'
import { parse } from './parse.ts'

const demands = (text: string, kind: ConstraintKind): string[] =>
  parse(text)
    .constraints.filter((constraint) => constraint.kind === kind)
    .map(({ value }) => value)

describe('constraints the request states', () => {
  it.each<[ConstraintKind, string, string[]]>([
    ['length', 'Summarise photosynthesis in 3 bullets', ['3 bullets']],
    ['length', 'op-ed on food waste, under 200 words', ['≤200 words']],
    ['length', 'bio, 60 words max', ['≤60 words']],
    ['length', 'an essay of at least 1,500 words on tides', ['≥1500 words']],
    ['length', 'blog post, 600-800 words, on rust', ['600-800 words']],
    ['length', 'explain entropy in one sentence', ['1 sentences']],
    ['length', 'how many ways to ride\n\nReply in one sentence.', ['1 sentences']],
    ['length', 'keep it short: what is DNS?', ['short']],
    ['length', 'explain the TLS handshake in full detail', ['long']],
    ['length', 'Erkläre Photosynthese in höchstens 4 Sätzen', ['≤4 sentences']],
    ['length', '用三句话解释量子纠缠', ['3 sentences']],
    ['length', 'I have 47 pages of interview transcript and 10 minutes', []],
    ['length', 'how many words are in 3 pages?', []],
    ['length', 'give me five names for a barbershop', ['5 items']],
    ['length', 'give me a table with 4 columns', []],
    ['length', 'toast for Ida, two minutes', ['2 minutes']],
    ['length', 'My train takes two minutes longer, why?', []],
    ['length', 'Report on bees. Leave nothing out.', ['long']],
    ['format', 'list the planets as JSON', ['json']],
    ['format', 'compare postgres and mysql in a table', ['table']],
    ['format', 'Vergleiche die beiden als Tabelle', ['table']],
    ['format', 'write a function that returns JSON', []],
    ['language', 'write a love poem in French', ['fr']],
    ['language', 'Antworte bitte auf Englisch', ['en']],
    ['language', '把下面的内容翻译成英文', ['en']],
    ['language', 'how are tenses used in Spanish', []],
    ['tone', 'a formal letter to the bank', ['formal']],
    ['tone', 'reply to my boss, make it friendly', ['friendly']],
    ['audience', 'explain gravity to a 10-year-old', ['10-year-old']],
    ['audience', 'ELI5 quantitative easing', ['5-year-old']],
    ['audience', 'one-page brief for the board', ['board']],
    ['audience', 'Write an email to my landlord', []],
    ['audience', 'How do vaccines work? I am new to biology.', ['i am new to biology']],
    ['audience', 'Explain tides for someone who never saw the sea', ['for someone who never saw the sea']],
    ['role', 'You are a strict editor. Wait for my text.', ['a strict editor']],
    ['role', 'if you are a nurse, how do you cope?', []],
    ['no-explanation', 'regex for ISO dates, no explanation', ['none']],
    ['answer-only', 'capital of Chad, in one word', ['only']],
    ['answer-only', 'fizzbuzz in go, just the code', ['only']],
    ['answer-only', 'return only the corrected sentence', ['only']],
    ['forbidden', "Explain monads. Don't use category theory.", ["don't use category theory"]],
    ['forbidden', 'we hate museums, what else is in Madrid?', []],
    ['forbidden', 'How do I store potatoes without a cellar?', []],
    ['forbidden', 'I want to avoid a fine, what do I say?', []],
    ['forbidden', 'Recommend three novels. No spoilers.', ['no spoilers']],
    ['format', 'Do not use bullet points.', []],
    ['tone', 'Toast for Karl. Cheeky, two lines.', ['cheeky']],
    ['tone', 'Reply in a calm tone', ['calm']],
    ['answer-only', 'Write exactly 50 words', []],
    ['answer-only', 'which has the worst rate? just the name', ['only']],
    ['no-explanation', 'why is it off centre? No lecture.', ['none']],
    ['steps', 'solve 3x - 7 = 2(x + 4) show steps', ['steps']],
    ['steps', 'Explique passo a passo como trocar um pneu', ['steps']],
  ])('%s in "%s"', (kind, text, values) => {
    expect(demands(text, kind)).toEqual(values)
  })

  it('carry the words they were stated in', () => {
    const text = 'Describe Rome in under 200 words, no dates.'
    expect(parse(text).constraints.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '200 words',
      ', no dates',
    ])
  })
})
