// What makes an answer from a text trustworthy: the words that decide it, the exceptions, and honesty about gaps.

import { judgedByOpening } from './opening.ts'
import type { Genre, Line, Playbook } from './playbook.ts'

const sayIfSilent: Line = {
  id: 'say-if-silent',
  text: 'If the text does not settle it, say so and what it leaves open.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  unless:
    /\b(?:does(?:n'?t| not) (?:say|settle|contain|mention|state)|if (?:it|the answer)(?:'s| is)(?:n'?t| not)|isn'?t in\b|not (?:stated|documented|mentioned|in the)|can'?t (?:tell|be told)|can'?t be (?:determined|answered|known)|can'?t know|outright\b|don'?t guess|or (?:is it )?unclear|not sure\b)/i,
}

const quoteDeciding: Line = {
  id: 'quote-deciding',
  text: 'Quote the words that decide the answer.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  unless:
    /\b(?:quot(?:e|es|ing)\b|cite\b|clause numbers?|which (?:clause|section|paragraph|line|sentence)|where (?:does|do|is) (?:it|they|that) (?:say|said|written)|word for word|in one word|one word\b|yes (?:or|\/) ?no\b|y\/n\b)/i,
  explains: true,
}

const MEDICAL =
  /\b(?:leaflet\b|discharge\b|patients?\b|medic(?:ine|ation)s?\b|tablets?\b|doses?\b|pills?\b|symptoms?\b|guideline\b|doctor|fever\b|vaccin|allerg|capsules?\b|prescriber|warfarin)/i

const leaflet: Genre = {
  id: 'leaflet',
  title: 'Medical leaflet, letter or guideline',
  cue: (document) => MEDICAL.test(document.text),
  lines: [sayIfSilent],
  slots: [],
}

const contradiction: Genre = {
  id: 'contradiction',
  title: 'Two texts against each other',
  cue: /\b(?:contradict|inconsisten|disagree|differ(?:s|ence|ences)?\b[^.\n]{0,40}\b(?:statements?|versions?|sources?|witness|accounts)|(?:two|both) (?:sources|statements|witnesses|reviewers|versions|abstracts|accounts)|source a\b)/i,
  lines: [
    {
      id: 'both-places',
      text: 'Quote both places for each point, and keep contradictions apart from what one of them only leaves out.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless: /\b(?:quot(?:e|es|ing)\b|leaves? out|omission)/i,
      explains: true,
    },
  ],
  slots: [],
}

const claimCheck: Genre = {
  id: 'claim-check',
  title: 'Is a claim backed by the text?',
  cue: /\b(?:my (?:summary )?claim\b|claim:|(?:backed|supported|borne out) by\b|does (?:the|this|it) (?:\w+ )?(?:support|claim|prove|say that|back)|consistent with\b|can (?:i|we|they|you) (?:claim|say|conclude)\b|fact-?check|entail)/i,
  lines: [
    {
      id: 'three-outcomes',
      text: 'Say whether the text supports the claim, contradicts it or does not address it, and quote the words that decide.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless:
        /\b(?:does(?:n'?t| not) address|not (?:addressed|stated|given)\b|contradicts?\b|yes (?:or|\/) ?no\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

const rules: Genre = {
  id: 'rules',
  title: 'Contract, policy or rules',
  cue: /\b(?:contracts?\b|lease\b|clauses?\b|polic(?:y|ies)\b|agreement\b|handbook\b|rules?\b|regulations?\b|bylaws\b|terms\b|t&cs?\b|insur(?:ance|er)\b|warrant(?:y|ies)\b|guarantee\b|statut|syllabus\b|sla\b|who pays\b|refund|covered\b|section \d|deposit\b|landlord|tenant|release notes?\b|notice period)|(?<!when |what time )\b(?:am|are|is|may|can|do|does|must|will) (?:i|we|she|he|they|my|the \w+|our) (?:\w+ )?(?:allowed|entitled|covered|have to|obliged|eligible|get|claim|keep|return|cancel|bring|resubmit|raise|pay|responsible|deduct)|§/i,
  lines: [
    sayIfSilent,
    quoteDeciding,
    {
      id: 'exceptions',
      text: 'Take definitions, exceptions and deadlines elsewhere in the text into account.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\b(?:contract|lease\b|polic(?:y|ies)|agreement|regulation|bylaws|terms\b|insur|handbook|clause|statut)|§/i,
      unless: /\b(?:exceptions?\b|definitions?\b|release notes?\b|syllabus\b)/i,
    },
  ],
  slots: [
    {
      id: 'case',
      question: 'What exactly happened, with dates and amounts?',
      given:
        /\b(?:i (?:bought|lost|broke|worked|have|am|was|did|want)\b|my\b|we\b|which\b|what\b|how (?:much|long|many)\b)|\d/i,
      fact: 'The case',
    },
  ],
}

const figuresFromText: Genre = {
  id: 'figures-from-text',
  title: 'A figure or time worked out from the text',
  cue: /\b(?:how (?:much|many|long|old|far|often)\b|what time\b|by when\b|until when\b|latest\b|total\b|when (?:do|does|is|are|will|must|should)\b)/i,
  lines: [{ ...sayIfSilent, worth: 2 }],
  slots: [],
}

const reading: Genre = {
  id: 'reading',
  title: 'Passage, article or report',
  cue: /\b(?:passage\b|article\b|author\b|speaker\b|narrator\b|poem\b|reading comprehension|paragraph\b|extract\b|excerpt\b|according to\b|based on\b|from the (?:text|report|log|chat|thread|minutes|agenda)|text:|docs?\b|doc_\d|diary\b|report\b|treaty\b|thread\b)/i,
  lines: [sayIfSilent, quoteDeciding],
  slots: [],
}

const answerFromText: Genre = {
  id: 'answer-from-text',
  title: 'Other questions about a text',
  lines: [
    {
      ...sayIfSilent,
      worth: 2,
      when: /\b(?:(?:does|do|did|is|are|was|were|can|may|am|will|would|has|have|should) (?:i|it|he|she|they|we|the|this|that|my|our|there|any(?:body|one)?|you)\b|whether\b|why\b|if (?:i|we|he|she|they)\b)/i,
    },
  ],
  slots: [],
}

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

export const groundedQa: Playbook = {
  intent: 'grounded_qa',
  never: [
    'Knowledge from outside the text, or advice where a reading was asked for',
    'A length or a format for the answer',
    'A quotation where one word was asked for',
  ],
  genres: [leaflet, claimCheck, contradiction, rules, figuresFromText, reading, answerFromText].map(
    judgedByOpening(OPENING),
  ),
}
