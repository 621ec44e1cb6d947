// Compares what parser and linter find in a prompt with what a careful reader marked in it.

import type { MaterialKind, PromptDocument } from '../../prompt/document.ts'
import type { Span } from '../../span.ts'
import type { Finding, FindingCode } from '../finding.ts'
import type { Tally } from './tally.ts'

/** Words of the prompt, as they stand there. Without them a mark is about the whole prompt. */
interface Mark {
  readonly text?: string
  /** The other side of a contradiction. */
  readonly with?: string
}

export interface MarkedPrompt {
  readonly prompt: string
  readonly language: string
  readonly request: readonly string[]
  readonly material: readonly (Mark & { readonly kind: MaterialKind })[]
  readonly constraints: readonly (Mark & { readonly kind: string })[]
  readonly findings: readonly (Mark & { readonly code: FindingCode })[]
}

type Group = 'finding' | 'constraint' | 'material' | 'request'

/** One thing found or marked, and whether the other side has it. */
export interface Verdict {
  readonly group: Group
  readonly name: string
  readonly outcome: keyof Tally
  readonly words: string
}

interface Found {
  readonly name: string
  readonly span: Span | undefined
}

interface Expected {
  readonly name: string
  /** Every place the words stand at; empty for a mark about the whole. */
  readonly places: readonly Span[]
}

/** Two spans mean the same words when they share at least half of the shorter one. */
const SHARED = 0.5

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const meansSame = (a: Span, b: Span): boolean =>
  shared(a, b) > 0 && shared(a, b) >= SHARED * Math.min(a.end - a.start, b.end - b.start)

/** Material must also have about the same extent. */
const coversSame = (a: Span, b: Span): boolean =>
  shared(a, b) >= SHARED * Math.max(a.end - a.start, b.end - b.start)

const placesOf = (prompt: string, words: string | undefined): Span[] => {
  if (!words) return []
  const places: Span[] = []
  for (let at = prompt.indexOf(words); at !== -1; at = prompt.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

const expectedOf = (prompt: string, name: string, mark: Mark): Expected => ({
  name,
  places: [...placesOf(prompt, mark.text), ...placesOf(prompt, mark.with)],
})

const pairUp = (
  group: Group,
  text: string,
  found: readonly Found[],
  expected: readonly Expected[],
  same: (a: Span, b: Span) => boolean,
): Verdict[] => {
  const open = [...expected]
  const wordsOf = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : text)
  const verdicts = found.map(({ name, span }): Verdict => {
    const at = open.findIndex(
      (mark) =>
        mark.name === name &&
        (!span || mark.places.length === 0 || mark.places.some((place) => same(span, place))),
    )
    if (at !== -1) open.splice(at, 1)
    return { group, name, outcome: at === -1 ? 'wrong' : 'hits', words: wordsOf(span) }
  })
  return [
    ...verdicts,
    ...open.map(
      ({ name, places }): Verdict => ({ group, name, outcome: 'missed', words: wordsOf(places[0]) }),
    ),
  ]
}

/** The same blank twice is one finding. */
const distinct = <M extends Mark & { readonly code: string }>(marks: readonly M[]): M[] => [
  ...new Map(marks.map((mark) => [`${mark.code} ${mark.text}`, mark])).values(),
]

/** Which visible characters belong to the request: 1 by the parser, 2 by the marks. */
const requestVerdicts = ({ prompt, request }: MarkedPrompt, document: PromptDocument): Verdict[] => {
  const sides = new Uint8Array(prompt.length)
  for (const { start, end } of document.request) for (let i = start; i < end; i++) sides[i] = 1
  let from = 0
  for (const words of request) {
    const at = prompt.indexOf(words, from)
    if (at === -1) continue
    from = at + words.length
    for (let i = at; i < from; i++) sides[i] = (sides[i] ?? 0) | 2
  }
  const outcomes = [undefined, 'wrong', 'missed', 'hits'] as const
  return [...sides].flatMap((side, i) => {
    const outcome = outcomes[side]
    const words = prompt.charAt(i)
    return outcome && words.trim() !== '' ? [{ group: 'request', name: 'characters', outcome, words }] : []
  })
}

/** Everything that was found or marked in one prompt. `missing-fact` is no rule of the linter and left out. */
export const judge = (
  marked: MarkedPrompt,
  document: PromptDocument,
  findings: readonly Finding[],
): Verdict[] => {
  const { prompt } = marked
  const expected = (marks: readonly (Mark & { readonly kind: string })[]) =>
    marks.map((mark) => expectedOf(prompt, mark.kind, mark))
  const kinds = (found: readonly { readonly kind: string; readonly span: Span }[]) =>
    found.map(({ kind, span }) => ({ name: kind, span }))
  return [
    ...pairUp(
      'finding',
      prompt,
      findings.map(({ code, span }) => ({ name: code, span })),
      distinct(marked.findings)
        .filter(({ code }) => code !== 'missing-fact')
        .map((mark) => expectedOf(prompt, mark.code, mark)),
      meansSame,
    ),
    ...pairUp('constraint', prompt, kinds(document.constraints), expected(marked.constraints), meansSame),
    ...pairUp('material', prompt, kinds(document.material), expected(marked.material), coversSame),
    ...requestVerdicts(marked, document),
  ]
}
