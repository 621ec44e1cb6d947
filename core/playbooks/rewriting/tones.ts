// Tone, register and form: the words change, what they say does not.

import type { PromptDocument } from '../../prompt/document.ts'
import { butNot } from '../but-not.ts'
import { askedOnlyFor } from '../condition.ts'
import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'
import { asksForChange } from './asks.ts'

const OPENING = 300

const SOUNDS_GENERIC =
  /\b(?:de-?slop|smells? like ai|de-?chatgpt\w*|from chatgpt and|(?:sounds?|reads?|written) (?:like|as if|by)\b[^.\n]{0,20}\b(?:ai|chatgpt|gpt|chatbot|bank|corporate|brochure)\b|ai[- ](?:wrote|written|sounding|generated)|(?:too )?generic\b|boilerplate|buzzwords?\b|corporate\b|marketing[- ]speak|humani[sz]e)/i

/** The phrases by which such texts are known. */
const STOCK =
  /\b(?:tapestry|testament|elevat(?:e|es|ing)|seamless\w*|meticulous\w*|nestled|(?:a|your|our|this|on|every) journey|vibrant|not just|delve|robust|unlock\w*|in today's|passionate|world-class|innovative|excellence|committed to|tailored (?:to|solutions?)|leverag\w+|cutting-edge|stunning|timeless|empower\w*|holistic|synerg\w+|something for everyone|high-quality|dedicated to)\b/gi

export const genericText: Genre = {
  id: 'generic-text',
  title: 'Text that could be anybody’s',
  cue: withMaterial(opens(SOUNDS_GENERIC, OPENING), STOCK, 2),
  lines: [
    {
      id: 'not-anybodys',
      text: 'Cut every phrase that any company or person could say, and put nothing invented in its place.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:invented|any (?:company|person)|concrete details?|kill every|detector|(?:like|how|as) (?:i|we)\b|my (?:own )?voice|warm|cheeky|funny|friendl\w+|tone\b)/i,
    },
  ],
  slots: [],
}

const TONE =
  /\b(?:tone\b|formal\b|informal\b|casual\b|polite(?:r|ly)?\b|professional\b|friendl(?:y|ier)\b|softer?\b|firm(?:er)?\b|diplomatic|kinder\b|calmer\b|less (?:rude|harsh|emotional|angry|blunt|bossy|stiff|whiny|salesy|robotic|formal|passive)|warm(?:er)?\b|(?:sounds?|reads|too|is it|as|less) (?:\w+ )?(?:rude|whiny|harsh|angry|bossy)\b|(?:more|sound|like a) human\b|robot\b|sound(?:s|ing)? (?:like|less|more|natural|better|rude)|reads as|passive[- ]aggressive|assertive|constructive|too harsh)/i
const OTHER_JOB =
  /\b(?:(?:check|judge|rate|how is|what(?:'s| is)|what do you think of) (?:the|my|this|its) tone\b|is (?:the|my) tone\b|blam\w+|accus\w+|at fault|whose fault|point(?:ing|s)? (?:the |a )?fingers?|finger-?pointing|nam(?:e|es|ing) (?:names|anyone|anybody|nobody)|reproach\w*|throw\w* \w+ under|anonymi[sz]\w*|analy[sz]e|translate|(?:hindi|indonesian|japanese|spanish|french|german) version|version of this paragraph|persuasive|word choice|natural\w*|native\b|keeping the tone|excuses)\b/i

/** Somebody speaks to somebody: without that there is no message to keep. */
const SPOKEN = /\b(?:I|me|my|we|our|us|you|your|please|dear|must|hereby|excluded)\b/i
/** As much of the prompt as is searched for them. */
const READ = 2_000

const toned = (document: PromptDocument): boolean =>
  opens(TONE, OPENING)(document) && SPOKEN.test(document.text.slice(0, READ))

export const tone: Genre = {
  id: 'tone',
  title: 'Tone and register',
  cue: butNot((document: PromptDocument) => toned(document) && asksForChange(document), OTHER_JOB),
  lines: [
    {
      id: 'message-stays',
      text: 'Change the tone, not the message: keep every request, condition, date and figure, and add none.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:keep (?:the|all|my|it|every)\b|same (?:facts|message|points|content)|not the message|leave the facts|facts must stay|without (?:losing|changing)|still (?:clear|works)|academic|simple words)/i,
    },
  ],
  slots: [
    {
      id: 'recipient',
      wording: 'recipient/tone',
      question: 'Who is it going to?',
      given: askedOnlyFor(
        /\b(?:e-?mail|message|letter|reply|note)\b/,
        /\b(?:to (?:my|a|the|our|\d+) \w+|boss\b|client|customers?\b|teacher|prof|landlord|tenants?\b|colleague|team\b|guests?\b|hr\b|readers?\b|website|parents\b|director|(?:dear|hi|hey|hello|moin) \w|people\b|residents?\b|employees?\b|supplier|neighbou?rs?\b)/i,
      ),
      fact: 'Reader',
    },
  ],
}

export const apology: Genre = {
  id: 'apology',
  title: 'Apology',
  cue: /^(?![\s\S]*\b(?:like an apology|apologetic|(?:not|never|stop|without|do(?:es)?n['’]?t|don['’]?t) (?:\w+ )?apolog|accept(?:s|ed|ing)? |reply to (?:an|the|his|her|their) apolog|wants? an apolog|demand\w*))[\s\S]*\b(?:apolog(?:y|ise|ize)|non-?apology)\b/i,
  lines: [
    {
      id: 'sorry-for-the-deed',
      text: 'Apologise for what was done, not for how it was felt, and promise nothing that is not in the text.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:what was done|promise|over-?apologi\w+|without apolog\w+|less apolog\w+|no apolog\w+|translate|short(?:er|en)|grammar|spelling)/i,
    },
  ],
  slots: [],
}

export const variety: Genre = {
  id: 'variety',
  title: 'British or American English',
  cue: /\b(?:(?:in|into|to) (?:british|american|uk|us|australian|canadian) english\b|for (?:a |an )?(?:british|american|uk|us|australian) (?:audience|readers?|market|version)|(?:americani[sz]e|anglici[sz]e)\b)/i,
  lines: [
    {
      id: 'more-than-spelling',
      text: 'Change vocabulary, dates and units too, not only the spelling.',
      technique: 'constraints',
      worth: 2,
      material: true,
      unless: /\b(?:spelling|vocabulary|units?\b|dates?\b|proofread|grammar|shorter|formal|translate)/i,
    },
  ],
  slots: [],
}

export const agenda: Genre = {
  id: 'agenda',
  title: 'Agenda or timetable',
  cue: /^(?=[\s\S]*?\b(?:agenda|time ?table|running order)\b)(?=[\s\S]*?\b(?:times?|start|\d{1,2}[:.]\d\d))/i,
  lines: [
    {
      id: 'times-fit',
      text: 'Let the times run on without gap or overlap, and say where the given ones do not fit.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:overlap|without times|no times)/i,
    },
  ],
  slots: [],
}

export const reformat: Genre = {
  id: 'reformat',
  title: 'Another form for the same content',
  cue: /\b(?:bullet(?:s| points?)?\b|(?:as|into|in) (?:a )?(?:table|list|agenda|faq|numbered)|reformat|standardi[sz]e\b|format (?:this|it|as|these)|prose\b|first person|third person|past tense|present tense|active voice|passive\b|gender[- ]neutral|inclusive\b|split (?:this|the|into)|metric\b|(?:british|american|us|uk) (?:english|spelling|audience|version))/i,
  lines: [
    {
      id: 'nothing-lost',
      text: 'Lose no item and change no figure on the way.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: /\b(?:bullet|table\b|list\b|agenda|faq\b|reformat|standardi|format\b|split\b)/i,
      unless:
        /\b(?:no item\b|do(?:n'?t| not) (?:drop|lose|change)|all (?:the )?(?:items|facts|points)|keep\b|max\b|only\b|metric\b|convert)/i,
    },
  ],
  slots: [],
}
