// Texts that inform or argue: articles, essays, papers, reviews.

import { butNot } from '../but-not.ts'
import type { LineId } from '../ids.ts'
import { named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'
import { brief, onlyGivenFacts, unlessAbout } from './given-facts.ts'

const bestObjection = (id: LineId): Line => ({
  id,
  text: 'Answer the strongest objection to the position, not an easy one.',
  technique: 'constraints',
  worth: 3,
  when: /\bop-?ed\b|\bopinion\b[^.\n]{0,20}\bshould\b|\b(?:make|making) (?:the|a) case (?:for|against|that)\b|\b(?:for|against) the (?:motion|proposition)\b|\bletter to the editor\b[^.\n]*\b(?:against|for|oppos|support)|\bargu(?:e|ing|mentative)\b|\bpersuasive|\bopinion piece|\bposition paper\b[^.\n]*\b(?:our|against|planned|proposed)\b|\bwhy (?:we|our|my|the|your) [^.\n]{0,40}(?:should|must|needs?)\b|(?:^|[:.?!]\s*["“]?|\b(?:on|about) )(?:should|whether)\b[^.\n]{0,60}(?:should|\?)|\bshould [^.\n]{3,60}\?/i,
  unless:
    /\bobjection|\bcounter-?argument|\bboth sides|\bbalanced|\bfairly\b|\bother side|\brefut|\bpros and cons|\bdeal with\b|\bdiscussion post|\bagainst it\b/i,
})

const checkedSources = (id: LineId): Line => ({
  id,
  text: 'Cite only works you are sure exist, and mark page numbers and quotations that need checking.',
  technique: 'constraints',
  worth: 3,
  when: /\bcit(?:e|es|ing|ations?)\b|\breferences\b|\bapa\b|\bmla\b|\bharvard style\b|\bchicago style\b|\bbibliograph|\bliterature review|\bscholarly\b|\bpeer[- ]reviewed|\b(?:with|use|using|from|\d+) (?:\w+ )?sources\b|\bfootnotes?\b|\b(?:term|research|academic) paper\b|\bacademic (?:essay|article)|\bdissertation\b|\bthesis chapter/i,
  unless:
    /\bcite nothing|\b(?:no|without) (?:sources|citations|references)|\bcite only\b|\bplaceholder|\bfiction|\bfacts?:|\bonly (?:the )?sources|\bfollowing (?:sources|references)/i,
})

export const essay: Genre = {
  id: 'essay',
  title: 'Essay',
  cue: butNot(
    named(
      /\bessays?\b|\bterm paper|\bthesis (?:chapter|statement|introduction)|\bdissertation|\bbook report|\bdiscussion post|\bliterature review/i,
    ),
    /\b(?:my|the|this|an) essay (?:is|was|has|that|i)\b|\b(?:character|novel|fictional)\b/i,
  ),
  lines: [checkedSources('essay-sources'), bestObjection('essay-objection')],
  slots: [
    {
      id: 'thesis',
      question: 'What do you want to claim, or what was the exact question set?',
      given:
        /\bwhether\b|\bthat\b|\bshould\b|\btheme\b|\bargu|\?|\bquestion\b|\bposition\b|\bcompar|\bwhy\b|\bhow\b|:|\boutline\b|\b(?:cause|effect|impact|role)s?\b|\bmy essay\b|\bpersonal essay|\babout my\b|\bbook report/i,
      fact: 'Claim or question',
    },
  ],
}

export const paper: Genre = {
  id: 'paper',
  title: 'Abstract, white paper or position paper',
  cue: butNot(
    named(/\b(?:research|white|position|policy) paper|\babstract (?:for|of)\b/i),
    /\b(?:this|the following) (?:text|paper|article)|\bhow many\b|\bsummari[sz]e\b|\babstract (?:art|class|algebra|of the)/i,
  ),
  lines: [
    onlyGivenFacts(
      'paper-results',
      'State no results or figures that are not given here; leave them in [brackets].',
      brief(300, /\babstract\b[\s\S]*\b(?:my|our|talk|conference|thesis|congress)\b/),
    ),
    checkedSources('paper-sources'),
    bestObjection('paper-objection'),
  ],
  slots: [],
}

export const review: Genre = {
  id: 'review-of-a-thing',
  title: 'Review of a book, place or product',
  cue: butNot(
    named(
      /\b(?:book|film|movie|restaurant|hotel|product|album|google|amazon|yelp|tripadvisor|trustpilot|airbnb|\d[- ]star|one[- ]star) reviews?\b|\breview (?:of|for) (?:a|an|the|my|our|this)\b/i,
    ),
    /\breply\b|\brespond|\bresponse\b|\banswer\b|\bperformance review|\bcode review|\breview (?:of|for) (?:my|our|the|this) (?:card|account|order|contract|essay|code|apr|text|document|data|literature)|\bliterature review|\bsystematic review/i,
  ),
  lines: [
    onlyGivenFacts(
      'given-impressions',
      'Judge only by the impressions given here, and invent no examples.',
      brief(350, /\b(?:i|we|my|our|us)\b|,[^,\n]{2,60},/),
    ),
  ],
  slots: [
    {
      id: 'impressions',
      question: 'What struck you, good and bad?',
      given: /,[^,\n]{2,60}|\bbut\b|\bbecause\b|\bwas\b|\bloved\b|\bhated\b|\bwith an?\b|\bbroken?\b|:/i,
      fact: 'Impressions',
    },
  ],
}

export const article: Genre = {
  id: 'article',
  title: 'Article, blog post or opinion piece',
  cue: butNot(
    named(
      /\barticles?\b|\bblog ?posts?\b|\bblog (?:about|on|entry|article)\b|\bpost (?:for|on) (?:my|our|the) blog\b|\bop-?eds?\b|\bcolumn (?:for|about|on)\b|\beditorial (?:for|on|about)\b|\bopinion piece|\bguest post|\bmagazine piece|\blocal paper\b|\bfor (?:the|our|a|my) (?:local |school |town )?(?:news)?paper\b|\bthought leadership|\blistic|\bletter to the editor/i,
    ),
    /\bcover(?:ing)? letter|\bjournal\b|\bsubmission\b|\bmanuscript|\b(?:this|the following|below|find an?|search for) (?:article|blog)|\breference text|\bsearch\(|\barticles? of association|\b(?:draft|write) (?:my|a|the|our) reply\b|\breply to (?:him|her|them)\b|\bcc['’]?d\b|\b(?:definite|indefinite) article/i,
  ),
  lines: [
    onlyGivenFacts(
      'article-sources',
      'Invent no figures, quotations or people; where one is needed, leave it in [brackets].',
      brief(
        400,
        /^(?![\s\S]*\b(?:scene|anecdote|funny|humou?r))[\s\S]*(?:\b(?:local|our|my|we|i|town|village|club|parish|staff) |\bletter to the editor|\bop-?ed|\bopinion|\bwhat we learn)/,
      ),
    ),
    bestObjection('article-objection'),
  ],
  slots: [
    {
      id: 'own_material',
      wording: 'own_material/article',
      question: 'What do you know about it first hand: an example, a number, somebody you talked to?',
      given: unlessAbout(
        /\bop-?ed|\bopinion|\bletter to the editor|\blocal\b|\bour\b|\bmy\b|\bwhy (?:i|we)\b/,
        /\bi(?:['’]ve| have|['’]m) |\bi \w+ed\b|\bwe (?:switched|tried|found|ran)|\bfacts?:|\bhere['’]?s what\b|\bmy experience|\blearn(?:t|ed)\b|\bexamples i\b/,
      ),
      fact: 'First-hand material',
    },
  ],
}
