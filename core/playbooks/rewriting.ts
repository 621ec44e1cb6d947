// What an editor keeps while changing the rest. Single sentences need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import type { Genre, Line, Playbook } from './playbook.ts'

/** Below this many characters there is hardly anything to lose. */
const SENTENCE = 180

const isSentence = (document: PromptDocument): boolean => document.text.length < SENTENCE

const noNewFacts: Line = {
  id: 'no-new-facts',
  text: 'Add no fact, figure or promise that is not in the original.',
  technique: 'constraints',
  worth: 3,
  unless:
    /\bno (?:new )?(?:facts?|claims?)|\bno fact\b|\bdo(?:n'?t| not) (?:add|invent|make up)|\bwithout (?:adding|inventing)|\bsame (?:facts|points|content|meaning)|\bkeep (?:my|the|all) (?:facts|content)|\bonly what\b|\bstick to\b/i,
}

const sentence: Genre = {
  id: 'sentence',
  title: 'A sentence or two',
  cue: isSentence,
  lines: [],
  slots: [],
}

const career: Genre = {
  id: 'career',
  title: 'CV, profile or application',
  cue: /\bcv\b|\br[eé]sum[eé]s?\b|\blinkedin\b|\bcover letter|\bperformance review|\bself[- ]review|\bpersonal statement|\bstar format|\bjob application|\b(?:my|our|this|author|speaker|professional) bio\b/i,
  lines: [
    {
      id: 'no-new-achievements',
      text: 'Add no figure, tool or achievement that is not in the original; where one would help, leave [brackets].',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bno figure\b|\bdo(?:n'?t| not) (?:add|invent|make up|exaggerate)|\bwithout (?:adding|inventing|exaggerating|lying)|\bhonest|\btruthful|\bbrackets|\bplaceholders?\b|\bupdate\b|\bpromoted\b/i,
    },
  ],
  slots: [
    {
      id: 'target_role',
      question: 'Which role or reader is it for?',
      given:
        /\bfor (?:a|an|the) \w+ (?:role|job|position|post)|\bapply|\bjob ad|\bmanager|\bposition\b|\brole\b|\brecruit/i,
      fact: 'Role or reader',
    },
  ],
}

const proofread: Genre = {
  id: 'proofread',
  title: 'Proofreading',
  cue: /\bproof-?read|\b(?:fix|check|correct|tidy)\b[^.\n]{0,40}\b(?:grammar|spelling|typos?|punctuation|commas?|mistakes|errors|english)|\bgrammar\b|\bspell-?check|\btypos?\b|\bany (?:mistakes|errors)|\bcorrect (?:this|my|the) (?:text|english|e-?mail|letter|essay|paragraph)|\bcopy-?edit/i,
  lines: [
    {
      id: 'only-what-is-wrong',
      text: "Change only what is wrong and keep the writer's own words otherwise.",
      technique: 'constraints',
      worth: 3,
      unless:
        /\bonly\b|\bvoice\b|\bown words|\bstyle\b|\bdo(?:n'?t| not) (?:change|rewrite|touch)|\bwithout (?:changing|touching|rewriting)|\bleave\b|\bkeep\b|\bdo(?:n'?t| not) lose|\bmake it (?:sound|flow|more|better)|\brewrite\b|\bimprove\b|\bnatural/i,
    },
  ],
  slots: [
    {
      id: 'variety',
      question: 'British or American English?',
      given:
        /\bbritish|\bamerican|\buk\b|\bus\b|\baustralian|\bcanadian|\b(?:german|french|spanish|italian|portuguese|dutch|russian)\b/i,
      fact: 'Variety of English',
    },
  ],
}

const expand: Genre = {
  id: 'expand',
  title: 'Making it longer',
  cue: /\bexpand\b|\blonger\b|\bmore detail(?:ed|s)?\b|\bflesh (?:it |this )?out|\belaborate\b|\bturn (?:these|my|the) (?:notes|bullets|keywords)|\b(?:bullets?|notes) (?:to|into) (?:prose|a|an|full|sentences)/i,
  lines: [
    {
      ...noNewFacts,
      text: 'Add no fact, figure or promise that is not in the original; where one is needed, leave [brackets].',
      unless: new RegExp(`${noNewFacts.unless.source}|\\bbrackets|\\bfiction|\\bstory\\b|\\bscene\\b`, 'i'),
    },
  ],
  slots: [],
}

const simplify: Genre = {
  id: 'simplify',
  title: 'Plain language',
  cue: /\bplain (?:english|language|words)|\bsimpl(?:e|er|ify|ified)\b|\beasier (?:to (?:read|understand)|words)|\breading (?:age|level)|\bgrade (?:reading )?level|\bfor (?:a|an) (?:child|kid|\d+[- ]year[- ]old|layperson|patient)|\bjargon\b|\blegalese|\bunderstand(?:able)?\b|\blay(?:man'?s?)? (?:terms|person|version)|\beasy read\b|\btoo technical|\b(?:to|at|for) (?:a2|b1)\b|\b(?:a2|b1)[- ]level/i,
  lines: [
    {
      id: 'meaning-stays',
      text: 'Simplify the words, not the meaning: every condition, exception, figure and deadline stays.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\blegally the same|\bsame meaning|\bkeep (?:it|the|all|every)\b|\bevery (?:condition|fact)|\bsame facts|\bwithout (?:changing|losing)|\bexception/i,
    },
  ],
  slots: [],
}

const shorten: Genre = {
  id: 'shorten',
  title: 'Shortening',
  cue: /\bshort(?:er|en)\b|\bcut\b|\bcondens|\btrim\b|\btighten|\bhalf (?:the|as|of)\b|\btoo long|\b(?:under|max(?:imum)?|at most|within|to) \d+ (?:words|characters|chars|seconds|sec)\b|\bmore concise|\bconcise\b|\bless wordy|\bwordy\b|\bfiller\b/i,
  lines: [
    {
      id: 'words-not-facts',
      text: 'Cut words before facts: dates, figures, names and what is being asked for stay.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bwithout losing|\bkeep\b|\bstays?\b|\bwords before facts|\bsame (?:points|facts|meaning)|\bsubject line|\bheadline|\btitle\b|\bcaption|\bone (?:sentence|line)\b|\bdocstring|\bstory|\bscene|\bnovel|\bpoem|\blyrics|\bdialogue/i,
    },
  ],
  slots: [],
}

const academic: Genre = {
  id: 'academic',
  title: 'Academic text',
  cue: /\bacademic|\bthesis\b|\bdissertation|\babstract\b|\b(?:my|our|research|conference) paper\b|\bmanuscript|\bessay\b|\bjournal\b|\bscientific|\bplagiar/i,
  lines: [
    {
      id: 'strength-of-claims',
      text: 'Keep the meaning and the strength of each claim, and leave quotations and references as they are.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bstrength\b|\breferences\b|\bcitations?\b|\bsame meaning|\bkeep the meaning|\bwithout changing the meaning|\bhedg/i,
    },
  ],
  slots: [],
}

const fiction: Genre = {
  id: 'fiction',
  title: 'Fiction and play with style',
  cue: /\bdialogue\b|\bscene\b|\bstory\b|\bnovel\b|\bpoem\b|\bhaiku\b|\blyrics\b|\brhym(?:e|es|ing)\b|\bin the (?:style|voice) of\b|\bas if\b|\bhemingway|\bshakespeare|\bpirate\b|\bchapter\b|\bcharacters?\b|\bprompt (?:below|for)\b|\bfables?\b|\btale\b|\bending\b/i,
  lines: [],
  slots: [],
}

const reformat: Genre = {
  id: 'reformat',
  title: 'Another form for the same content',
  cue: /\bbullet(?:s| points?)?\b|\b(?:as|into|in) (?:a )?(?:table|list|agenda|faq|numbered)|\breformat|\bstandardi[sz]e\b|\bformat (?:this|it|as|these)|\bprose\b|\bfirst person|\bthird person|\bpast tense|\bpresent tense|\bactive voice|\bpassive\b|\bgender[- ]neutral|\binclusive\b|\bsplit (?:this|the|into)|\bmetric\b|\b(?:british|american|us|uk) (?:english|spelling|audience|version)/i,
  lines: [
    {
      id: 'nothing-lost',
      text: 'Lose no item and change no figure on the way.',
      technique: 'constraints',
      worth: 2,
      when: /\bbullet|\btable\b|\blist\b|\bagenda|\bfaq\b|\breformat|\bstandardi|\bformat\b|\bsplit\b/i,
      unless:
        /\bno item\b|\bdo(?:n'?t| not) (?:drop|lose|change)|\ball (?:the )?(?:items|facts|points)|\bkeep\b|\bmax\b|\bonly\b|\bmetric\b|\bconvert/i,
    },
  ],
  slots: [],
}

const tone: Genre = {
  id: 'tone',
  title: 'Tone and register',
  cue: /\btone\b|\bformal\b|\binformal\b|\bcasual\b|\bpolite(?:r|ly)?\b|\bprofessional\b|\bfriendl(?:y|ier)\b|\bsofter?\b|\bfirm(?:er)?\b|\bdiplomatic|\bkind(?:er)?\b|\bless (?:rude|harsh|angry|blunt|bossy|stiff|whiny|salesy|robotic|formal)|\bwarm(?:er)?\b|\brude\b|\bblame\b|\bhumani[sz]e|\bhuman\b|\brobot|\bcorporate\b|\bai[- ](?:wrote|written|sounding)|\bsound(?:s|ing)? (?:like|less|more|natural|better|rude)|\breads (?:as|like)|\bpassive[- ]aggressive|\bassertive|\bapolog|\bconstructive/i,
  lines: [
    {
      id: 'message-stays',
      text: 'Change the tone, not the message: what is asked for, the facts and any deadline stay as clear as they are.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bkeep (?:the|all|my|it|every)\b|\bsame (?:facts|message|points|content)|\bnot the message|\bleave the facts|\bwithout (?:losing|changing)|\bstill (?:clear|works)/i,
    },
  ],
  slots: [
    {
      id: 'recipient',
      question: 'Who reads it, and what should they do afterwards?',
      given:
        /\bto (?:my|a|the|our) \w+|\bboss\b|\bclient|\bcustomers?\b|\bteacher|\bprof|\blandlord|\btenants?\b|\bcolleague|\bteam\b|\bguests?\b|\bhr\b|\breaders?\b|\bwebsite|\bparents\b|\bdirector/i,
      fact: 'Reader',
    },
  ],
}

const improve: Genre = {
  id: 'improve',
  title: 'Improving a text',
  lines: [
    {
      id: 'own-voice',
      text: "Keep the meaning, the facts and the writer's own voice.",
      technique: 'constraints',
      worth: 2,
      when: /\bimprov|\bbetter\b|\brewrite\b|\breword|\brephrase|\bedit\b|\bpolish|\bclean ?up/i,
      unless:
        /\bvoice\b|\bmeaning\b|\bkeep (?:my|the|all|it)\b|\bsame (?:facts|points|content)|\bfrom scratch|\bprompt\b/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      question: 'What should be better about it, and who reads it?',
      given:
        /\bso (?:that|it)\b|\bfor (?:a|an|my|our|the)\b|\bless\b|\bmore\b|\bclear|\bbecause\b|\bsays?\b|\bcomplain/i,
      fact: 'What should be better',
    },
  ],
}

export const rewriting: Playbook = {
  intent: 'rewriting',
  never: [
    'A length, a tone or a format that was not asked for',
    'A list of changes beside the text, unless asked for',
    'Praise or criticism of the original',
  ],
  genres: [
    sentence,
    fiction,
    career,
    proofread,
    academic,
    simplify,
    shorten,
    expand,
    reformat,
    tone,
    improve,
  ],
}
