// Formal or informal you: whoever cannot read the translation cannot see which was chosen.

import type { PromptDocument } from '../../prompt/document.ts'
import { materialText } from '../material-text.ts'
import type { Line } from '../playbook.ts'

const WITH_TWO_FORMS =
  /\b(?:(?:in)?to (?:\w+ )?(?:german|french|spanish|italian|polish|russian|ukrainian|dutch|czech|slovak|turkish|hungarian|romanian|greek|catalan|croatian|serbian|bulgarian|finnish|hindi|persian|farsi|lithuanian)\b|(?:put|need|want|write|give|strings)\b[^.\n]{0,60}\bin (?:german|french|spanish|italian|polish|russian|ukrainian|dutch|czech|turkish|romanian)\b)|(?:→|->|\bto) ?(?:de|fr|es|it|pl|nl)\b/i
const WRITTEN_TO_SOMEBODY =
  /\b(?:notes?|messages?|notices?|e-?mails?|mail|letters?|signs?|flyers?|leaflets?|invitations?|instructions?|reply|replies|apology|announcement|newsletter|cards?|reminder|for (?:our|my|the|a|some)|to (?:our|my|a)|guests?|customers?|clients?)\b/i
const SETTLED =
  /\b(?:formal|informal|polite|casual|tú\b|usted\b|vous\b|tu\b|sie\b|du\b|form of address|honorific|friendly|imperative|poem|song|lyrics|friend\b|grand(?:ma|pa|mother|father)|gran\b|mum\b|mom\b|mother\b|father\b|dad\b|sister\b|brother\b|wife|husband|son\b|daughter|sub(?:title|s\b)|subtitles?|only the translation|just the translation|max \d)/i

/** Whether the text speaks to its reader and goes into a language that has two words for “you”. */
export const speaksToReader = (document: PromptDocument): boolean =>
  WITH_TWO_FORMS.test(document.said) &&
  WRITTEN_TO_SOMEBODY.test(document.said) &&
  /\byou(?:r|rs|'(?:re|ll|ve))?\b/i.test(materialText(document))

export const oneAddress: Line = {
  id: 'address-named',
  text: 'Keep to one form of address (formal or informal you), and say after the translation which.',
  technique: 'constraints',
  worth: 3,
  when: WITH_TWO_FORMS,
  unless: SETTLED,
  explains: true,
}
