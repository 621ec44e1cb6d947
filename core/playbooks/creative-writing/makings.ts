// Characters, plots, songs and stories for children: the makings of longer pieces, each with one failure of craft.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { trap } from '../trap.ts'
import { giftPoem } from './verse.ts'

const GIVEN = /\bact as\b|\byou are an?\b|\bsummar|\banaly|\bexplain\b|\bexisting\b|\bcontinue\b|\brewrite\b/

export const character = trap({
  id: 'want-and-cost',
  title: 'Character',
  cue: butNot(
    named(
      /\bcharacter (?:sketch|profile|description|backstory|bio|background|sheet|concept)s?\b|^(?:a|an) (?:\w+ ){0,2}(?:villain|antagonist|protagonist)\b|\b(?:create|design|invent|develop|make|come up with|need) (?:me )?(?:a|an) (?:\w+ ){0,3}(?:villain|antagonist|protagonist|character)\b|\bbackstor(?:y|ies)\b|\boriginal character/i,
    ),
    /\b(?:speech|toast|monologue|portrayed|animat\w*|css|unity|godot|sprite|rig)\b|\bcharacters? (?:limit|count|max|encoding|set|in (?:a|the) string)|\b\d+[- ]characters?\b|\bfanfic|\bmain character in\b|\bquiz\b|\bnames? for\b|\bimage|\bdraw|\bnames\b|\b(?:is|was) (?:a|the) (?:fictional )?character/i,
  ),
  text: 'Show what the character wants, what it costs them, and one habit in which it can be seen.',
  unless: new RegExp(
    `\\bwants? to\\b|\\bflaw|\\bstat ?block|\\bd&d stats|\\bhabit|\\bshort story|\\bscene\\b|\\bpoem|\\b(?:stor(?:y|ies)|chapter|novel) (?:about|where|in which|with)|${GIVEN.source}`,
    'i',
  ),
})

export const plotOutline = trap({
  id: 'turns-by-choice',
  title: 'Plot or outline of a story',
  cue: butNot(
    named(
      /\b(?:plot|story|novel|chapter|book|screenplay|film|movie) (?:outline|synopsis|treatment|structure|beats?)\b|\b(?:plot|outline|story ?line|beat sheet|synopsis) (?:for|of) (?:a|an|my) (?:\w+ ){0,3}(?:novel|story|book|film|movie|screenplay|thriller|romance|comic|series|fantasy)\b/i,
    ),
    /\bnon-?fiction|\bself[- ]help|\bbook report|\bchildren['’]?s|\bscatter|\bmatplotlib|\bplot the\b|\bwatched\b/i,
  ),
  text: "Let each turn follow from a choice of the main character's, not from chance or a discovery handed to them.",
  unless: new RegExp(
    `\\bchoices?\\b|\\bcoinciden|\\bcause and effect|\\bmystery|\\bwhodunn|${GIVEN.source}`,
    'i',
  ),
})

export const songLyrics = trap({
  id: 'chorus-means-more',
  title: 'Song',
  cue: butNot(
    named(
      /\b(?:write|make|create|compose|need|generate|give)\b[^.\n]{0,30}\b(?:song|lyrics)\b|^(?:a |an )?(?:\w+ ){0,2}(?:song|lyrics) (?:about|for)\b/i,
    ),
    /\bsong (?:list|titles?|names?|ideas|recommend\w*|suggestions|prompts?)|\bplay ?list|\bsongs\b|\bchords? (?:progression )?only|\bsuno\b|\bjingle|\bnursery|\blullaby|\bbirthday|\bparody|\btune of|\bmelody\b|\b(?:to|on) the tune|\bcarnival|\bfunny|\bcomic|\bsilly|\bjok\w+|\broast|\bfarewell|\bretire\w*|\bwedding|\bparty\b|\bcabaret|\bsketch|\bkids?\b|\bchild(?:ren)?\b|\bchoir|\bchant\b|\bteam song|\bmeaning\b|\btranslate|\brap\b|\banthem\b|\bspotify|\bmp3/i,
  ),
  text: 'Let each verse bring something new, so that the same chorus means more each time.',
  unless: new RegExp(
    `\\bchorus\\b|\\bbridge\\b|\\bv1\\b|\\b(?:\\w+) verses\\b|\\bshanty|\\bcall and response|\\bverses? (?:only|one|1)|\\bno chorus|\\bone verse|\\bchorus only|\\bjust (?:the|a) chorus|${GIVEN.source}`,
    'i',
  ),
})

export const childrensStory = trap({
  id: 'child-solves-it',
  title: "Children's story with a problem in it",
  cue: butNot(
    named(
      /\b(?:children['’]?s?|kids?['’]?|kid['’]?s|toddler|picture) (?:\w+ )?(?:story|stories|book|tale)\b|\b(?:story|tale|book)\b[^.\n]{0,60}\b(?:for (?:kids|children|toddlers|preschoolers|my \d|a \d|\d)|learn(?:s|ing)? (?:to|that|about|how)|afraid|scared|shy|sharing|friendship|bully)/i,
    ),
    /\bshort story\b(?![^.\n]{0,40}\b(?:kids?|child\w*|toddler))|\bbook (?:cover|list|titles?|recommend|report)|\bideas\b|\billustrat\w* prompt|\bshort story for adults|\bmarketing|\bpublish|\btitles\b|\bnovel\b|\bhistory\b|\bread(?:s|ing)? list/i,
  ),
  text: 'Let the child or animal find the way out itself, with no grown-up explaining the lesson.',
  when: /^(?=[\s\S]{0,400}$)(?=[\s\S]*\b(?:boys?|girls?|kids?|child(?:ren)?|son|daughter|twins?|grandson|granddaughter|niece|nephew|toddler|(?:him|her|them)self|bears?|fox|rabbit|bunny|hedgehog|mouse|cat|kitten|dog|puppy|dragon|owl|bird|duck\w*|lion|tiger|elephant|squirrel|frog|penguin|turtle|tortoise|pig\w*|cow|horse|pony|unicorn|dino\w*|sheep|lamb|wolf|whale|fish|octopus|bee|snail|caterpillar|butterfly|badger|otter|mole|deer|goat|hen|chick\w*|crocodile|giraffe|zebra|monkey|sloth|koala|kangaroo|panda|seal|crab|ant|spider|bat|crow|hamster|guinea pig|ladybird|beetle|raccoon|beaver|animals?|named|called)\b)[\s\S]*\b(?:learn\w*|afraid|fear\w*|scared|shy|shar(?:e|es|ing)|bull(?:y|ied|ying)|lost|new school|first day|jealous|angry|anger|lonely|brave|courage|can['’]?t|worr\w+|nightmares?|different|honest\w*|lying|patien\w+|kind(?:ness)?|moving|sibling|mistakes?)\b/i,
  slots: giftPoem.slots,
  unless: new RegExp(
    `\\bexplaining the lesson|\\bmoral at the end|\\bby (?:him|her|them)sel|\\bgrown-?up|\\bparents? (?:help|teach|explain)|\\basleep\\b|\\bends?\\b|\\bending\\b|\\b(?:toaster|kettle|lift|bicycle|bike|tram|house|digger|tractor|train|truck|lorry|bus|car|boat|ship|plane|robot|crane|engine|rocket|cloud|star|moon|sock|shoe|teapot|lamp|umbrella|snowman|tree|letter|pencil|toy)s? (?:called|named|who|that)\\b|\\bzwei|${GIVEN.source}`,
    'i',
  ),
})

export const shortStory = trap({
  id: 'last-line-unsaid',
  title: 'Short story',
  cue: butNot(
    named(/\bshort (?:\w+ )?story\b|\bflash fiction\b/i),
    /\b(?:sentence|paragraph)s? flow|\bchildren|\bkids?\b|\btoddler|\bbedtime|\byear[- ]olds?\b|\bfor my\b|\bfor (?:a )?school|\bgrade\b|\besl\b|\b[abc][12]\b|\blearners?\b|\bvocabulary|\bideas\b|\btitles?\b|\binstagram|\bplural|\bmaths?\b|\bword problem|\bhumou?r|\bfunny|\bcomedy|\bjoke/i,
  ),
  text: 'Close on something seen or done, and leave unsaid what it meant.',
  unless: new RegExp(
    `\\bmoral\\b|\\bmessage\\b|\\bfable|\\blesson|\\bend(?:s|ing|ings)?\\b|\\btwist\\b|\\b(?:one|two|three|\\d) (?:sentences?|paragraphs?)|\\btheme of\\b|${GIVEN.source}`,
    'i',
  ),
})
