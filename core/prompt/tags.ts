// Tags around text: `<email>…</email>`. Those that name an instruction are the request's own sections.

import type { Block } from './block.ts'
import type { MaterialKind } from './document.ts'
import { kindOf } from './kind.ts'
import type { Line } from './lines.ts'

const INSTRUCTION =
  /^(?:instructions?|tasks?|rules?|role|goals?|objectives?|system|output|output[_-]?format|format|constraints?|guidelines?|requirements?|steps?|persona|style|tone|question|query|prompt|request|thinking|answer)$/
const EXAMPLE = /^(?:examples?|sample|demonstrations?|shot)(?:[_-]?\d+)?$/
const HTML = new Set(
  'html head body div span p a ul ol li table tr td th thead tbody form input button select option label nav header footer main section aside img br hr h1 h2 h3 h4 h5 h6 script style link meta svg path g b i u em strong small pre template slot canvas video audio iframe textarea dl dt dd figure title'.split(
    ' ',
  ),
)
const KINDS: ReadonlyMap<string, MaterialKind> = new Map([
  ['code', 'code'],
  ['log', 'log'],
  ['logs', 'log'],
  ['trace', 'log'],
  ['email', 'email'],
  ['mail', 'email'],
  ['transcript', 'transcript'],
  ['quote', 'quote'],
  ['table', 'table'],
])

/** A tag on its way through the text; opening ones wait for their partner. */
const TAG = /<(\/?)([A-Za-z][\w-]{0,40})(?:\s[^<>]{0,200})?>/g

export interface Tagged {
  readonly material: readonly Block[]
  /** Spans of examples in tags. */
  readonly examples: readonly Block[]
  /** Whether tags mark instructions, as engineered prompts have it. */
  readonly sections: boolean
}

const NONE: Tagged = { material: [], examples: [], sections: false }

/** The content without the one line break next to each tag. */
const inner = (text: string, start: number, end: number) => {
  const first = text.charCodeAt(start) === 10 ? start + 1 : start
  const last = text.charCodeAt(end - 1) === 10 && end > first ? end - 1 : end
  return { start: first, end: last }
}

/** Tags outside the fences, and the offset of the last closing tag of each name. */
const readTags = (text: string, fences: readonly Block[]) => {
  const tags: { name: string; closing: boolean; start: number; end: number }[] = []
  const lastClosing = new Map<string, number>()
  let fence = 0
  for (const match of text.matchAll(TAG)) {
    while ((fences[fence]?.outer.end ?? Number.POSITIVE_INFINITY) <= match.index) fence++
    if ((fences[fence]?.outer.start ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const name = (match[2] ?? '').toLowerCase()
    const closing = match[1] === '/'
    if (closing) lastClosing.set(name, match.index)
    tags.push({ name, closing, start: match.index, end: match.index + match[0].length })
  }
  return { tags, lastClosing }
}

/** Outermost pairs of equal tags outside the fences, in one pass. HTML is code and no delimiter. */
export const findTags = (text: string, lines: readonly Line[], fences: readonly Block[]): Tagged => {
  if (!text.includes('</')) return NONE
  const { tags, lastClosing } = readTags(text, fences)
  const material: Block[] = []
  const examples: Block[] = []
  let sections = false
  let open: { name: string; start: number; end: number } | undefined
  let depth = 0
  for (const tag of tags) {
    if (open) {
      if (tag.name !== open.name) continue
      depth += tag.closing ? -1 : 1
      if (depth > 0) continue
      const span = inner(text, open.end, tag.start)
      const kind = KINDS.get(open.name) ?? kindOf(text, lines, span.start, span.end, 'text')
      const block: Block = { kind, span, outer: { start: open.start, end: tag.end }, delimited: true }
      if (EXAMPLE.test(open.name)) examples.push(block)
      else material.push(block)
      open = undefined
    } else if (!tag.closing && !HTML.has(tag.name) && (lastClosing.get(tag.name) ?? -1) > tag.start) {
      if (INSTRUCTION.test(tag.name)) sections = true
      else {
        open = tag
        depth = 1
      }
    }
  }
  return { material, examples, sections }
}
