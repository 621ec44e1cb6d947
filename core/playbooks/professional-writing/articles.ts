// Texts that inform or argue: articles, essays, opinion pieces, other non-fiction.

import type { LineId } from '../ids.ts'
import { named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'

const vouchFor = (id: LineId): Line => ({
  id,
  text: 'Invent no figures, quotations or sources; where one is needed, leave it in [brackets].',
  technique: 'constraints',
  worth: 3,
  unless:
    /\bbracket|\bplaceholder|\binvent|\bcite nothing|\bmade[- ]up\b|\bfiction|\b(?:no|without) (?:figures|sources|citations|statistics|numbers)|\bfacts?:|\bonly (?:the )?(?:facts|sources)/i,
})

const bestObjection = (id: LineId): Line => ({
  id,
  text: 'Meet the strongest objection to the position, not the weakest.',
  technique: 'constraints',
  worth: 2,
  when: /\bop-?ed\b|\bargu(?:e|ing|ment|mentative)|\bpersuasive|\bopinion piece|\bwhether\b|\bshould\b|\bposition\b/i,
  unless:
    /\bobjection|\bcounter-?argument|\bboth sides|\bbalanced|\bfairly\b|\bother side|\brefut|\bpros and cons|\bdeal with\b/i,
})

const readers = {
  id: 'readers',
  wording: 'readers/essay',
  question: 'Who will read it, and where?',
  given:
    /\baudience|\breaders?\b|\bfor (?:\w+ )?(?:beginners|managers|parents|students|teachers|newspaper|paper|magazine|journal|class|school|blog|experts|grade)|\bgrade\b|\bprof(?:essor)?\b|\bteacher\b|\bdiploma|\bpaper\b|\bmagazine/i,
  fact: 'Readers',
} as const

export const essay: Genre = {
  id: 'essay',
  title: 'Essay or paper',
  cue: named(
    /\bessays?\b|\bterm paper|\bthesis (?:chapter|statement|introduction)|\bdissertation|\bbook report|\bdiscussion post|\b(?:research|white|position|policy) paper|\bliterature review|\babstract (?:for|of)\b/i,
  ),
  lines: [vouchFor('essay-sources'), bestObjection('essay-objection')],
  slots: [
    {
      id: 'thesis',
      question: 'What do you want to claim, or what was the exact question set?',
      given:
        /\bwhether\b|\bthat\b|\bshould\b|\btheme\b|\barguing\b|\?|\bquestion\b|\bposition\b|\bcompare|:/i,
      fact: 'Claim or question',
    },
    readers,
    {
      id: 'sources',
      question: 'Which texts or sources have to be used?',
      given:
        /\bsources?\b|\bmla\b|\bapa\b|\bcit(?:e|ation)|\btext ?book|\bchapter\b|\bevidence\b|\bpreprint/i,
      fact: 'Sources',
    },
  ],
}

export const article: Genre = {
  id: 'article',
  title: 'Article, blog post or opinion piece',
  cue: named(
    /\barticles?\b|\bblog(?: ?posts?)?\b|\bop-?eds?\b|\bcolumn (?:for|about|on)\b|\beditorial\b|\bopinion piece|\bguest post|\bmagazine piece|\b(?:local|news)paper\b|\bthought leadership|\blistic|\b(?:book|film|movie|restaurant) review\b|\bletter to the editor/i,
  ),
  lines: [vouchFor('article-sources'), bestObjection('article-objection')],
  slots: [
    {
      id: 'own_material',
      wording: 'own_material/article',
      question: 'What do you know about it first hand: an example, a number, somebody you talked to?',
      given:
        /\bi(?:['’]ve| have) (?:interviewed|seen|talked|tried|worked|been)|\bwe (?:switched|tried|found|ran)|\bfacts?:|\bhere['’]?s what\b|\bmy (?:experience|own)/i,
      fact: 'First-hand material',
    },
    {
      id: 'point',
      question: 'What should readers think or do differently afterwards?',
      given:
        /\bwhy\b|\bthat\b|\bshould\b|\barguing\b|\bhow to\b|\bbeginners|\btips\b|\bagainst\b|\bfor and against/i,
      fact: 'Point to make',
    },
    readers,
  ],
}
