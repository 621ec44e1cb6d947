// Recognises our own additions in a prompt, so that enhancing twice changes nothing the second time.

import { PLAYBOOKS } from '../playbooks/index.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import type { TechniqueId } from '../techniques/technique.ts'

/** Shorter sentences are too common to be told from a user's own. */
const SHORTEST = 15

const sentences = (text: string): string[] =>
  text.split(/\n+|(?<=[.!?]["”’)]?)[ \t]+/).map((piece) => piece.replace(/^\s*-\s+/, '').trim())

const catalogue = (): ReadonlyMap<string, TechniqueId> => {
  const lines = Object.values(PLAYBOOKS).flatMap(({ genres }) =>
    genres.flatMap((genre) => genre.lines.map(({ text, technique }) => ({ text, technique }))),
  )
  const own = Object.values(TECHNIQUES).flatMap(({ id, sentences: fixed }) =>
    fixed.map((text) => ({ text, technique: id })),
  )
  return new Map(
    [...own, ...lines].flatMap(({ text, technique }) =>
      sentences(text)
        .filter((sentence) => sentence.length >= SHORTEST)
        .map((sentence) => [sentence, technique] as const),
    ),
  )
}

const KNOWN = catalogue()

/** The techniques whose sentences, or the fixed openings of them, stand in `text`. Linear in its length. */
export const alreadyAdded = (text: string): ReadonlySet<TechniqueId> => {
  const found = new Set<TechniqueId>()
  for (const sentence of sentences(text)) {
    const colon = sentence.indexOf(': ')
    const technique = KNOWN.get(sentence) ?? (colon > 0 ? KNOWN.get(sentence.slice(0, colon + 1)) : undefined)
    if (technique) found.add(technique)
  }
  return found
}
