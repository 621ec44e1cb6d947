// A form too small for its content: one word for a comparison, yes or no for a why, a haiku for fifty names, and JSON with
// comments, which it cannot have.

import { findingAt, type LintRule, type Reading, words } from './reading.ts'

/** A form, and what it has no room for. */
type Conflict = readonly [form: RegExp, content: RegExp]

const START = '(?:^|[.!?:;,\\n] *)(?:(?:please|pls|and|so|now|ok|tell me|say) )?'
const OPEN_QUESTION = `how (?:do|does|did|is|are|was|were|can|could|would|should|to)\\b(?! (?:many|much|old|long|far|tall|often|big)\\b)|why\\b|what (?:are|were) the\\b|describe\\b|explain\\b|compare\\b|discuss\\b|outline\\b|list\\b|summari[sz]e\\b`
/** Said as the first thing that is asked, not as what follows the verdict. */
const ASKS_OPENLY = new RegExp(
  `${START}(?:${OPEN_QUESTION})|${START}(?:which|who|what|where|when|how(?: many| much| long| old| far| often)?) (?:[\\p{L}-]+ ){0,3}?(?:is|are|was|were|do|does|did|has|have|can|should|will|would)\\b[^.!?\\n]*\\?|\\bpros and cons\\b|\\bin (?:full |great )?detail\\b`,
  'u',
)
const REASONS = new RegExp(
  `${START}(?:${OPEN_QUESTION})|\\b(?:give|state|with) (?:your |the |two |three )?reasons\\b|\\bpros and cons\\b|\\b(?:explain|justify) (?:your|the|why)\\b`,
)

const YES_OR_NO =
  /\b(?:answer|reply|respond)(?: me)?(?: only| just| strictly)?(?: with)?(?: only| just)?(?: an?)?(?: simple| plain| clear)? (?:yes or no|yes\/no|true or false)\b|\b(?:only|just)(?: with)?(?: an?)? (?:yes or no|yes\/no|true or false)\b|\b(?:yes or no|yes\/no|true or false)(?: only\b| answer\b|[:,](?= )|\.?$)|\bwith (?:a )?(?:yes or no|true or false)(?= *(?:$|[.,;:!]))/
const ONE_THING =
  /\b(?:(?:only|just) (?:output|return|give(?: me)?|reply with|answer with|write)|(?:output|return|reply with|answer with|give me|respond with) (?:only|just)|(?:answer|reply|output) (?:must|should|shall|has to) be(?: only| just)?) (?:(?:an?|one|the) (?:single )?(?:number|digit|emoji|score|figure)|(?:the|one|a single) letter|a, ?b)\b|\b(?:with|in|as) (?:only |just )?(?:(?:a|one) (?:single )?(?:number|digit|emoji)|(?:one|a single) letter)(?= *(?:$|[.,;:!]))|\b(?:number|digit|letter|emoji) only\b/
const ONE_WORD =
  /\b(?:in|with|using) (?:just |only |exactly )?(?:one|a single|1|two|2) words?\b|\b(?:one|single)[- ]word (?:answer|reply|response)\b|\b(?:only|just|exactly) one word\b|\bone word (?:only|please|max)\b/
const MANY =
  '(?:[3-9]|[1-9]\\d+|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|all|every)'
const FOR_A_WORD = new RegExp(
  `\\bcompare (?:the following |these )?(?:\\w+ ){0,3}(?:\\w+, )+|\\bcompare [\\p{L} ]{2,40} (?:and|with|to) |${START}(?:list|name|give me|suggest) (?:the |all |at least )?${MANY}\\b|\\bpros and cons\\b|${START}(?:i want |can you |could you )?(?:explain|describe|outline) |${START}(?:why|how) (?:do|does|did|is|are|was|were)\\b|\\bin (?:full |great )?detail\\b|\\bsummari[sz]e (?:each|the history)|\\bstep[- ]by[- ]step\\b|\\bwith (?:reasons|examples)\\b`,
  'u',
)

const SMALL_TEXT =
  /\b(?:under|below|max(?:imum)?|at most|no more than|not more than|fewer than|less than|within|up to|in|keep (?:it|your \w+|the \w+) (?:to|under|below|within)) (?:exactly |about |just |only )?(?:[1-9]|[12]\d|30|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) words\b|\b(?:in|into|as|to|under|of|single|within) (?:just |only |exactly )?(?:a |one )?(?:single )?(?:(?:one |1 )?(?:sentence|line|tweet|text message|sms|push notification)\b(?! (?:each|per))|(?:160|140|100|280) characters)|\bone[- ](?:sentence|line) (?:answer|summary|reply)\b/
const COMPLETE =
  /(?<!\b(?:this|my|that|these|your|our|summari[sz]e the|of the) )\b(?:complete|full|entire|comprehensive|detailed|in-depth|thorough|exhaustive) (?:(?!(?:name|time|stop|title|sentence)\b)[\p{L}\p{N}-]+ ){0,4}(?:plan|guide|recipe|text|list|history|tutorial|speech|essay|article|report|explanation|programme|program|curriculum|manual|instructions|walkthrough|course|timeline|analysis|comparison|biography|script|overview|itinerary|schedule|story|contract|novel|chapter|description|account|documentation)\b|\b(?:day[- ]by[- ]day|week[- ]by[- ]week|chapter by chapter|step[- ]by[- ]step|line by line)\b|\bin (?:full|great|every) detail\b|\ball (?:the )?(?:steps|details|ingredients|characters|countries|states|rules|kings|presidents|battles)\b|\bevery (?:single )?(?:step|detail|battle|character|chapter|country|king|president)\b|\b(?:the|its) entire history\b|\b(?:write|draft|create|give me|make|i need|i want|produce) (?:me )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:essay|novel|novella|business plan|tutorial|manual|curriculum|thesis|dissertation|screenplay|white ?paper|contract|report|biography|user guide|lesson plan|book)\b(?! (?:summary|title|headline|idea|intro|slogan|abstract|outline|caption|teaser|description|review|club|cover))|\b(?:list|name|give me|with|explain|compare) (?:(?:the|all|at least) )?(?:[1-9]\d|ten|twelve|fifteen|twenty|thirty|fifty) (?:[\p{L}-]+ ){0,2}(?:ideas|reasons|examples|arguments|steps|tips|causes|countries|books|questions|differences|facts|recipes)\b|\bpros and cons of\b/u
const VERSE = /\b(?:a|one|single|as a|in a) (?:single )?(?:haiku|limerick|couplet|tweet|slogan|headline)\b/
const TOO_MANY =
  /\b(?:names?|lists?|mentions?|covers?|includes?|with|contains?|explains?) (?:of )?(?:all|every|each)(?: of)?(?: the)? (?:[1-9]\d+|twelve|twenty|thirty|forty|fifty|hundred|countries|states|presidents|kings|elements|characters|steps|chapters|battles|teams|planets|rules)\b/

const CONFLICTS: readonly Conflict[] = [
  [YES_OR_NO, ASKS_OPENLY],
  [ONE_THING, REASONS],
  [ONE_WORD, FOR_A_WORD],
  [SMALL_TEXT, COMPLETE],
  [VERSE, TOO_MANY],
  [
    /\b(?:strict|valid|pure|raw|standard|rfc \d+|parsable)(?: \w+){0,3} json\b|\bjson that (?:any|every|a|my) [\p{L}. ]{3,20} (?:accepts?|can (?:read|parse))/u,
    /\b(?:with|add|put|include|and) (?:an? |the )?(?:\/\/ |# |inline |short |explanatory )*comments?\b(?! (?:field|key|property|column|array))/,
  ],
  [
    /\bcsv(?: file)?(?=,? with (?:\w+ ){0,2}(?:merged cells|bold|charts?|colou?rs?|images?)\b)/,
    /\b(?:merged cells|bold|charts?|colou?rs?|images?)\b/,
  ],
  [
    /\b(?:in|as|only|only in|just) plain text\b|\bplain text only\b/,
    /\b(?:in|with|use) (?:bold|italics?|colou?rs?|hyperlinks|images?)\b/,
  ],
  [/\b(?:as|in|draw|with) (?:an? )?ascii(?: art)?\b/, /\bin (?:full )?colou?r\b|\bphoto-?realistic\b/],
]

/** In a longer request form and content usually belong to different things. */
const LONGEST = 500
/** What is asked beside the verdict may take all the room it needs. */
const BESIDE =
  /\b(?:and|then|plus|followed by|afterwards|below|also)(?: then)? (?:explain|say|tell|give|describe|add|list|why|how|justify|summari[sz]e|sum (?:it )?up|end|finish|conclude|begin|start|put|include)\b|\bthen (?:why|how)\b/

/** "one word each" is room enough. */
const EACH = /\b(?:each|per|every)\b/

const SIZED = new Set<RegExp>([YES_OR_NO, ONE_THING, ONE_WORD, SMALL_TEXT, VERSE])

const isBeside = (request: string, form: RegExp, from: number, to: number): boolean =>
  (SIZED.has(form) && EACH.test(request.slice(Math.max(0, from - 25), from + 45))) ||
  BESIDE.test(request.slice(Math.min(from, to), Math.max(from, to) + 20))

const conflictIn = ({ request, opening }: Reading) => {
  for (const [form, content] of CONFLICTS) {
    if (form === SMALL_TEXT && opening === 'work') continue
    const tiny = form.exec(request)
    const large = tiny && content.exec(request)
    if (tiny && large && !isBeside(request, form, tiny.index, large.index)) return { tiny, large }
  }
  return
}

export const formatConflict: LintRule = {
  cues: 'word words yes one-word true number digit letter emoji haiku limerick couplet tweet slogan headline sentence line json csv plain ascii message sms characters one-sentence one-line'.split(
    ' ',
  ),
  find: (reading) => {
    const { request, document } = reading
    if (document.engineered || request.length > LONGEST) return []
    const found = conflictIn(reading)
    if (!found) return []
    const { tiny, large } = found
    const end = tiny.index + tiny[0].trimEnd().length
    const content = words(reading, large.index, large.index + large[0].length).replace(/^[.!?:;,\s]+/, '')
    return [
      findingAt(reading, tiny.index, end, {
        code: 'format-conflict',
        message: `“${words(reading, tiny.index, end)}” is too little room for “${content}”.`,
        fix: 'Allow a longer answer, or ask for less.',
      }),
    ]
  },
}
