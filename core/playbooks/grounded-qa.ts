// What makes an answer from a text trustworthy: the words that decide it, the exceptions, and honesty about gaps.

import type { Genre, Line, Playbook } from './playbook.ts'

const sayIfSilent: Line = {
  id: 'say-if-silent',
  text: 'If the text does not settle it, say so and what it leaves open.',
  technique: 'quote-first-grounding',
  worth: 3,
  material: true,
  unless:
    /\bdoes(?:n'?t| not) (?:say|settle|contain|mention|state)|\bif (?:it|the answer)(?:'s| is)(?:n'?t| not)|\bisn'?t in\b|\bnot (?:stated|documented|mentioned|in the)|\bcan'?t (?:tell|be told)|\bdon'?t guess|\bor (?:is it )?unclear|\bnot sure\b/i,
}

const quoteDeciding: Line = {
  id: 'quote-deciding',
  text: 'Quote the words that decide the answer.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  unless:
    /\bquot(?:e|es|ing)\b|\bcite\b|\bclause numbers?|\bwhich (?:clause|section|paragraph|line|sentence)|\bwhere (?:does|do|is) (?:it|they|that) (?:say|said|written)|\bword for word|\bin one word|\bone word\b|\byes (?:or|\/) ?no\b|\by\/n\b/i,
  explains: true,
}

const MEDICAL =
  /\bleaflet\b|\bdischarge\b|\bpatients?\b|\bmedic(?:ine|ation)s?\b|\btablets?\b|\bdoses?\b|\bpills?\b|\bsymptoms?\b|\bguideline\b|\bdoctor|\bfever\b|\bvaccin|\ballerg|\bcapsules?\b|\bprescriber|\bwarfarin/i

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
  cue: /\bcontradict|\binconsisten|\bdisagree|\bdiffer(?:s|ence|ences)?\b[^.\n]{0,40}\b(?:statements?|versions?|sources?|witness|accounts)|\b(?:two|both) (?:sources|statements|witnesses|reviewers|versions|abstracts|accounts)|\bsource a\b/i,
  lines: [
    {
      id: 'both-places',
      text: 'Quote both places for each point, and keep contradictions apart from what one of them only leaves out.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless: /\bquot(?:e|es|ing)\b|\bleaves? out|\bomission/i,
      explains: true,
    },
  ],
  slots: [],
}

const claimCheck: Genre = {
  id: 'claim-check',
  title: 'Is a claim backed by the text?',
  cue: /\bmy (?:summary )?claim\b|\bclaim:|\b(?:backed|supported|borne out) by\b|\bdoes (?:the|this|it) (?:\w+ )?(?:support|claim|prove|say that|back)|\bconsistent with\b|\bcan (?:i|we|they|you) (?:claim|say|conclude)\b|\bfact-?check|\bentail/i,
  lines: [
    {
      id: 'three-outcomes',
      text: 'Say whether the text supports the claim, contradicts it or does not address it, and quote the words that decide.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless:
        /\bdoes(?:n'?t| not) address|\bnot (?:addressed|stated|given)\b|\bcontradicts?\b|\byes (?:or|\/) ?no\b/i,
      explains: true,
    },
  ],
  slots: [],
}

const rules: Genre = {
  id: 'rules',
  title: 'Contract, policy or rules',
  cue: /\bcontracts?\b|\blease\b|\bclauses?\b|\bpolic(?:y|ies)\b|\bagreement\b|\bhandbook\b|\brules?\b|\bregulations?\b|\bbylaws\b|\bterms\b|\bt&cs?\b|\binsur(?:ance|er)\b|\bwarrant(?:y|ies)\b|\bguarantee\b|\bstatut|\bsyllabus\b|\bsla\b|(?<!when |what time )\b(?:am|are|is|may|can|do|does|must|will) (?:i|we|she|he|they|my|the \w+|our) (?:\w+ )?(?:allowed|entitled|covered|have to|obliged|eligible|get|claim|keep|return|cancel|bring|resubmit|raise|pay|responsible|deduct)|\bwho pays\b|\brefund|\bcovered\b|\bsection \d|§|\bdeposit\b|\blandlord|\btenant|\brelease notes?\b|\bnotice period/i,
  lines: [
    sayIfSilent,
    quoteDeciding,
    {
      id: 'exceptions',
      text: 'Take definitions, exceptions and deadlines elsewhere in the text into account.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\bcontract|\blease\b|\bpolic(?:y|ies)|\bagreement|\bregulation|\bbylaws|\bterms\b|\binsur|\bhandbook|\bclause|\bstatut|§/i,
      unless: /\bexceptions?\b|\bdefinitions?\b|\brelease notes?\b|\bsyllabus\b/i,
    },
  ],
  slots: [
    {
      id: 'case',
      question: 'What exactly happened, with dates and amounts?',
      given:
        /\d|\bi (?:bought|lost|broke|worked|have|am|was|did|want)\b|\bmy\b|\bwe\b|\bwhich\b|\bwhat\b|\bhow (?:much|long|many)\b/i,
      fact: 'The case',
    },
  ],
}

const figuresFromText: Genre = {
  id: 'figures-from-text',
  title: 'A figure or time worked out from the text',
  cue: /\bhow (?:much|many|long|old|far|often)\b|\bwhat time\b|\bby when\b|\buntil when\b|\blatest\b|\btotal\b|\bwhen (?:do|does|is|are|will|must|should)\b/i,
  lines: [{ ...sayIfSilent, worth: 2 }],
  slots: [],
}

const reading: Genre = {
  id: 'reading',
  title: 'Passage, article or report',
  cue: /\bpassage\b|\barticle\b|\bauthor\b|\bspeaker\b|\bnarrator\b|\bpoem\b|\breading comprehension|\bparagraph\b|\bextract\b|\bexcerpt\b|\baccording to\b|\bbased on\b|\bfrom the (?:text|report|log|chat|thread|minutes|agenda)|\btext:|\bdocs?\b|\bdoc_\d|\bdiary\b|\breport\b|\btreaty\b|\bthread\b/i,
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
      when: /\b(?:does|do|did|is|are|was|were|can|may|am|will|would|has|have|should) (?:i|it|he|she|they|we|the|this|that|my|our|there|any(?:body|one)?|you)\b|\bwhether\b|\bwhy\b|\bif (?:i|we|he|she|they)\b/i,
    },
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
  genres: [leaflet, claimCheck, contradiction, rules, figuresFromText, reading, answerFromText],
}
