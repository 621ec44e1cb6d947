// A pronoun with nothing before it that it could mean: "how would I do that in Excel?", "send it again, but shorter".

/** Words that name nothing: what stands before a pronoun may only be these. */
const NAMELESS = new Set(
  `please pls plz can could you would will i i'd we me us now and so ok okay but then no yes hmm hm oh wait sorry thanks thank
  great good nice perfect cool what how why which who where when is are was were do does did should shall may might about of with for
  to in on by a the also just even still again not don't doesn't didn't make keep shorten rewrite rephrase reword translate fix simplify
  expand improve summarize summarise proofread polish correct redo continue repeat explain convert turn change edit say put send try
  write add remove use give show tell check swap drop cut read run need want like prefer think mean get take have go let's lets help
  first maybe actually instead only there than between into from out up more less all any both each one some really quite very much
  many long often far much's work works do's doing done use using used prefer rather choose pick extend format shrink trim tighten
  split merge combine compare sort group rank rate test review refactor debug speed sum finish start begin end replace reduce increase`.split(
    /\s+/,
  ),
)
const WORD = /[\p{L}\p{N}'’-]+/gu
const PRONOUN = /^(?:it|that|this|them|those|these)$/
/** What follows a pronoun that stands alone; a noun would follow an article. */
const ALONE =
  /^(?:$|[.,;!?)…]|(?:again|more|please|pls|into|in|to|as|for|with|without|by|out|up|down|and|but|or|instead|too|now|one|ones|so|like|from|on|at|about|over|a bit|a little|much|less|is|are|was|were|sound|look|work|do|does|did|mean|take|cost|shorter|longer|simpler|friendlier|funnier|[a-z]+er)\b)/
/** As a subject "it" may mean nothing ("is it safe to …"); as an object it means something. */
const SUBJECT =
  /(?:^|\b(?:is|was|does|did|do|can|will|would|should|has|could|may|might|if|as|because|when|that|and|but|so|how|why|what|than)) *$/
const IDIOM = /\b(?:make|get|take|help) $/
/** Behind these may stand what is meant. */
const MORE = /[:"“«·\n]|[.?!] +\S/
/** A longer request says what it is about. */
const LONGEST = 90

/** Whether a single short sentence hangs on a pronoun that it says nothing about. */
export const hangsOnPronoun = (sentence: string): boolean => {
  if (sentence.length > LONGEST || MORE.test(sentence)) return false
  for (const match of sentence.matchAll(WORD)) {
    const [word] = match
    const rest = sentence.slice(match.index + word.length).trimStart()
    if (PRONOUN.test(word)) {
      if (word === 'it' ? isEmpty(sentence.slice(0, match.index), rest) : !ALONE.test(rest)) return false
      return match.index > 0
    }
    if (!NAMELESS.has(word)) return false
  }
  return false
}

const isEmpty = (lead: string, rest: string): boolean =>
  SUBJECT.test(lead) ||
  (IDIOM.test(lead) &&
    /^(?:to|through|that|there|in time|a rule|a habit|a point|rain|snow|happen|work|count|matter|possible)\b/.test(
      rest,
    ))
