// Raw text → PromptDocument, by rules alone and in linear time: first what is material, then what the rest of it says.

import { glossOf } from '../languages/index.ts'
import { findBlanks } from './blanks.ts'
import { type Block, disjoint } from './block.ts'
import { allConstraints, findConstraints } from './constraints.ts'
import type { PromptDocument } from './document.ts'
import { isEngineered } from './engineered.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { type Found, findMaterial } from './material.ts'
import { glossed, readRequest } from './request.ts'
import { findTasks } from './tasks.ts'
import { traitsOf } from './traits.ts'
import { readWords } from './words.ts'

/** The longest stretch of material that is read for its language when nothing is asked. */
const SAMPLE = 600

const NOTHING: Found = { material: [], examples: [], sections: true }
const JSON_KEYS =
  /"(?:role|task|instructions?|system_instruction|prompt|action|goal|objective|output_format|prompt_details)"\s*:|\$\{\w+\}/i

/** A prompt written as one JSON object is a request in sections, not code to work on. */
const isJsonPrompt = (text: string): boolean => /^\s*\{/.test(text) && JSON_KEYS.test(text.slice(0, SAMPLE))

const BLANK =
  /^\s*(?:\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\[(?:insert|paste|your|put|enter|add)[^\]\n]{1,60}\]|\.{2,}|…)\s*$/i

/** A place for material is none: a variable for a program, a blank. */
const withoutBlanks = (text: string, found: Found): Found =>
  /[{[.…]/.test(text)
    ? {
        ...found,
        material: found.material.filter(
          ({ span }) => span.end - span.start > 80 || !BLANK.test(text.slice(span.start, span.end)),
        ),
      }
    : found

/** An empty fence is no material. */
const holdsText =
  (text: string) =>
  ({ span }: Block): boolean =>
    text.slice(span.start, span.end).trim() !== ''

/** Reads a prompt. Never fails: any string is some document. */
export const parse = (text: string): PromptDocument => {
  const folded = fold(text)
  const traits = traitsOf(folded)
  const found = isJsonPrompt(text) ? NOTHING : withoutBlanks(text, findMaterial(text, folded, traits))
  const covered = disjoint([...found.material, ...found.examples])
  const request = readRequest(text, folded, traits, covered)
  const words = readWords(request.folded)
  const spoken = request.spans.length > 0 ? request.folded : folded.slice(0, SAMPLE)
  const language = languageOf(spoken, request.spans.length > 0 ? words : readWords(spoken), traits)
  const gloss = request.spans.length > 0 ? glossOf(language, request.text) : undefined
  const said = gloss ? glossed(request, gloss) : request
  const saidWords = gloss ? readWords(said.folded) : words
  const constraints = allConstraints([
    gloss ? findConstraints(said, saidWords.cued) : [],
    findConstraints(request, words.cued, gloss === undefined),
  ])
  const { templates, gaps } = findBlanks(request)
  return {
    text,
    language,
    request: request.spans,
    requestText: request.text,
    said: said.text,
    ...(gloss && { gloss }),
    material: found.material
      .filter(holdsText(text))
      .map(({ kind, span, delimited }) => ({ kind, span, delimited })),
    examples: found.examples.map((block) => block.span),
    constraints,
    programmingLanguages: words.programming,
    tasks: findTasks(said, saidWords.turns),
    templates,
    gaps,
    engineered: isEngineered(said, constraints, {
      sections: found.sections,
      examples: found.examples.length,
      templates: templates.length,
    }),
  }
}
