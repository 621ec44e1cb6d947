// Recognises our own additions in a prompt, so that enhancing twice changes nothing the second time.

import { PHRASES, say, sayLine } from '../languages/phrases.ts'
import { PLAYBOOKS } from '../playbooks/index.ts'
import type { PromptDocument } from '../prompt/document.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import type { TechniqueId } from '../techniques/technique.ts'

/** Shorter sentences are too common to be told from a user's own; a character of Chinese or Japanese says more. */
const SHORTEST = 15
const SHORTEST_WIDE = 7

const sentences = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?]["”’)]?)[ \t]+|(?<=[。！？][」』”]?)/)
    .map((piece) => piece.replace(/^\s*-\s+/, '').trim())

const tells = (sentence: string): boolean =>
  sentence.length >= (/[\u3040-\u9fff]/.test(sentence) ? SHORTEST_WIDE : SHORTEST)

const readCatalogue = (language: string): ReadonlyMap<string, TechniqueId> => {
  const lines = Object.values(PLAYBOOKS).flatMap(({ genres }) =>
    genres.flatMap((genre) =>
      genre.lines.map((line) => ({ text: sayLine(language, line), technique: line.technique })),
    ),
  )
  const own = Object.values(TECHNIQUES).flatMap(({ id, sentences: fixed }) =>
    fixed.map((text) => ({ text: say(language, text), technique: id })),
  )
  return new Map(
    [...own, ...lines].flatMap(({ text, technique }) =>
      sentences(text)
        .filter(tells)
        .map((sentence) => [sentence, technique] as const),
    ),
  )
}

let known: ReadonlyMap<string, TechniqueId> | undefined

/** In every language: with our lines in it, a prompt of two languages may be taken for the other one. */
const catalogue = (): ReadonlyMap<string, TechniqueId> => {
  known ??= new Map(['en', ...Object.keys(PHRASES)].flatMap((language) => [...readCatalogue(language)]))
  return known
}

const opening = (sentence: string): string | undefined => /^[^:：]+ ?[:：]/.exec(sentence)?.[0]

/** The techniques whose sentences, or the fixed openings of them, stand in the prompt. Linear in its length. */
export const alreadyAdded = ({ text }: PromptDocument): ReadonlySet<TechniqueId> => {
  const sentencesKnown = catalogue()
  const found = new Set<TechniqueId>()
  for (const sentence of sentences(text)) {
    const technique = sentencesKnown.get(sentence) ?? sentencesKnown.get(opening(sentence) ?? '')
    if (technique) found.add(technique)
  }
  return found
}
