// What only somebody with today's news can answer: results, prices, traffic, weather, versions, who is in office.

const NOW =
  '(?:today|tonight|tomorrow|right now|now|currently|at the moment|these days|at present|this (?:morning|afternoon|evening|weekend|week|month|season|year)|as of (?:today|now|this \\w+))'
const DAY =
  '(?:last night|yesterday|today|tonight|last weekend|this (?:morning|afternoon|evening|weekend|week|season|year)|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
/** Up to some words of one sentence. */
const some = (length: number): string => `[^.?!\\n]{0,${length}}?`

/** No model that is in use knows these years well. */
const UNKNOWN_YEARS = '202[6-9]|20[3-9]\\d'

export const LIVE = new RegExp(
  [
    `\\bwho won (?:the )?${some(45)}\\b${DAY}(?=\\s*(?:$|[?.!,]| (?:and|in|between|against)\\b))`,
    `^(?:so |hey |ok |and )?(?:did|has|have) (?!(?:i|we|you|my|our|your|anyone|anybody|people|it|this|that)\\b)[^.?!\\n]{2,50} (?:win|won|lose|lost|beat|score|scored|resign|resigned|announce|announced|die|died|happen|happened|pass|passed|land|landed|launch|launched)\\b${some(30)}\\b(?:${DAY}|yet|already)\\b`,
    `\\b(?:has|is|are|did) (?:the |my )?(?:flight|train|bus|ferry) (?:number )?[a-z]{0,3} ?\\d{1,5} ?(?:already |yet |been )?(?:landed|delayed|on time|arrived|left|departed|cancell?ed|running)\\b(?: yet)?`,
    "\\b(?:today's|tonight's|tomorrow's|yesterday's|this week's|this weekend's) (?:\\w+ )?(?:weather|news|headlines|price|prices|rate|game|match|score|results?|forecast)\\b",
    '\\b(?:weather|forecast) (?:like )?(?:(?:in|for|at) [\\p{L} ]{2,25} )?(?:today|tonight|tomorrow|right now|now|this (?:weekend|week))\\b',
    `\\b(?:is it (?:going to|gonna)|will it) (?:rain|snow|be (?:sunny|warm|cold|windy|hot))\\b${some(40)}\\b(?:${DAY}|tomorrow|weekend)\\b`,
    "\\b(?:current|latest|live|today's|up-to-date) (?:\\w+ ){0,2}(?:price|stock price|(?:exchange|interest|inflation|mortgage|unemployment) rate|score|weather|temperature|news|headlines|standings)\\b",
    `\\b(?:price|stock|value|rate|cost) of [\\p{L}\\p{N} ,'-]{2,40} ${NOW}(?![\\p{L}])`,
    `\\b(?:exchange |interest |mortgage |[\\p{L}]+ to [\\p{L}]+ )rate ${NOW}(?![\\p{L}])`,
    `\\b(?:what|how much) (?:does|do|is|are|would) [^.?!\\n]{2,60} ?(?:cost|costs|worth|trading at)\\b${some(45)}\\b${NOW}(?![\\p{L}])`,
    `\\bhow much (?:is|are) [^.?!\\n]{2,45} ${NOW}(?![\\p{L}])`,
    `\\bwhat(?:'s| is|s) (?:the )?(?:[\\p{L}]+ )?(?:stock|share) price(?: of [\\p{L}]+)?(?=\\s*(?:$|[?.!]))`,
    `(?:^|[.?!,\\n] *)(?:hey |hi |so |and )?is (?!(?:it|this|that|there|my|our|your|his|her)\\b)[^.?!\\n]{2,50} (?:closed|open|down|delayed|cancell?ed|blocked|jammed|flooded|sold out)\\b${some(45)}(?<![\\p{L}])(?:${NOW}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}])`,
    `\\b(?:which|what) (?:films?|movies?|events?|concerts?|shows?|gigs?|plays?|exhibitions?|restaurants?|shops?|supermarkets?|pharmac(?:y|ies)|bars?|museums?) (?:are|is) (?:on|running|showing|playing|open|happening|going on)\\b${some(30)}\\b${NOW}(?![\\p{L}])`,
    `\\bwhat(?:'s|s| is) (?:on|playing|showing)\\b${some(30)}\\b(?:tonight|today|tomorrow|this (?:weekend|week|evening))\\b`,
    `\\b(?:standings|league table|top scorers?|scoreboard|fixtures)\\b${some(40)}\\b(?:${NOW}|so far)(?![\\p{L}])`,
    '\\b(?:latest|newest|most recent|current) (?:stable |lts |major )?(?:version|release) of\\b',
    "\\bwhat(?:'s|s| is) the (?:latest|newest|current|most recent) (?:stable |lts )?(?:[\\p{L}.]+ ){1,2}(?:version|release|model|update|figures|statistics|polls?)\\b",
    "\\bwhat(?:'s|s| is) the (?:latest|newest) (?:news|iphone|macbook|android|windows|pixel|galaxy|playstation|gpt|model of)\\b|\\bwhat(?:'s|s| is) the latest on\\b",
    "\\bwho(?:'s|s| is) the (?:current )?(?:president|prime minister|chancellor|ceo|mayor|king|queen|pope|governor|world champion|head coach|manager) of (?!the (?:story|book|novel|film|movie|show|game)\\b)",
    "\\bwho(?:'s|s| is) (?:currently )?(?:the )?(?:current|present|reigning) [\\p{L}]+",
    `\\bwho(?:'s|s| is) (?:currently )?(?:the )?(?:president|prime minister|chancellor|ceo|mayor|king|queen|pope|governor|leader)\\b[^.?!\\n]{0,30} ${NOW}(?![\\p{L}])`,
    '\\bis [\\p{L} .]{3,40} still (?:alive|in office|in power|in business|(?:the )?(?:president|prime minister|ceo|chancellor|mayor|pope|king))\\b',
    `\\b(?:population|followers|subscribers|net worth|market cap) (?:of|does|do|has) [\\p{L}\\p{N} ]{2,35} ${NOW}(?![\\p{L}])`,
    '\\b(?:breaking|latest|recent) news\\b',
    "\\bwhat(?:'s|s| is) (?:happening|going on|new) in [\\p{L} ]{2,30} (?:today|right now|now|currently|this week)\\b",
    "^(?:hey,? |hi,? |so,? )?what time is it(?: now| right now)?(?: in [\\p{L} ]+)?\\??$|\\bwhat(?:'s| is|s) (?:today's date|the date today)\\b|\\bwhat day is (?:it )?today\\b",
    "\\bscore of (?:the|last|today's|yesterday's)\\b.{0,30}\\b(?:game|match)\\b",
    "\\bwhen(?:'s|s| is| does) the next (?:bus|train|ferry|tram|flight|game|match|race|fixture|concert|episode|season|strike)\\b",
    `\\bwhat time (?:does|do|is|are) [^.?!\\n]{2,40} (?:open|close|start|begin|kick off|depart|leave)s?\\b${some(20)}\\b(?:today|tonight|tomorrow|on sunday)\\b`,
    `\\b(?:minimum wage|inflation|unemployment|interest rates?|base rate|exchange rates?|(?:oil|gold|silver|petrol|diesel|gas|electricity|house|bitcoin|stock|share) prices?|bitcoin|ethereum|diesel|petrol|heating oil)\\b${some(45)}\\b(?:${NOW}|this month)(?![\\p{L}])`,
    `\\b(?:pollen count|uv index|air quality|water temperature|tide times?|high tide|low tide|snow depth|avalanche risk|wait(?:ing)? times?|traffic|roadworks|delays?|opening hours|departures?|queue)\\b${some(45)}(?<![\\p{L}])(?:${NOW}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}])`,
    '\\b(?:is there|are there|is) (?:a |any )?(?:[\\p{L}]+ )?strikes?\\b[^.?!\\n]{0,40}\\b(?:today|tomorrow|tonight|this week|on \\w+day|next week)\\b',
    '\\b(?:is|has|have|are) (?!(?:my|our|your)\\b)[^.?!\\n]{2,45} (?:out|released|come out|came out|launched|announced|published|finished|confirmed|decided|started) (?:yet|already)\\b',
    '\\bwhen (?:does|will|is|do) [^.?!\\n]{2,40} (?:come out|be released|released|coming out|be announced|back on|air)(?=\\s*(?:$|[?.!,]))',
    '\\b(?:cheapest|available) (?:flights?|tickets?|hotels?|rooms?|trains?)\\b[^.?!\\n]{0,50}\\b(?:next (?:week|month|weekend|\\w+day)|this \\w+|tomorrow|tonight|today|on \\w+day)\\b',
    "\\bwho(?:'s|s| is) (?:leading|winning|ahead in|top of|playing in|in the final of) (?:the )?(?:[\\p{L}]+ ){0,3}(?:polls?|race|league|tour|cup|open|championship|election|final|tonight|today|grand prix)\\b",
    '\\b(?:number one|no\\.? ?1|top (?:song|film|movie|single)|trending)\\b[^.?!\\n]{0,35}\\b(?:this week|right now|today|currently|at the moment)\\b',
    "\\b(?:today's|this week's|this morning's|the latest|the newest|recent) (?:\\w+ ){0,2}(?:news|headlines|developments|results|poll|polls|election results|figures)\\b",
    '\\bwhat (?:did|has|have) (?!(?:i|we|you|my|our)\\b)[^.?!\\n]{2,45} (?:decided?|announced?|voted?|agreed?|published?|reported?|said|say)\\b[^.?!\\n]{0,45}\\b(?:yesterday|today|this (?:week|morning|month)|last (?:night|week|month)|on \\w+day)\\b',
    "\\bwhat(?: has|'s|s)? happened (?:in|at|with|to|during|on) (?!(?:my|our|me|us)\\b)[^.?!\\n]{2,50} (?:yesterday|today|last night|(?:this|last) (?:week|weekend|morning|month)|on \\w+day|so far)\\b",
    "\\bwhat(?:'s|s| is| are) the (?:current|latest|newest) (?:(?!(?:through|in|of|for|on|and|to|at|a|the|with|from)\\b)[\\p{L}-]+ ){0,3}(?:champion|record|rate|rates|threshold|allowance|ranking|rankings|fare|fee|fees|prices?|value|wait|status|population|polls?|odds|balance of power)\\b",
    "\\bhow(?:'s|s| is| are) (?:the )?(?:dax|dow|nasdaq|ftse|nikkei|stock markets?|markets?|euro|dollar|pound|yen|bitcoin|polls) (?:doing|trading|looking|performing)\\b",
    '\\bwhich (?:[\\p{L}\\p{N}.]+ ){1,4}is (?:the )?(?:latest|newest|most recent|current)(?: one)?(?= *(?:$|[?.!,]| right now| now| at the moment| today))',
    "\\b(?:who|when|what|which)\\b[^.?!\\n]{0,25}\\bthis year's (?:[\\p{L}-]+ ){0,3}(?:winners?|champions?|finals?|budget|election|oscars?|nobel|festival|dates?|line-?up|host|results?)\\b",
    `\\b(?:who won|winner of|who is the winner|results? of|score of|what happened (?:in|at)|which (?:film|team|country|song|party|side) won|who hosted|who got)\\b${some(60)}\\b(?:${UNKNOWN_YEARS})\\b`,
    // A question about others with a time that moves along with the asker.
    `(?:^|[.?!\\n] *)(?:(?:hey|hi|so|and|ok|btw),? )?(?:who|whos|who's|what|whats|what's|which|is|are|has|have|did|does|how many|how much|where|when)\\b(?![^.?!\\n]*\\b(?:i|i'm|me|my|we|us|our|you|your|if|should|good|nice|ideas?|recipes?|cook|wear|quick|easy|mean|means|called|word|difference|say)\\b)[^.?!\\n\\d]{8,80}(?<!\\b(?:for|until|by|of|as|the) )(?<![\\p{L}])(?:right now|at the moment|tonight|tomorrow|yesterday|last night|this (?:weekend|morning|afternoon|evening)|so far this (?:week|season|year|month))(?![\\p{L}'])`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'u',
)
