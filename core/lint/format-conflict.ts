// A form too small for its content: one word for a comparison of five things, yes or no for a why.

import { findingAt, type LintRule, words } from './reading.ts'

const TINY =
  /\b(?:in (?:just )?(?:one|a single|1) word\b|one[- ]word answer|(?:only|just)(?: with)? (?:a )?yes or no\b|answer yes or no\b|yes\/no only)/
const LARGE =
  /\b(?:compare (?:the following |these )?(?:\w+ ){0,3}(?:\w+, )+|compare [\p{L} ]{2,30} (?:and|with|to) |(?:list|name|give me|suggest) (?:the |all |at least )?(?:[3-9]|\d\d|three|four|five|six|seven|eight|nine|ten)\b|pros and cons|explain (?:how|why|in detail|step)|describe (?:how|in detail)|in (?:full |great )?detail|summari[sz]e (?:each|the history))/u

export const formatConflict: LintRule = {
  cues: 'word yes one-word'.split(' '),
  find: (reading) => {
    const { request, document } = reading
    const tiny = TINY.exec(request)
    const large = tiny && LARGE.exec(request)
    if (!tiny || !large || document.engineered || /\beach\b/.test(request)) return []
    const end = tiny.index + tiny[0].length
    const content = words(reading, large.index, large.index + large[0].length)
    return [
      findingAt(reading, tiny.index, end, {
        code: 'format-conflict',
        message: `“${words(reading, tiny.index, end)}” is too little room for “${content}”.`,
        fix: 'Allow a longer answer, or ask for less.',
      }),
    ]
  },
}
