// Names, slogans and other words: whether they are free, and whether they fit nobody else.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

/** A business around pets, cars or children is named like a business. */
const IN_TRADE =
  /\b(?:salon|grooming|shop|store|business|company|brand|walk(?:ing|ers?)|sitt(?:ing|ers?)|day ?care|kennels?|caf[eé]|app|startup|rental|dealer\w*|hire|repairs?|restaurant|bakery|training|school|podcast|blog|channel|nursery|clinic|agency)\b/i

export const privateNames: Genre = {
  id: 'pet-and-private-names',
  title: 'Names for pets, children, things at home',
  cue: butNot(
    mentioned(
      /\b(?:baby|boy|girl|cat|dog|kitten|puppy|pet|hamsters?|horse|pony|goldfish|parrot|chickens?|hens?|rabbit|bunny|boat|car|team|wifi|couple|guild|clan|character|planet|dragon|tortoise|goat|cow|robot|plant|sour-?dough|starter|house|cottage|group chat|quiz team)\b[^.\n]{0,30}\bnames?\b|\bnames?\b[^.\n]{0,40}\b(?:baby|boy|girl|cat|dog|kitten|puppy|pet|hamsters?|horse|pony|goldfish|parrot|chickens?|hens?|rabbit|bunny|boat|car|wifi|characters?|planet|dragon|tortoise|goat|cow|plant|starter|cottage|group chat|quiz team|daughter|son)\b|\bwe named our\b|\bname (?:my|our) (?:sour-?dough|cat|dog|baby|boat|car|starter|plant)|\bcode ?names?\b|\bquiz team\b|\bslack channel|\bmascot\b|\bfake (?:band )?names?|\bfake band\b|\bgreyhound\b|\bsurnames?\b|\bvariable names?\b|\bname for a metric/i,
    ),
    IN_TRADE,
  ),
  lines: [
    {
      id: 'nickname-and-spelling',
      text: 'Give for each the nickname it invites, and how often it will have to be spelt out.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\b(?:baby|babies|newborn|(?:boy|girl)s?['’]? names?|names? for (?:a|my|our|the) (?:[\w-]+ )?(?:baby|boy|girl|son|daughter)|first names?|middle names?)\b/i,
      unless:
        /\bnicknames?\b|\bcharacters?\b|\bnovel\b|\bstory\b|\bjust (?:the )?(?:list|names)|\b(?:cat|dog|kitten|puppy|horse|pony|rabbit|hamster)\b|\bdoll\b|\bgame\b/i,
    },
    {
      id: 'unlike-commands',
      text: 'Leave out names that sound like a command or like each other when called across a field.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:dogs?|puppy|puppies|hound|greyhound)\b/i,
      unless:
        /\balso\b|\bvan\b|\bwash\b|\bgroom|\bwalk(?:ing|er)\b|\bsitt(?:ing|er)\b|\bshop\b|\bcommands?\b|\bfictional\b|\bstory\b|\bfood\b|\bwe named\b|\bbusiness\b|\bbreeds?\b|\bboat\b/i,
    },
    {
      id: 'not-on-every-list',
      text: 'Leave out the names that stand on every such list.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:cat|kitten|hamsters?|horse|pony|goldfish|parrot|chickens?|hens?|rabbit|bunny|boat|team|wifi|guild|clan|tortoise|goat|quiz|group chat|robot|sour-?dough|starter|plant|house|cottage|mascot)\b/i,
      unless:
        /\bvariables\b|\bevery such list\b|\bclassic\b|\btraditional\b|\bpopular\b|\bcommon\b|\bvariable\b|\bwe named\b|\bplanet\b|\bfake\b|\bfictional\b|\bcharacters?\b|\bcode ?names?\b|\bjust one\b/i,
    },
  ],
  slots: [
    {
      id: 'taste',
      question: 'Which names do you already like or dislike?',
      given:
        /\blike\b|\bnot\b|\bno \w+|\bmax \d|\bmin \d|\bshort\b|\bwork in\b|\btaken\b|\bthat are\b|\bnerdy|\bfunny|\bgrumpy/i,
      fact: 'Names I like or dislike',
    },
  ],
}

/** Named for fun or for order, where nothing can be taken. */
const NO_BRAND =
  /\b(?:fictional|fantasy|imaginary|made[- ]up)\b|\bnames? (?:for|of) (?:(?!sell|shop|business|compan|brand|store)[\w'’]+ ){0,3}(?:enem(?:y|ies)|characters?|monsters?|npcs?|villains?|hero(?:es)?|levels|spells?|weapons?|planets?|kingdoms?|tables?|folders?|files?|variables?|functions?|columns?|group chat|wi-?fi|goats?|cows?|horses?|pon(?:y|ies)|hens?|chickens?|fish|hamsters?|boats?|cars?|plants?|rooms?|chapters?|teams?|bab(?:y|ies)|villages?|towns?|cit(?:y|ies)|islands?)\b(?! (?:and|&|wash|shop|store|business|company|brand|farm|club|hire|rental|care|bar))/i

export const businessNames: Genre = {
  id: 'business-names',
  title: 'Names for a business, product or project',
  cue: butNot(
    named(
      /\b(?:need|want)? ?(?:a )?names? (?:for|of|my|our|ideas)\b|\bname for\b|\b(?:business|shop|store|company|startup|brand|product|app|band|podcast|channel|blog|pub|caf[eé]|restaurant|bakery|salon|project|domain|newsletter|studio|game) names?\b|\bwhat (?:could|should|can|do) (?:i|we) (?:call|name)\b|\bbe called\b|\bnameless\b/i,
    ),
    NO_BRAND,
  ),
  lines: [
    {
      id: 'names-not-taken',
      text: 'Leave out names already used by something well known of the same kind.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:van|grooming|mobile|cleaning|walking|gardening|stall|salon|local|barber\w*|nails?|food truck)\b|\btaken\b|\balready (?:used|in use|uses)|\btrademark|\bavailable\b|\bpuns?\b|\.com\b|\bformer\b|\bact as\b|\bfake\b|\bfictional\b|\bwhat (?:are|were) (?:some|the|all)\b|\bpubs?\b|\binn\b|\bpodcasts?\b|\bblog\b|\bnewsletter\b|\bvillage\b/i,
    },
    {
      id: 'spelt-after-hearing',
      text: 'Drop names that cannot be spelled, or found by search, after hearing them once.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:podcasts?|channel|newsletter|blog|app|startup|brand|website|domain|online shop|etsy|band|company|business|agency|studio|saas|instagram)\b/i,
      unless:
        /\bspell(?:ed|ing)?\b|\bpuns?\b|\bfake\b|\bfictional\b|\bact as\b|\bformer\b|\bwhat (?:are|were) (?:some|the|all)\b|\bchapter\b|\bvariable\b|\bcolumn\b/i,
    },
  ],
  slots: [
    {
      id: 'where_used',
      wording: 'where_used/business-names',
      question: 'Where and in which languages must it work, and do you need a free domain?',
      given:
        /\bdomain\b|\.com\b|\blocal\b|\bin (?:english|spanish|german|french|japanese)|\binternational|\beasy (?:to|for)\b|\bnear\b|\btown\b|\bband\b|\bpodcast\b|\bpub\b|\bformer\b|\bact as\b|\bgame\b|\bproject\b/i,
      fact: 'Where it must work',
    },
    {
      id: 'feel',
      question: 'How should it sound, and which names do you already like or dislike?',
      given:
        /\bsounds?\b|\bfeels?\b|\blike\b|\bnot\b|\bshort\b|\bplayful|\bserious\b|\bfunny\b|\bsyllables?\b|\bcutesy\b|\bformer\b|\bact as\b/i,
      fact: 'Feel',
    },
  ],
}

export const slogans: Genre = {
  id: 'slogans',
  title: 'Slogans and taglines',
  cue: mentioned(
    /\bslogans?\b|\btag-?lines?\b|\bstrap-?lines?\b|\bmottos?\b|\bad headlines?\b|\bcampaign (?:line|claim)s?\b|\bcatch-?phrases?\b/i,
  ),
  lines: [
    {
      id: 'fits-no-other',
      text: 'Leave out lines that would fit any other business or cause as well.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bcompetitors?\b|\bany other business\b|\bonly we\b|\bgeneric\b|\bspecific to\b|\bwords like\b|\bterritories\b|\belection\b|\bunion\b|\bprotest\b/i,
    },
  ],
  slots: [
    {
      id: 'difference',
      question: 'What is true of you and of nobody else?',
      given:
        /\bonly\b|\bbecause\b|\bunlike\b|\bwe (?:make|do|use|are|never|always)\b|\bour \w+ (?:is|are)\b/i,
      fact: 'What sets us apart',
    },
    {
      id: 'place',
      wording: 'place/slogans',
      question: 'Where will it stand: van, website, T-shirt?',
      given:
        /\bdrive\b|\belection\b|\bwords\b|\bvan\b|\bwebsite|\bt-?shirt|\bposter|\bbillboard|\bsign\b|\bmug\b|\bcampaign\b|\bsticker|\b(?:podcast|newsletter|blog|channel|app|album|book)\b/i,
      fact: 'Where it stands',
    },
  ],
}

export const wordplay: Genre = {
  id: 'wordplay',
  title: 'Words, phrases, lines',
  cue: mentioned(
    /\brhymes?\b|\bsynonyms?\b|^puns?\b|\bpuns? (?:about|on|for|with)\b|\bpunny\b|\bhashtags?\b|\bpick-?up lines?\b|\bexcuses\b|\b(?:other|another|alternative) (?:words?|ways?) (?:for|to say)|\balternatives? (?:to|for) (?:saying|the (?:word|phrase)|["“'])|\bwhat else (?:could|can) (?:we|i) call\b|\bhow else (?:could|can) i say|\bopenings? that\b|\bopeners?\b|\bconversation starters?|\bone-liners?\b|\bfun facts\b|\bnicknames?\b|\busernames?\b|\bvariable names?\b|\bjob titles\b|\bemojis?\b|\bmetaphors?\b|\banalog(?:y|ies)\b|\bsubject lines?\b|\bhooks?\b|\bquestions to ask\b|\bwhat to ask\b|\bmotions\b/i,
  ),
  lines: [
    {
      id: 'read-without-gaps',
      text: 'Check how each reads in lower case without gaps, and drop what can be misread.',
      technique: 'constraints',
      worth: 3,
      when: /\bhashtag\b|\bhashtags? for (?:\w+ ){0,2}(?:wedding|campaign|event|conference|reunion|marathon)\b|\bhashtags for \w+ (?:and|&) \w+|\busernames?\b|\binstagram (?:name|handle)s?\b/i,
      unless: /\bmisread\b|\bpopular hashtags\b|\btrending\b|\bfor (?:this|the following) post\b/i,
    },
  ],
  slots: [],
}
