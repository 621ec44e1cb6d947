// Which intent and genre the prompt is taken for, and on what evidence.
// The classifier proposes; the wording of the request confirms. A guess that nothing confirms adds nothing.

import type { Classification } from '../intents/classification.ts'
import type { IntentLabel } from '../intents/labels.ts'
import { excerpt } from '../playbooks/excerpt.ts'
import { PLAYBOOKS } from '../playbooks/index.ts'
import type { Genre } from '../playbooks/playbook.ts'
import type { PromptDocument } from '../prompt/document.ts'

/** Below this the first intent is not believed even when a genre's wording matches: such lines misfire too often. */
const CUE_FLOOR = 0.4
/** From here on the first intent is believed without any wording to confirm it. */
const ALONE = 0.75
/** A second task joined to the first is heard from here on. */
const SECOND_FLOOR = 0.2

export interface GenreReading {
  readonly intent: IntentLabel
  readonly genre: Genre
  /** A second kind of task that the same request asks for: “… and translate it”. */
  readonly also?: Genre
  /** 0 to 1: how sure the reading is; 0 when it is not believed. */
  readonly certainty: number
  readonly evidence: 'wording' | 'classifier' | 'none'
}

const byWording = (intent: IntentLabel, document: PromptDocument): Genre | undefined => {
  const said = excerpt(document.said)
  return PLAYBOOKS[intent].genres.find(({ cue }) =>
    typeof cue === 'function' ? cue(document) : cue?.test(said),
  )
}

const general = (intent: IntentLabel): Genre => {
  const genre = PLAYBOOKS[intent].genres.at(-1)
  if (!genre) throw new Error(`the playbook of ${intent} has no genre`)
  return genre
}

/** A second task begins with a verb of its own. */
const JOINED =
  /\b(?:and|then|also|plus)(?: then| also| please)? (?:write|translate|summari[sz]e|explain|list|extract|make|give|create|draft|plan|suggest|tell|compare|convert|fix|turn|design|build|propose|recommend|classify|rewrite|shorten)\b/i

const readFirst = (document: PromptDocument, { intent }: Classification): GenreReading => {
  const { label, confidence } = intent
  const first = byWording(label, document)
  if (first && confidence >= CUE_FLOOR)
    return { intent: label, genre: first, certainty: Math.max(confidence, 0.9), evidence: 'wording' }
  if (confidence >= ALONE)
    return { intent: label, genre: general(label), certainty: confidence, evidence: 'classifier' }
  return { intent: label, genre: first ?? general(label), certainty: 0, evidence: 'none' }
}

/** Reads the genre of `document`, given what the classifier says, and that of a second task where one is joined to it. */
export const readGenre = (document: PromptDocument, classification: Classification): GenreReading => {
  const reading = readFirst(document, classification)
  const { second } = classification.intent
  if (reading.evidence !== 'wording' || !second || second.confidence < SECOND_FLOOR) return reading
  if (second.label === reading.intent || !JOINED.test(document.said)) return reading
  const also = byWording(second.label, document)
  return also ? { ...reading, also } : reading
}
