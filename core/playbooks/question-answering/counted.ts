// Questions about numbers and ranks that leave open what is counted.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const superlative: Genre = {
  id: 'superlative',
  title: 'First, largest, oldest: where the answer depends on what is counted',
  cue: butNot(
    named(
      /\blongest rivers?\b|\bworld longest\b|\blongest (?:world|europas?|fleuve|fluss)\b|\br[ií]o longest\b|\b(?:largest|biggest|most populous) cit(?:y|ies) (?:in|of) the world\b|\b(?:world['’]?s) (?:largest|biggest|oldest|longest|richest) (?:city|cities|university|country|language|river|coastline|restaurant|company)\b|\boldest (?:\w+ )?(?:university|universities|country|countries|languages?|restaurants?|pubs?|religions?|parliament|democrac(?:y|ies)|hotel|film|novel|company)\b|\bmost(?:[- ]widely)?[- ]spoken languages?\b|\b(?:richest|wealthiest|safest|happiest) countr(?:y|ies)\b|\btallest mountains? (?:in the world|on earth)\b|\bbest[- ]selling\b|\bwho (?:really )?(?:invented|discovered|made the first|built the first) (?:the |an? )?(?:first )?(?:tele(?:phone|vision|scope|graph)|radio|light ?bulb|aeroplane|airplane|plane|computer|internet|photograph\w*|calculus|printing press|sewing machine|cars?|automobile|cinema|movies?|films?|zero|microscope|bicycle|steam engine|hamburger|pizza|ice cream|oxygen|america|gunpowder|piano|football|soccer|baseball|basketball shot clock|camera|world wide web|video ?games?|vaccin\w*)\b|\bfirst (?:(?:computer|novel|film|movie|car|automobile|aeroplane|airplane|programming language|video game|university|democracy|photograph) ever|country to (?:abolish|give|grant))\b/i,
    ),
    /\b(?:wolfram|wikipedia|python)\(|\bside effects\b|\bset in\b|^(?!\W*(?:what|where|who|which|name|list|give|tell|define|best|first|oldest|longest|richest|world|top|is|was|most|largest)\b)/i,
  ),
  lines: [
    {
      id: 'how-counted',
      text: 'Say on which definition the answer rests, and name the main rival claim.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bby (?:area|population|volume|length|height|mass|revenue|number|sales|gdp)\b|\bin terms of\b|\bland area\b|\bdisputed\b|\brival\b|\bone (?:word|name|number)\b|\bcrossword\b|\blongest rivers? (?:in|of) (?!the world)|\btop \d+\b|\bthird\b|\bsecond\b|\bmy\b/i,
    },
  ],
  slots: [],
}

export const sampleForWhat: Genre = {
  id: 'sample-for-what',
  title: 'A sample of which nobody said what for',
  cue: named(/^[^.\n]{0,40}\bsample size\b[^.\n]{0,20}$/i),
  lines: [],
  slots: [
    {
      id: 'sample_for',
      question: 'What is it a sample for, and how small a difference should it show?',
      given: /\d|\b(?:mean|define|definition|formula|effect of)\b/i,
      fact: 'Purpose of the sample',
    },
  ],
}
