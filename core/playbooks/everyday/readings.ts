// Short texts to be read or judged: a clause, a message that could be cross, a draft to be criticised.

import { butNot } from '../but-not.ts'
import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { GRAVE, trap, whichCountry } from './trap.ts'

export const lawOverClause: Genre = {
  id: 'law-over-clause',
  title: 'Whether a clause holds',
  cue: mentioned(
    /\b(?:clause|term|paragraph|section|rule|agreement|contract|lease|nda)\b[^\n]{0,40}\b(?:enforceable|valid|legal|lawful|binding|allowed|hold up|void)\b|\b(?:enforceable|valid|legal|lawful|binding)\b[^\n]{0,40}\b(?:clause|term|contract|lease|agreement|nda)\b|\bwhat(?:['’]?s| is) wrong with (?:this|my|the) (?:clause|contract|lease|agreement)\b|\b(?:can|may) they (?:really )?(?:put|write) (?:that|this) (?:in|into)\b|\b(?:can|may) they (?:really )?(?:do|put|write|demand) (?:that|this)\b[^\n]{0,20}\s[^\n]{0,200}\b(?:shall|must|may not|is obliged|agrees?)\b/i,
  ),
  lines: [
    trap(
      'law-over-clause',
      'Keep apart what the clause says and what the law lets it say.',
      /\bwhat the law\b|\bargument\b|\bsyllogism\b|\bjson\b|\bschema\b|\bonly (?:the|this) text\b|\baccording to\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const clauseMeaning: Genre = {
  id: 'clause-meaning',
  title: 'What a clause means for somebody',
  cue: mentioned(
    /\b(?:does|do|what does)\b[^.?\n]{0,20}\b(?:this|the|these) (?:\w+ )?(?:clause|paragraph|rule|sentence|provision|condition|wording)s?\b[^.?\n]{0,50}\b(?:mean|say|allow|let|cover|apply|can|may|must)\b/i,
  ),
  lines: [
    trap(
      'both-readings',
      'Where the wording allows two readings, give both and say what favours each.',
      /\btwo readings\b|\bambigu|\bunclear\b|\bgrammar\b|\bin (?:a|this) poem\b|\bplain (?:english|words)\b|\btranslate/i,
      { material: true },
    ),
  ],
  slots: [],
}

/** What they say is a finding, not a mood. */
const EXPERTS = String.raw`\b(?:dentist|doctor|gp|vet|nurse|midwife|consultant|surgeon|lawyer|solicitor|accountant|mechanic|bank|prof|professor|examiner|surveyor|electrician|plumber)\b`

export const message: Genre = {
  id: 'message-tone',
  title: 'How a message from somebody is meant',
  cue: butNot(
    mentioned(
      /\b(?:is|was|are|sounds?|seems?) (?:\w+ )?(?:he|she|they|my (?:boss|friend|teacher|landlord|manager|client|ex|crush|mum|mom|sister|brother|colleague|coworker|husband|wife|neighbou?r)|the (?:client|customer|teacher|tone|sender|reviewer|manager|tenant|mail|e-?mail|message))\b[^.?\n]{0,20}\b(?:mad|angry|cross|annoyed|upset|sarcastic|rude|passive[- ]aggressive|serious|joking|flirting|into me|offended|disappointed)\b|\bcan['’]?t tell (?:if|whether)\b[^.?\n]{0,20}\b(?:he|she|they)\b|\bhow (?:angry|annoyed|cross|upset|mad|serious) (?:is|are|was)\b|\bwhat (?:does|did) (?:he|she|my \w+) (?:really |actually )?mean by\b|\bam i (?:reading too much|overreacting|being fired|in trouble)\b/i,
    ),
    new RegExp(`${GRAVE.source}|${EXPERTS}`, 'i'),
  ),
  lines: [
    trap(
      'harmless-reading',
      'Give the most harmless reading the words allow beside the likeliest one.',
      /\bharmless\b|\bother readings?\b|\bnovel\b|\bpoem\b|\bauthor\b|\bphilosoph/i,
    ),
  ],
  slots: [],
}

export const critique: Genre = {
  id: 'critique',
  title: 'A draft to be judged',
  cue: butNot(
    ({ text, said }) =>
      text.length > 120 &&
      /\b(?:critique|is (?:this|it) (?:any )?(?:good|ok|okay|too much|alright|overwritten)\b|be brutal|brutally|(?:honest )?feedback on (?:this|my)|what do you think (?:of|about) (?:this|my)|rate my|give me notes on|what['’]?s (?:wrong|weak) (?:with|about|in) (?:this|my) (?:\w+ )?(?:opening|paragraph|poem|essay|letter|draft|text|story|bio|intro\w*|chapter|cv))/i.test(
        said.slice(0, 400),
      ),
    /\b(?:code|function|schema|architecture|logo|outfit|photo|plan|idea|deal|price|quote|offer|salary|business)\b/i,
  ),
  lines: [
    trap(
      'points-at-words',
      'Quote the words each point is about, and name what must stay as it is.',
      /\bquote\b|\bpoint at\b|\bline[- ]by[- ]line\b|\bwhat works\b|\bgrammar only\b|\bone improvement\b/i,
    ),
  ],
  slots: [],
}
