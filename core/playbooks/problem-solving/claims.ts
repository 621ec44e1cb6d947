// Rights against a neighbour, a seller, a landlord or an authority: deadlines, proof, and peace next door.

import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

/** Something is owed, refused or contested. */
const CLAIM =
  /\bact of god\b|\bdeposit\b|\brefund|\bwarranty\b|\bsold as seen\b|\bparking (?:ticket|fine)|\brental car|\bcancel(?:l?ed|led)\b|\binstal?lment\b|\bbreak(?:ing)? (?:my|our|the) lease\b|\bconsumer rights|\bmy rights\b|\bcharged my\b|\bfined?\b|\brent increase|\bholds? back\b|\bwon['’]?t (?:pay|return|repair)\b|\bplanning permission|\bsick note\b/i

const NEXT_DOOR =
  /\bneighbou?r(?:['’]?s)?\b[^.\n]{0,40}\b(?:trees?|fence|hedge|bamboo|ivy|walnuts|leaves|roots?|branch(?:es)?|gutter)\b/i

export const localLaw: Genre = {
  id: 'rights-and-claims',
  title: 'Rights against a neighbour, seller, landlord or authority',
  cue: named(
    /\blandlord\b|\b(?:my|our|the|a) tenants?\b|^tenant\b|\b(?:break(?:ing)?|my|our) (?:the )?lease\b|\bdeposit (?:back|unfairly)|\bneighbou?r(?:['’]s)?\b|\bneighbou?rs['’]? (?:tree|dog|fence|hedge|bamboo|ivy|music|light|kids|keep|play|complain)|\bhoa\b|\brefund\?|\bwarranty\b|\bconsumer rights|\bsold as seen\b|\brental car company|\bparking (?:ticket|fine)|\bmy rights\b|\bby-?laws\b|\bplanning permission|\bsick note|\bact of god|\binstalment\b|\bgarden fence|\bour fence\b|\bairline (?:\w+ )?(?:cancel|lost|refus|only|won|denie|charg)\w*|\bcancel(?:l?ed) (?:my|our) (?:flight|booking|order)|\bdo (?:we|i) have to accept/i,
  ),
  lines: [
    {
      id: 'local-law-and-deadlines',
      text: 'Say which points turn on local law, and name any deadline that must not be missed.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: CLAIM,
      unless: new RegExp(
        String.raw`\blocal law|\bdeadlines?\b|\bnot asking about the law|\bget along\b|${NAMED_PLACE.source}`,
        'i',
      ),
    },
    {
      id: 'rule-and-deadline',
      text: 'Name the rule that applies there, what has to be proved and by whom, and any deadline.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: new RegExp(`^(?=[\\s\\S]*(?:${CLAIM.source}))(?=[\\s\\S]*(?:${NAMED_PLACE.source}))`, 'i'),
      unless: /\brule that applies\b|\bdeadlines?\b|\bnot asking about the law/i,
    },
    {
      id: 'own-side-and-evidence',
      text: 'Say what may be done on one’s own side without asking, and what evidence to keep.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: NEXT_DOOR,
      unless:
        /\bevidence\b|\bnot asking about the law|\bparcel\b|\bwrite\b|\bev charger\b|\bmy (?:dog|tree|hedge|ivy|bamboo)\b|\bfell\b|\bstorm\b|\bfallen\b|\bget (?:along|on)\b|\bfriend|\bnice(?:ly)?\b|\blovely\b|\blike (?:him|her|them)\b|\btalk\b|\b(?:what|how) (?:to|do i|should i|can i) (?:say|tell)\b/i,
    },
    {
      id: 'write-down-from-now',
      text: 'Say what to write down from today on, in case talking does not help.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\bneighbou?rs?\b[^.?\n]{0,60}\b(?:noise|noisy|loud|music|bark\w*|smok\w+|park(?:s|ing)?|party|parties|drums?|stomp\w*|weed|bins?|rubbish|spray\w*|uses? roundup|harass\w*)\b/i,
      unless:
        /\bwrite\b|\bletter\b|\bnote\b|\blog\b|\bdiary\b|\brecord|\bam i\b|\bi (?:practi[sc]e|play)\b|\bmy (?:dog|music|party|drums)\b/i,
    },
  ],
  slots: [
    {
      id: 'jurisdiction',
      wording: 'jurisdiction/rights-and-claims',
      question: 'Which country or state is it in?',
      given: new RegExp(
        `${NAMED_PLACE.source}|\\b(?:airlines?|flights?)\\b|\\bnote (?:for|to)\\b|\\bhow (?:to|do i|can i|should i) (?:ask|say|tell|word|approach|bring|raise)\\b|\\bget along\\b|\\b(?:lay|plan) it out\\b|\\bplot is\\b`,
        'i',
      ),
      fact: 'Country or state',
    },
    {
      id: 'on_paper',
      question: 'What is in writing: contract, messages, photos, receipts?',
      given:
        /\bneighbou?r|\bsick note\b|\btenant wants\b|\bhoa\b|\bcontract\b|\breceipt|\bin writing\b|\be-?mail|\bphotos?\b|\bmessages\b|\bbylaws\b|\blease\b/i,
      fact: 'In writing',
    },
  ],
}
