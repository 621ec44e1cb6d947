// Writes the additions into the text. The user's bytes are copied, never touched; every insertion is a span.

import { punctuationOf } from '../languages/punctuation.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Span } from '../span.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import type { Stage, TechniqueId } from '../techniques/technique.ts'
import type { Addition } from './addition.ts'
import { anchor } from './anchor.ts'

const STAGES: readonly Stage[] = ['frame', 'material', 'context', 'task', 'reasoning', 'output', 'check']

/** More instructions than this are set as a list, fewer as a paragraph. */
const PARAGRAPH = 3

interface Insertion {
  readonly offset: number
  readonly text: string
  readonly technique: TechniqueId
}

export interface Rendered {
  readonly enhanced: string
  readonly added: readonly { readonly technique: TechniqueId; readonly span: Span }[]
}

const inStageOrder = (additions: readonly Addition[]): Addition[] =>
  [...additions].sort(
    (a, b) => STAGES.indexOf(TECHNIQUES[a.technique].stage) - STAGES.indexOf(TECHNIQUES[b.technique].stage),
  )

/** The separator that makes what follows `text` start a new paragraph. */
const paragraphAfter = (text: string): string => {
  if (text === '') return ''
  const breaks = text.slice(text.trimEnd().length).split('\n').length - 1
  return '\n'.repeat(Math.max(0, 2 - breaks))
}

/** Facts on their own lines, then the instructions as a paragraph or, when many, a list. */
const block = (
  additions: readonly Addition[],
  { opening, gap }: { readonly opening: string; readonly gap: string },
): { text: string; technique: TechniqueId }[] => {
  const ordered = inStageOrder(additions)
  const facts = ordered.filter(({ instruction }) => !instruction)
  const instructions = ordered.filter(({ instruction }) => instruction)
  const list = instructions.length > PARAGRAPH
  const pieces = [
    ...facts.map((fact, index) => ({ ...fact, before: index === 0 ? opening : '\n' })),
    ...instructions.map((line, index) => ({
      ...line,
      before: (index === 0 ? (facts.length > 0 ? '\n\n' : opening) : list ? '\n' : gap) + (list ? '- ' : ''),
    })),
  ]
  return pieces.map(({ before, text, technique }) => ({ text: before + text, technique }))
}

const edge = (text: string, { text: mark, place, technique }: Addition): Insertion => {
  if (place.at !== 'open' && place.at !== 'close') throw new Error(`not an edge: ${place.at}`)
  const { offset } = place
  const lineStart = offset === 0 || text[offset - 1] === '\n'
  const lineEnd = offset === text.length || text[offset] === '\n'
  return {
    offset,
    technique,
    text: place.at === 'open' ? (lineStart ? mark : `\n${mark}`) : lineEnd ? mark : `${mark}\n`,
  }
}

const insertions = (document: PromptDocument, additions: readonly Addition[]): Insertion[] => {
  const { text } = document
  const edges = additions.filter(({ place }) => place.at === 'open' || place.at === 'close')
  const openings = new Set(edges.flatMap(({ place }) => (place.at === 'open' ? [place.offset] : [])))
  const lead = additions.filter(({ place }) => place.at === 'lead')
  const lines = additions.filter(({ place }) => place.at === 'after-request')
  const where = anchor(document, ({ span }) => openings.has(span.start))

  const front = where.at === 'lead' ? [...lead, ...lines] : lead
  const { gap } = punctuationOf(document.language)
  const frontBlock = block(front, { opening: '', gap }).map(({ text: piece, technique }, index, all) => ({
    offset: 0,
    technique,
    text: index === all.length - 1 ? `${piece}\n\n` : piece,
  }))
  const rest = where.at === 'lead' ? [] : lines
  const offset = where.at === 'inline' ? where.offset : text.length
  const closes = edges.some(({ place }) => place.at === 'close' && place.offset === text.length)
  const list = rest.filter(({ instruction }) => instruction).length > PARAGRAPH
  const opening = where.at === 'inline' ? (list ? '\n\n' : gap) : closes ? '\n\n' : paragraphAfter(text)
  const restBlock = block(rest, { opening, gap }).map((piece) => ({ offset, ...piece }))
  return [...frontBlock, ...edges.map((addition) => edge(text, addition)), ...restBlock].sort(
    (a, b) => a.offset - b.offset,
  )
}

/** The text with the additions in place, and where each of them stands in it. */
export const render = (document: PromptDocument, additions: readonly Addition[]): Rendered => {
  const { text } = document
  const added: { technique: TechniqueId; span: Span }[] = []
  let enhanced = ''
  let copied = 0
  for (const { offset, text: piece, technique } of insertions(document, additions)) {
    enhanced += text.slice(copied, offset)
    added.push({ technique, span: { start: enhanced.length, end: enhanced.length + piece.length } })
    enhanced += piece
    copied = offset
  }
  return { enhanced: enhanced + text.slice(copied), added }
}
