// Words and people: usage, slang, what is told and what happened, making somebody else understand, saying no.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { GRAVE, trap } from './trap.ts'

export const usage: Genre = {
  id: 'usage',
  title: 'Whether a word or phrase is right or fitting',
  cue: butNot(
    named(
      /^[^.\n]{0,20}\bis (?:it )?["“‘'][^"”’'\n]{2,40}["”’'] (?:wrong|right|correct|ok(?:ay)?|grammatical\w*|proper|rude|a (?:real )?word|acceptable|formal|or ["“‘'])|\b(?:can|may|should) (?:i|you|one|we) (?:(?:use|say|write|put)\b[^.?\n]{0,25}["“‘'][^"”’'\n]{2,30}["”’']|(?:start|begin|end) a sentence with\b|use (?:contractions|(?:the )?first person|singular they)\b)|\bis (?:it )?(?:wrong|correct|ok(?:ay)?|rude|grammatical\w*|right) to (?:say|write|split|end a|start a)\b/i,
    ),
    /\b(?:python|javascript|sql|code|variable|function|css|html|java|regex|password|translate|in (?:german|french|spanish|italian|japanese|dutch|portuguese|chinese))\b/i,
  ),
  lines: [
    trap(
      'who-objects',
      'Say which readers or style guides would still object, and give a wording nobody minds.',
      /\bobject\b|\bstyle\b|\bguides?\b|\baccording to\b/i,
    ),
  ],
  slots: [],
}

export const slang: Genre = {
  id: 'slang',
  title: 'Slang and sayings',
  cue: butNot(
    named(
      /\bslang (?:words?|terms?)? ?for\b|\bwhat does\b[^?\n]{1,30}\bmean in\b[^?\n]{0,15}\bslang\b|\b(?:my (?:\w+ )?(?:grandson|granddaughter|son|daughter|kids?|teen\w*|nephew|niece|students?|pupils|boss|colleague|coworker|client)) (?:\w+ ){0,3}(?:says?|said|keeps? saying|calls?|called|texted|wrote|means? by)\b|\b(?:texted|called|calls) me (?:an? )?["“‘'][^"”’'\n]{2,40}["”’']|["“‘'][^"”’'\n]{3,40}["”’'],? (?:what )?(?:does (?:it|that|this) )?means?\?[^\n]{0,20}(?:good|bad|rude|compliment|insult)|\bis\b[^.?\n]{0,30}\b(?:a compliment|an insult|offensive|a slur)\b/i,
    ),
    /\b(?:what (?:does|did) my (?:boss|colleague|co-?worker|client) (?:\w+ )?mean|translate|write|story|poem|essay|how do i (?:tell|help)|advice|grade|homework|school says)\b/i,
  ),
  lines: [
    trap(
      'who-may-say-it',
      'Say who uses it, and how it would sound from somebody else.',
      /\bwho (?:uses|says)\b|\bis slang for\b|\bcan i (?:say|use)\b|\bsound\b/i,
    ),
  ],
  slots: [],
}

export const tookPlace: Genre = {
  id: 'took-place',
  title: 'Whether a famous story happened',
  cue: butNot(
    named(
      /^\W*(?:so |but |hey |ok )?did (?!you\b|i\b|we\b|my\b|he\b|she\b|they\b|anyone\b|it\b)[^?\n]{3,70}\b(?:actually|really|truly)\b|\bis it true (?:that )?[^?\n]{0,60}\b(?:napoleon|einstein|vikings?|romans?|medieval|middle ages|columbus|shakespeare|cleopatra|marie antoinette|edison|tesla|churchill|hitler|washington|lincoln|soviet|war|pyramids?|ancient|century|in the (?:18|19)\d\ds?)\b/i,
    ),
    /\b(?:my|covid|vaccin\w*|moon landing|9\/11|holocaust|paragraph|passage|text|albums?|songs?|band|movie|film|episode|season|update|windows|iphone|last (?:night|week|year)|yesterday|today)\b/i,
  ),
  lines: [
    trap(
      'contemporary-record',
      'Say what sources of the time record, and what was added to the story later.',
      /\bsources?\b|\bevidence\b|\bmyth\b|\blegend\b/i,
    ),
  ],
  slots: [],
}

const LISTENER =
  '(?:(?:new|older?|young|non-?technical|busy|junior|senior|wet lab|fellow|first[- ]year|maintenance|lay|local|small|sceptical|skeptical) ){0,2}(?:boss|manager|cfo|ceo|cto|pi|director|head of \\w+|board|client|customers?|apprentice|trainees?|interns?|students?|colleagues?|team|stakeholders?|executives?|investors?|councillors?|trustees?|volunteers?|parents?|mum|mom|dad|mother|father|gran(?:ny|dma|dpa|dmother|dfather)?|husband|wife|partner|friend|neighbou?r|tenant|landlord|pharmacists?|nurses?|engineers?|developers?|designers?|sales ?(?:team|people)|marketing|product (?:owner|manager)s?|guy|jury|lay(?:man|person|people)|care home manager|committee)'

export const listener: Genre = {
  id: 'listener',
  title: 'Explaining something to a certain person',
  cue: butNot(
    butNot(
      named(
        new RegExp(
          `\\b(?:explain(?:ing)?|put|describe|break down|get across)\\b[^?\\n]{2,80}\\b(?:to|for|so(?: that)?) (?:my|a|an|the|our|some|someone|to)? ?${LISTENER}\\b|\\bexplain(?:ing)? to (?:my|a|an|the|our)? ?${LISTENER}\\b|\\bcan['’]?t explain (?:it|this|that|\\w+) to\\b|\\b(?:to|for) (?:my |a |the )?${LISTENER}s? i (?:need|want|have) to explain\\b|\\b(?:explain|understand)\\b[^?\\n]{0,40}\\blike i['’]?m (?:a|an|the) (?:cfo|ceo|manager|lawyer|doctor|farmer|plumber|accountant|lay\\w+)`,
          'i',
        ),
      ),
      GRAVE,
    ),
    /\b(?:patients?|furosemide|insulin|mg|surgery|medication|write|draft|e-?mail|letter|speech|essay|story|poem|steps|code below|this code|why i (?:was|am|left|can['’]?t|need|want)|that i(?:['’]m| am)?|late|quit|resign\w*|sex|period|santa|where babies)\b/i,
  ),
  lines: [
    trap(
      'listener-misreads',
      'Name the wrong conclusion this listener is likeliest to draw, and the words that prevent it.',
      /\b(?:she|he|they|who|boss|wife|husband|mum|mom|dad|mother|father|friend|partner|client|customer|team|board)(?: \w+)? (?:thinks?|believes?|says?|saying|claims?|fears?|(?:is|are) (?:convinced|afraid|worried|scared|sure))\b|\bwrong conclusion|\bmisread|\bmisunderst|\bmisconception\b/i,
    ),
  ],
  slots: [],
}

export const mixedUp: Genre = {
  id: 'mixed-up',
  title: 'Two things that somebody mixes up',
  cue: butNot(
    mentioned(
      /^(?=[\s\S]{0,200}$)(?=[\s\S]*\b(?:differences?|differ|vs\.?|versus|tell (?:\w+ ){0,3}apart|or)\b)(?=[\s\S]*\b(?:mix\w* (?:\w+ ){0,2}up|always (?:forget|confuse|mix)|keep (?:forgetting|confusing|mixing)|confus(?:e|ed|es|ing)|blanked|never (?:remember|know which)|can['’]?t (?:remember|tell)|tell (?:\w+ ){0,3}apart)\b)/i,
    ),
    /\b(?:write|code below|error|confusion matrix|poem|story)\b/i,
  ),
  lines: [
    trap(
      'one-test',
      'Give the one question or test that settles which of the two it is.',
      /\bone (?:question|test)\b|\bmnemonic\b|\btrick\b|\brule of thumb\b/i,
      { technique: 'contrastive-examples' },
    ),
  ],
  slots: [],
}

export const sayingIt: Genre = {
  id: 'saying-it',
  title: 'Saying no, asking, telling somebody something awkward',
  cue: butNot(
    butNot(
      named(
        /\bhow (?:do|can|could|should|would|to) (?:i |you |we |one )?(?:politely |nicely |tactfully |best )?(?:say no|turn down|decline|refuse|bring up|break it to|get out of (?:a|the|going)|ask (?:for (?:a|my|more)|my (?:boss|landlord|manager|neighbou?r|flatmate|roommate|friend|parents|mother-in-law)|someone|somebody|people|them|him|her)|tell (?:my|an?|the|our|someone|somebody|people|them|him|her)|set boundaries|confront|complain to|quit (?:my|a|the) job|talk to (?:my|a|the))\b/i,
      ),
      GRAVE,
    ),
    /\b(?:write|draft|letter|e-?mail|if (?:an?|the|it|my)\b|whether|what|apart|the (?:difference|time|age|sex|gender)|in (?:french|german|spanish|italian|japanese|portuguese|english)|(?:fresh|fake|real|ripe)|doctor|pregnan\w*|sick|siri|alexa|chatgpt|ai)\b/i,
  ),
  lines: [
    trap(
      'sentences-to-say',
      'Give the actual words for the first approach and for the likeliest pushback.',
      /\bactual words\b|\bpushback\b|\bscript\b|\bwording\b/i,
    ),
  ],
  slots: [],
}

export const byComparison: Genre = {
  id: 'by-comparison',
  title: 'Explaining by way of something else',
  cue: butNot(
    butNot(
      named(
        /\b(?:explain|describe|teach)\b[^.\n]{3,80}\b(?:using (?:an? |my |the )?(?:analogy|metaphor|comparison|football|soccer|lego|pizza|cooking|cars?|sports?|baking|cards|stickers|sweets|candy|water|kitchen|restaurant|library)\b|(?:with|by|as|through) an? (?:\w+ )?(?:analogy|metaphor|comparison)\b|in terms of (?:football|cooking|cars|pizza|lego|plumbing))|\b(?:analogy|metaphor) (?:for|to explain)\b/i,
      ),
      GRAVE,
    ),
    /\b(?:poem|story|song|novel|what is an? (?:analogy|metaphor)|in (?:the|this) (?:text|poem|passage)|regex)\b/i,
  ),
  lines: [
    trap(
      'where-it-limps',
      'Say at which point the comparison stops being true.',
      /\bcomparison (?:stops|breaks|fails|limps)|\bbreaks? down\b|\blimits? of\b/i,
    ),
  ],
  slots: [],
}
