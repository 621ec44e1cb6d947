// What makes an answer from a text trustworthy: the words that decide it, the exceptions, and honesty about gaps.

import type { PromptDocument } from '../prompt/document.ts'
import { clauseMeaning, critique, lawOverClause, message } from './everyday/readings.ts'
import { contradiction } from './grounded-qa/contradiction.ts'
import { materialText } from './material-text.ts'
import { judgedByOpening, opens } from './opening.ts'
import type { Genre, Line, Playbook } from './playbook.ts'

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

const sayIfSilent: Line = {
  id: 'say-if-silent',
  text: 'If the text does not settle it, say so and what it leaves open.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  small: true,
  unless:
    /\b(?:does(?:n'?t| not) (?:say|settle|contain|mention|state)|if (?:it|the answer)(?:'s| is)(?:n'?t| not)|isn'?t in\b|not (?:stated|documented|mentioned|in the)|can'?t (?:tell|be told)|can'?t be (?:determined|answered|known)|can'?t know|outright\b|don'?t guess|or (?:is it )?unclear|not sure\b)/i,
}

const quoteDeciding: Line = {
  id: 'quote-deciding',
  text: 'Quote the words that decide the answer.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  when: /\?[\s\S]*\?|\b(?:what|which|can|do|does|is|are|must|may|how|when)\b[^?.]{3,80}, (?:and |or )?(?:what|which|can|do|does|is|are|must|may|how|when|am)\b/i,
  unless:
    /\b(?:quot(?:e|es|ing)\b|cite\b|clause numbers?|which (?:clause|section|paragraph|line|sentence)|where (?:does|do|is|in) (?:it|they|that|this)\b|text does not settle|word for word|in one word|one word\b|yes (?:or|\/) ?no\b|y\/n\b)/i,
  explains: true,
}

/** A question about a matter that people touch on without naming it. */
const BETWEEN_THE_LINES =
  /\b(?:does|did|do|is|was|were|are|would)\s+(?:the (?:author|writer|speaker|narrator|witness|professor|seller|buyer|manager|boss|team|committee|board|client|customer)|he|she|they)\s+(?:\w+ ){0,2}(?:mention|mean|agree|apologi[sz]e|admit|promise|approve|object|regret|blame|hint|want|like|trust|know|intend|support|oppose|angry|happy|sorry|against|in favou?r)\b|\b(?:feels? about|attitude (?:to|towards)|really (?:thinks?|wants?|means?))\b/i

const statedOrInferred: Line = {
  id: 'stated-or-inferred',
  text: 'Keep what the text says apart from what you infer from it.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  when: BETWEEN_THE_LINES,
  unless:
    /\b(?:infer(?:s|red|ence)?\b|from the text\b|based on|given (?:this|the|a)\b|quot(?:e|es|ing)\b|one word\b|yes (?:or|\/) ?no\b|y\/n\b|supported|year \d|how does the author|evidence|(?:does|did) (?:it|he|she|they|the \w+) (?:\w+ )?say|what in the text|favou?rs? or|undetermined|abstract|study|results?\b|(?:the|this) reference|in (?:the|this) (?:following|paragraph)|(?:following|reference) (?:text|passage|paragraph))|\[\d+\]|\?[^?]*\?[^?]*\?/i,
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

const claimCheck: Genre = {
  id: 'claim-check',
  title: 'Is a claim backed by the text?',
  cue: /\b(?:my (?:summary )?claim\b|claim:|(?:is|are|was) [^.?\n]{0,60}(?:backed|supported|borne out) by\b|(?:claim|summary|statement)[^.?\n]{0,20}(?:backed|supported|borne out) by\b|does (?:the|this|it) (?:\w+ )?(?:support|prove|back)\b|is (?:this|the following|it) (?:consistent|compatible) with\b|fact-?check|entail)/i,
  lines: [
    {
      id: 'three-outcomes',
      text: 'Say whether the text supports the claim, contradicts it or does not address it, and quote the words that decide.',
      technique: 'quote-first-grounding',
      worth: 2,
      material: true,
      unless:
        /\b(?:does(?:n'?t| not) address|not (?:addressed|stated|given)\b|contradict(?:s|ed)?\b|yes (?:or|\/) ?no\b|reviewers?\b|peer review|what (?:does|did)\b|major causes)/i,
      explains: true,
    },
  ],
  slots: [],
}

const exceptions: Line = {
  id: 'exceptions',
  text: 'Name any exception, definition or deadline elsewhere in the text that changes the answer.',
  technique: 'constraints',
  worth: 2,
  material: true,
  when: /^(?=[\s\S]*(?:\?|\b(?:tell|check|find out|resolve)\b (?!so\b)))(?=[\s\S]*\b(?:am|are|is|may|can|do|does|must|will|could|count|earliest|until|by when|what if)\b)(?!if the text)/i,
  unless:
    /\bwhich\b[^?,]{0,80},[^?]{0,80}\b(?:which|can|does)\b|^what (?:is|are|was) (?!the (?:earliest|latest))|\b(?:exceptions?\b|definitions?\b|release notes?\b|syllabus\b|seminar|criticized|marks\b|in one (?:word|sentence)|yes (?:or|\/) ?no\b|based on|given (?:this|the|a)\b|(?:summari[sz]e|who|when|where) (?:was|were|did|is)\b)/i,
}

const RULES =
  /\b(?:contracts?\b|lease\b|clauses?\b|polic(?:y|ies)\b|agreement\b|handbook\b|rules?\b|regulations?\b|bylaws\b|terms\b|t&cs?\b|insur(?:ance|er)\b|warrant(?:y|ies)\b|guarantee\b|statut|syllabus\b|sla\b|who pays\b|refund|covered\b|section \d|deposit\b|landlord|tenant|release notes?\b|notice period)|(?<!when |what time )\b(?:am|are|is|may|can|do|does|must|will) (?:i|we|she|he|they|my|the \w+|our) (?:\w+ )?(?:allowed|entitled|covered|have to|obliged|eligible|get|claim|keep|return|cancel|bring|resubmit|raise|pay|responsible|deduct)|§/i

/** In a sentence that lays something down. */
const LAYS_DOWN =
  /\b(?:unless|except|exclud\w+|provided|only|not (?:more|less|exceed\w*)|within|subject to|save|means|extends?|shall|must|may|entitled|until|where)\b/i

/** A number to cite a rule by. */
const NUMBERED = /§|\b(?:[Aa]rticle|[Ss]ection|[Cc]lause|[Rr]ule) \d|\b\d+\.\d+ [A-Z]|^\s*\(?\d+[.)] /m

const asksByRules = opens(RULES, OPENING)
/** One or two short clauses are quoted and weighed anyway. */
const severalProvisions = (document: PromptDocument): boolean => {
  if (!asksByRules(document)) return false
  const text = materialText(document)
  const provisions = text.split(/[.;](?!\d)/).filter((sentence) => LAYS_DOWN.test(sentence)).length
  return provisions > 2 || (provisions === 2 && text.length >= 280)
}

const tangledRules: Genre = {
  id: 'tangled-rules',
  title: 'Several rules without numbers that act on each other',
  cue: (document) => severalProvisions(document) && !NUMBERED.test(materialText(document)),
  lines: [sayIfSilent, quoteDeciding, exceptions],
  slots: [],
}

const severalRules: Genre = {
  id: 'several-rules',
  title: 'Contract, policy or rules with more than one provision',
  cue: severalProvisions,
  lines: [sayIfSilent, exceptions],
  slots: [],
}

const rules: Genre = {
  id: 'rules',
  title: 'Contract, policy or rules',
  cue: asksByRules,
  lines: [sayIfSilent],
  slots: [],
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
  lines: [sayIfSilent, statedOrInferred],
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
    statedOrInferred,
  ],
  slots: [],
}

export const groundedQa: Playbook = {
  intent: 'grounded_qa',
  never: [
    'Knowledge from outside the text, or advice where a reading was asked for',
    'A length or a format for the answer',
    'A quotation where one word was asked for',
  ],
  genres: [
    leaflet,
    lawOverClause,
    clauseMeaning,
    message,
    critique,
    claimCheck,
    contradiction,
    tangledRules,
    severalRules,
    rules,
    figuresFromText,
    reading,
    answerFromText,
  ].map(judgedByOpening(OPENING)),
}
