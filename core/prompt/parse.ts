// Raw text → PromptDocument, by rules alone and in linear time: first what is material, then what the rest of it says.

import { findBlanks } from './blanks.ts'
import { type Block, bare, disjoint, uncovered } from './block.ts'
import { findConstraints } from './constraints.ts'
import type { PromptDocument } from './document.ts'
import { isEngineered } from './engineered.ts'
import { findExamples } from './examples.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { type Found, findMaterial } from './material.ts'
import { readRequest } from './request.ts'
import { findTasks } from './tasks.ts'
import { readWords } from './words.ts'

/** The longest stretch of material that is read for its language when nothing is asked. */
const SAMPLE = 600

/** Examples in tags and, between the material, those in lines of their own. */
const examplesIn = (text: string, found: Found): Block[] => {
  const known = disjoint([...found.material, ...found.examples])
  const shown = uncovered(text.length, known).flatMap((gap) => findExamples(text, gap))
  return disjoint([...found.examples, ...shown.map(({ start, end }) => bare('text', start, end))])
}

/** Reads a prompt. Never fails: any string is some document. */
export const parse = (text: string): PromptDocument => {
  const folded = fold(text)
  const found = findMaterial(text, folded)
  const examples = examplesIn(text, found)
  const covered = disjoint([...found.material, ...examples])
  const request = readRequest(text, folded, covered)
  const words = readWords(request.folded)
  const constraints = findConstraints(request, words.cued)
  const { templates, gaps } = findBlanks(request)
  const spoken = request.spans.length > 0 ? request.folded : folded.slice(0, SAMPLE)
  return {
    text,
    language: languageOf(spoken, request.spans.length > 0 ? words : readWords(spoken)),
    request: request.spans,
    requestText: request.text,
    material: found.material.map(({ kind, span, delimited }) => ({ kind, span, delimited })),
    examples: examples.map((block) => block.span),
    constraints,
    programmingLanguages: words.programming,
    tasks: findTasks(request, words.turns),
    templates,
    gaps,
    engineered: isEngineered(request, constraints, {
      sections: found.sections,
      examples: examples.length,
      templates: templates.length,
    }),
  }
}
