// Who the assistant shall be: "you are a …", "act as …".

import { phrases, type Rule, rule } from './rule.ts'

const ROLE =
  /(?<![\p{L}])(?:(?<!if |when |that |since |while |because |whether |where |what |how |who |think |say |as )you(?:'re| are) (?:now )?(?=(?:an?|the|my|our|going to be|playing) )(?!the (?:best|one|only|same)\b)|act(?:ing)? (?:as|like) |think like (?=an? )|pretend (?:to be |you(?:'re| are) |that you are )|imagine (?:that )?you(?:'re| are) |play (?:the role of |the part of )|take (?:on )?the role of |(?:your )?role:\s*|behave (?:as|like) |roleplay as |be my |speak as |du bist (?=ein|mein|der|die)|sie sind (?=ein)|agis comme |agissez comme |tu es (?=un|une|mon|ma|le|la)|vous êtes (?=un|une)|eres (?=un|una|mi|el|la) |actúa como |haz de |aja como |atue como |você é (?=um|uma|meu)|aja como se )([^\n.,;:!?]{2,80})/gu
const AS_A =
  /^(?:as|als|en tant que?|como) (?:an?|ein(?:e)?|un|una|um|uma)? ?((?:senior|expert|experienced|professional|seasoned|erfahrene[rn]?|experto|experta|expert[ea]?)[^\n.,;:!?]{2,60}),/g

const said = (match: RegExpExecArray): string | undefined => match[1]?.trim()

/** Roles in the words of the request, up to the next pause. */
export const role: readonly Rule[] = [
  rule(
    'role',
    phrases(
      "you are a, you are an, you are the, you are my, you are our, you are now, you are going to be, you are playing, you're a, you're an, you're the, you're my, you're our, you're now, you're playing, act as, act like, think like, acting as, acting like, pretend to be, pretend you, pretend that, imagine you, imagine that you, play the role, play the part, take the role, take on the role, role, behave as, behave like, roleplay as, be my, speak as, du bist, sie sind, agis comme, agissez comme, tu es, vous êtes, eres, actúa como, haz de, aja como, atue como, você é",
    ),
    ROLE,
    said,
  ),
  rule(
    'role',
    phrases(
      'as a senior, as an expert, as an experienced, as a professional, as a seasoned, als, en tant, como experto, como experta',
    ),
    AS_A,
    said,
  ),
]
