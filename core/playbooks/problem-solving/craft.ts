// Problems of people who make, teach, rehearse or try something: stories, games, rooms, interviews, trials, arguments.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

const STORY = mentioned(
  /\bmy (?:novel|story|book|script|screenplay|plot|protagonist|main character|detective|villain|second act|first act|ending|opening|antagonist)\b|\b(?:second|third|first) act\b|\bi['’]m a novelist\b|\bchapter (?:\d|one|two|three|four|five)\b/i,
)
const STUCK = mentioned(
  /\bsags?\b|\bsagging\b|\bstuck\b|\bboring\b|\bflat\b|\bhow (?:do|can|could|should) i\b|\bplot ?holes?\b|\bnothing happens\b|\bwriter['’]?s block\b|\bdoesn['’]?t work\b|\bfix\b|\bending\b|\bget (?:him|her|them) moving\b|\bdrags?\b/i,
)

export const storyTrouble: Genre = {
  id: 'story-trouble',
  title: 'A story that does not work',
  cue: butNot(
    (document) => STORY(document) && STUCK(document),
    /\bthesis\b|\bsupervisor\b|\bpublish|\bagent\b|\bkindle\b|\btextbook\b|\bread(?:ing)? (?:my|the) book\b|\bpython\b|\bcode\b|\bfacebook\b|\btitles?\b/i,
  ),
  lines: [
    {
      id: 'from-what-is-planted',
      text: 'Solve it with what the story already holds, not with a new character or a coincidence.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]{120})(?=[\s\S]*\b(?:plot ?holes?|stuck|ending|get (?:him|her|them)|nothing happens|sags?|sagging|drags?|acts?)\b)/i,
      unless:
        /\bcoincidence\b|\balready holds\b|\bnew characters?\b|\bwhat happens next\b|\bboring\b|\bflat\b|\bmotiv\w*|\bdialog|\b(?:villain|antagonist|protagonist|characters?|hero(?:ine)?|detective)\b[^.\n]{0,25}\b(?:boring|flat|dull|clich\w+|one-dimensional|weak)\b|\bmotiv\w+|\bjust wants\b|\bdialogue\b|\bcoincidence\b|\balready holds\b|\bnew characters?\b|\bwhat happens next\b/i,
    },
  ],
  slots: [],
}

export const gameTable: Genre = {
  id: 'game-table',
  title: 'Trouble at the gaming table',
  cue: butNot(
    mentioned(
      /\bmy players\b|\b(?:d&d|dnd|pathfinder|ttrpg|5e)\b|\b(?:dm|gm|game master)(?:ing)?\b[^.\n]{0,40}\b(?:session|campaign|players|party)\b/i,
    ),
    /\bwrite\b|\bgenerate\b|\bfootball|\bsoccer|\bteam\b|\bcreate\b|\bstat block\b|\bname/i,
  ),
  lines: [
    {
      id: 'not-taken-back',
      text: 'Offer nothing that takes back what the players did; let it have consequences they can see.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:killed|burn\w*|stole|skipped|ignor\w+|derail\w*|attack\w*|betray\w*|left|refus\w+|destroy\w*|murder\w*)\b/i,
      unless: /\bconsequences\b|\bretcon\b/i,
    },
  ],
  slots: [],
}

const SPACE = named(
  /\b(?:floor plan|furniture|room layout|layout (?:for|of) (?:a|an|my|our|the)|lay (?:it )?out|arrange|rearrange|model railway|baseboard|garden shed|shed|kitchen layout|home office|gym|workshop|seating (?:plan|chart)|shelves|wardrobe|desk)\b/i,
)
const MEASURED = mentioned(
  /\b\d+(?:[.,]\d+)? ?(?:x|by|×) ?\d|\b\d+(?:[.,]\d+)? ?(?:m2|m²|sqm|sq ?m|sq ?ft|square (?:met(?:er|re)s|feet))/i,
)

export const spaceLayout: Genre = {
  id: 'space-layout',
  title: 'Something to be fitted into a space',
  cue: butNot(
    (document) => SPACE(document) && MEASURED(document),
    /\bpixels?\b|\bpx\b|\bcss\b|\bgrid\b|\bmatrix\b|\bpage layout\b|\btiles?\b|\bpaint\b|\bcost\b/i,
  ),
  lines: [
    {
      id: 'measures-add-up',
      text: 'Give the measures of every part, clearances included, and show that they add up to the space.',
      technique: 'constraints',
      worth: 3,
      unless: /\badd up\b|\bclearances?\b/i,
    },
  ],
  slots: [],
}

export const interview: Genre = {
  id: 'job-interview',
  title: 'Preparing for an interview',
  cue: butNot(
    named(
      /\bjob interview|\b(?:my|an|the|first|second|final|phone|technical) interview\b|\binterview (?:tomorrow|next week|on (?:mon|tues|wednes|thurs|fri)day|for (?:a|an|the|my|position)|at|prep\w*|tips|questions?)\b|\btell me about yourself\b|\bwhy do you want (?:this|to work)\b|\b(?:greatest|biggest) weakness(?:es)?\b/i,
    ),
    /\bdesign\b|\bhiring\b|\bcandidates?\b|\bpodcast\b|\btranscript|\bto interview\b|\binterviewing (?:a|an|my|our|candidates)\b|\bessay\b|\bresearch\b|\bfriend\b|\bresume\b|\bcv\b|\bact as\b|\byou are\b|\be-?mail\b|\bthank|\bfollow[- ]up\b|\b(?:questions|what) (?:to|should i|can i) ask\b|\bgenerate\b/i,
  ),
  lines: [
    {
      id: 'follow-up-after-it',
      text: 'Name the follow-up question that usually comes after each answer, and what it is meant to find out.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bfollow[- ]?up\b|\bcode\b|\bleetcode\b|\bsalary\b/i,
    },
  ],
  slots: [
    {
      id: 'post',
      question: 'For which post is it, and which of your own examples could you use?',
      given:
        /\b(?:position|role|job|post) (?:of|as|at)\b|\bfor (?:a|an|the) [\w-]+ ?[\w-]+\b|\bas (?:a|an)\b|\bexamples?\b/i,
      fact: 'Post and own examples',
    },
  ],
}

export const trial: Genre = {
  id: 'trial',
  title: 'Finding out whether something works',
  cue: butNot(
    named(
      /\bexperiment(?:al)? design\b|\bdesign (?:a|an|the) (?:simple |small )?(?:experiment|trial|a\/b test|study)\b|\ba\/?b test\b|\bhow (?:we|i|do (?:we|i)|can (?:we|i)|could (?:we|i)) (?:could |can )?test (?:what|whether|if)\b|\b(?:test|find out|see) (?:whether|if)\b[^.?\n]{0,60}\b(?:affects?|works|helps?|makes? (?:a|any) difference|increases?|reduces?)\b/i,
    ),
    /\bunit tests?\b|\bpytest|\bcode\b|\bstring\b|\bfunction\b|\bblood\b|\bcovid\b|\bpregnan|\bscience fair\b|\bkids\b|\bpower (?:analysis|calculation)\b|\bsample size\b/i,
  ),
  lines: [
    {
      id: 'by-lot-and-how-many',
      text: 'Assign by lot, and say how many cases or days it takes to tell an effect from chance.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\brandomi[sz]|\bby lot\b|\bsample size\b|\bsignifican/i,
    },
  ],
  slots: [],
}

export const argument: Genre = {
  id: 'argument',
  title: 'One side of an argument',
  cue: butNot(
    mentioned(
      /\bconvince me\b|\bpersuade me\b|\btalk me (?:out of|into)\b|\bdebate me\b|\bargue (?:for|against|that|with me)\b|\bmake the case (?:for|against|that)\b|\bargue (?:the )?(?:pro|con|other) side\b|\bchange my mind\b|\bi need arguments\b/i,
    ),
    /\bof one\b|\bor (?:into|tell me)\b|\bout of it or\b|\bmy plan\b|\b(?:write|essay|speech|paper|letter|kill|suicid|abortion|drink|smok|relapse|ex\b|breaking up|divorce|parents|paragraph)\w*/i,
  ),
  lines: [
    {
      id: 'strongest-reason-answered',
      text: 'Take up the strongest reason of the other side, not the easiest, and answer that.',
      technique: 'constraints',
      worth: 3,
      unless: /\bstrongest\b|\bsteel-?man|\bcounter-?arguments?\b|\bboth sides\b/i,
    },
  ],
  slots: [],
}
