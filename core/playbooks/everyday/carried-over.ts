// Translations nobody can check afterwards: a gender the grammar forces, words on skin or metal.

import type { PromptDocument } from '../../prompt/document.ts'
import { materialText } from '../material-text.ts'
import type { Genre, Line } from '../playbook.ts'
import { trap } from './trap.ts'

const GENDERED =
  /\b(?:in|into|to) (?:\w+ )?(?:polish|russian|ukrainian|czech|slovak|croatian|serbian|bosnian|slovenian|bulgarian|hebrew|arabic|hindi|urdu|lithuanian|latvian)\b/i

/** “I was”, “I am glad”: forms that such languages inflect. */
const OF_ONESELF =
  /\bI(?:['’](?:m|ve|d)| am| was| have| had| would| did| could| went| forgot| sent| thought| wanted| got| called| made| saw| bought| left| lost| paid)\b/

const speaksOfOneself = (document: PromptDocument): boolean =>
  GENDERED.test(document.said) && OF_ONESELF.test(materialText(document) || document.said)

const gender: Line = trap(
  'forced-gender',
  'Where the grammar forces a gender on speaker or reader, say which you chose.',
  /\b(?:gender|male|female|man|woman|feminine|masculine|girl|boy)\b/i,
)

export const ofOneself: Genre = {
  id: 'of-oneself',
  title: 'Somebody speaking of themselves, into a language that marks their gender',
  cue: speaksOfOneself,
  lines: [{ ...gender, when: GENDERED }],
  slots: [],
}

export const forKeeps: Genre = {
  id: 'for-keeps',
  title: 'Words for a tattoo, an engraving or a motto',
  cue: ({ said }) =>
    said.length < 400 &&
    /\b(?:tattoos?|engrav\w+|headstone|motto|inscription|on (?:a|my|the|our|her|his) (?:\w+ )?(?:ring|bracelet|necklace|arm|wrist|mug|t-?shirt))\b/i.test(
      said,
    ) &&
    /\b(?:translat\w+|in (?:latin|japanese|chinese|arabic|hebrew|sanskrit|greek|gaelic|irish|welsh|korean|elvish|italian|french|german|spanish|russian|hindi|norse|runes)|how (?:do|would) (?:you|i) (?:say|write)|into (?:latin|japanese|chinese|arabic|hebrew|greek))\b/i.test(
      said,
    ),
  lines: [
    trap(
      'native-reading',
      'Say how a native reader would take it, and what else it could mean.',
      /\bnative\b|\bwhat else\b|\bother meanings?\b|\bonly the translation\b/i,
    ),
  ],
  slots: [],
}
