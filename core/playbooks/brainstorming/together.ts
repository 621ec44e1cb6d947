// Ideas for children, teams, dates, costumes, the kitchen: what they need and whom they leave out.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { budget } from './budget.ts'

const CHILDREN = mentioned(
  /\b(?:kids?|children|toddlers?|pre-?schoolers?|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:yo|yr|year)s?[- ]?olds?|\d+ ?yo|my (?:son|daughter|nephew|niece|grandkids|grandchildren)|nephews|grandchildren)\b/i,
)
const PLAY = mentioned(
  /\bactivit(?:y|ies)\b|\bgames?\b|\bthings to do\b|\bentertain|\bkeep [^.?\n]{0,20}\b(?:busy|entertained|occupied)\b|\bparty\b|\bcrafts?\b|\brainy\b|\bbored\b|\btrail\b|\btreasure hunt\b|\bscavenger\b/i,
)

export const childrensPlay: Genre = {
  id: 'childrens-play',
  title: 'Things to do with children',
  cue: butNot(
    (document) => CHILDREN(document) && PLAY(document),
    /\bthemes?\b|\bvideo ?games?\b|\bpygame\b|\bscratch\b|\bapp\b|\bgame idea\b|\bbooks?\b|\bgifts?\b|\bpresents?\b|\bnames?\b|\bin (?:paris|london|rome|berlin|[A-Z][a-z]+ with)\b|\bstory\b|\btherap|\blesson\b|\bteach|\bcode\b|\bquestions\b|\bautis|\badhd\b|\bhospital\b|\bmeals?\b|\bsnacks?\b/i,
  ),
  lines: [
    {
      id: 'nobody-sits-out',
      text: 'Leave out games in which a child is out early or waits long for a turn.',
      technique: 'constraints',
      worth: 2,
      when: /\bgames?\b|\bparty\b/i,
      unless:
        /\bsits? out\b|\bout early\b|\bone (?:child|kid)\b|\bmy (?:son|daughter)\b|\bboard games?\b|\bcar\b|\btravel\b/i,
    },
    {
      id: 'how-long-it-holds',
      text: 'Say for each activity how long it holds children of that age, and what has to be at hand.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless:
        /\bparty\b|\blake\b|\bspring break\b|\bsummer\b|\bnear\b|\bhow long\b|\b(?:one|an|a single) (?:idea|game|activity|thing)\b|\bone line\b|\bjust (?:list|names)\b/i,
    },
  ],
  slots: [
    {
      id: 'people',
      question: 'How many take part, and how old are they?',
      given:
        /\d|\btoddler|\blevels?\b|\bboss\b|\bplayers\b|\bvideo ?game|\bgame['’]?s about\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)[- ]year/i,
      fact: 'Who takes part',
    },
  ],
}

export const teamEvent: Genre = {
  id: 'team-event',
  title: 'Something for a team to do together',
  cue: butNot(
    named(
      /\bteam ?-?(?:building|event|outing|day|bonding)\b|\b(?:office|company|work|staff) (?:party|outing|event|retreat|christmas party|do|social|games?)\b|\b(?:activities|games?|fun things) for (?:my|our|the|a) (?:remote )?(?:team|colleagues|office|staff)\b/i,
    ),
    /\bdress\b|\boutfit\b|\bspeech\b|\binvit|\be-?mail\b|\bplaylist\b|\bname/i,
  ),
  lines: [
    {
      id: 'who-cannot-join',
      text: 'Say for each who might be unable or unwilling to join in, and what they could do instead.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless: /\bunable\b|\binclusive\b|\baccessib|\bwheelchair|\bone line\b/i,
    },
  ],
  slots: [budget],
}

export const costumes: Genre = {
  id: 'costumes',
  title: 'Costumes and dress-up themes',
  cue: butNot(
    named(/\bcostumes?\b|\bfancy dress\b|\bhalloween (?:outfit|idea)|\bdress(?:ing)? up as\b|\bcosplay\b/i),
    /\bmovie\b|\bwrite\b|\bdesigner\b|\bkids? birthday|\bhistory\b/i,
  ),
  lines: [
    {
      id: 'from-the-wardrobe',
      text: 'Say for each what people have at home already and what would have to be bought.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless:
        /\bcardboard\b|\busing only\b|\bat home\b|\bfrom my (?:closet|wardrobe)\b|\bone line\b|\bto buy\b|\bsewn?\b/i,
    },
  ],
  slots: [],
}

export const firstDate: Genre = {
  id: 'first-date',
  title: 'A first date',
  cue: named(/\b(?:first|second|1st|blind|tinder) dates?\b/i),
  lines: [
    {
      id: 'easy-to-end',
      text: 'Prefer what can be cut short or made longer without awkwardness.',
      technique: 'constraints',
      worth: 2,
      when: /\bideas?\b|\bwhere\b|\bwhat to do\b|\bsuggest/i,
      unless: /\bcut short\b|\bquestions\b|\bwear\b|\boutfit\b|\btopics\b|\bnovel\b|\bstory\b|\bstarters?\b/i,
    },
  ],
  slots: [
    {
      id: 'town',
      question: 'Which town or part of it is it?',
      given: /\bin [A-Z][a-z]+|\bnear\b|\bat home\b/,
      fact: 'Town',
    },
  ],
}

export const fromStock: Genre = {
  id: 'from-stock',
  title: 'Cooking with what is there',
  cue: butNot(
    mentioned(
      /\bwhat (?:to|can i|could i|should i|do i|can we) (?:cook|make|eat|bake)\b[^?\n]{0,20}\b(?:with|from|using|tonight|for dinner)\b|\b(?:i|we)(?:['’]ve| have)(?: got)? [^.?\n]{5,80}\bwhat (?:can|could|should) (?:i|we) (?:cook|make|bake)\b|\b(?:dinner|meal|recipe|lunch)(?: ideas?)? (?:with|from|using) (?:what|the|only|just|my|half|left|these|chicken|eggs|rice|potatoes|pasta)\b|\bleft-?overs?\b[^.?\n]{0,30}\b(?:ideas|recipes?|use|cook|make)\b|\buse up\b[^.?\n]{0,40}\b(?:chicken|turkey|rice|bread|milk|vegetables|veg|cabbage|courgettes?|zucchini|tomatoes|bananas|eggs|cream|spinach)\b|\b(?:cook|make|recipe|eat|dinner)\b[^.?\n]{0,40}\bin (?:my|the) fridge\b/i,
    ),
    /\bweek\b|\bmeal plan\b|\bgarden\b|\bhow long\b|\bsafe\b|\bstill good\b|\btemperature\b/i,
  ),
  lines: [
    {
      id: 'mark-what-is-missing',
      text: 'Mark every ingredient that was not named, and say what happens without it.',
      technique: 'constraints',
      worth: 2,
      when: /\bhave\b|\bi['’]ve\b|\bleft-?overs?\b|\bfridge\b|\buse up\b|\bwhat (?:can|could) (?:i|we) (?:cook|make|bake|eat)\b[^?\n]{0,10}\bwith\b/i,
      unless:
        /\bfabric\b|\bwool\b|\byarn\b|\bwood\b|\bpaint\b|\btiles?\b|\bnothing else\b|\bonly (?:these|what)\b|\bmark\b/i,
    },
  ],
  slots: [],
}

export const decorating: Genre = {
  id: 'decorating',
  title: 'Rooms, balconies, windows to be made nicer',
  cue: butNot(
    named(
      /\b(?:decorat(?:e|ing|ion)|storage|organi[sz](?:ation|ing)|design|decor|furnish(?:ing)?)\b[^.?\n]{0,30}\b(?:room|bedroom|kitchen|bathroom|balcony|flat|apartment|living room|hallway|closet|studio|nursery|office)\b|\b(?:small|tiny|narrow) (?:room|bedroom|kitchen|bathroom|balcony|flat|apartment|living room|hallway|garden)\b|\bbalcony ideas\b/i,
    ),
    /\bparty\b|\bcake\b|\bcost\b|\bbudget for\b|\bhire\b|\binterior designer\b|\bstory\b|\bgame\b|\brenovat|\bremodel/i,
  ),
  lines: [
    {
      id: 'measure-before-buying',
      text: 'Say for each which measure to take before buying, and whether it leaves holes or marks.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\bideas?\b|\bhow\b|\bwhat\b|\btips\b|\bsuggest|\bhelp\b/i,
      unless: /\bholes\b|\bmeasure|\bone line\b/i,
    },
  ],
  slots: [
    {
      id: 'rent_or_own',
      question: 'Do you rent, how big is it, and what must stay?',
      given: /\brent|\blandlord\b|\bown\b|\b\d+(?:[.,]\d+)? ?(?:x|by|m2|m²|sqm|sq)\b/i,
      fact: 'Rent, size, what stays',
    },
  ],
}
