// People name the thing they want at the head of a prompt or after the verb that asks for it. Elsewhere the same
// word is background ("our swimming lessons", "the tender we lost") and must not decide the genre.

const ASKING =
  '\\b(?:write|writing|draft|drafts?|need|needs|want|compose|create|make|prepare|produce|put together|give|type up|word|design|help(?: me)? with|asked for|please|looking for|for you is|task is|request|plan|planning|schedule|lay out|draw up|set up|map out|sketch|organi[sz]e|propose|arrange|break down|turn this into|work out)\\b'

/** A cue that matches `kind` within the first 80 characters or within 60 of a verb of asking, same sentence. */
export const named = (kind: RegExp): RegExp =>
  new RegExp(`^[^\\n]{0,80}?(?:${kind.source})|${ASKING}[^.\\n]{0,60}?(?:${kind.source})`, 'i')
