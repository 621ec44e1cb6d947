// What an editor keeps while changing the rest. Single sentences need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import { judgedByOpening } from './opening.ts'
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
    /\b(?:no (?:new )?(?:facts?|claims?)|no fact\b|do(?:n'?t| not) (?:add|invent|make up)|without (?:adding|inventing)|same (?:facts|points|content|meaning)|keep (?:my|the|all) (?:facts|content)|only what\b|stick to\b)/i,
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
  cue: /\b(?:cv\b|r[eé]sum[eé]s?\b|linkedin\b|cover letter|performance review|self[- ]review|personal statement|star format|job application|(?:my|our|this|author|speaker|professional) bio\b)/i,
  lines: [
    {
      id: 'no-new-achievements',
      text: 'Add no figure, tool or achievement that is not in the original; where one would help, leave [brackets].',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:dating\b|no figure\b|do(?:n'?t| not) (?:add|invent|make up|exaggerate)|without (?:adding|inventing|exaggerating|lying)|honest|truthful|brackets|placeholders?\b|update\b|promoted\b)/i,
    },
  ],
  slots: [
    {
      id: 'target_role',
      question: 'Which role or reader is it for?',
      given:
        /\b(?:for (?:a|an|the) \w+ (?:role|job|position|post)|apply|job ad|manager|position\b|role\b|recruit)/i,
      fact: 'Role or reader',
    },
  ],
}

const proofread: Genre = {
  id: 'proofread',
  title: 'Proofreading',
  cue: /\b(?:proof-?read|(?:fix|check|correct|tidy)\b[^.\n]{0,40}\b(?:grammar|spelling|typos?|punctuation|commas?|mistakes|errors|english)|grammar\b|spell-?check|typos?\b|any (?:mistakes|errors)|correct (?:this|my|the) (?:text|english|e-?mail|letter|essay|paragraph)|copy-?edit)/i,
  lines: [
    {
      id: 'only-what-is-wrong',
      text: "Change only what is wrong and keep the writer's own words otherwise.",
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:only\b|voice\b|own words|style\b|do(?:n'?t| not) (?:change|rewrite|touch)|without (?:changing|touching|rewriting)|leave\b|keep\b|do(?:n'?t| not) lose|make it (?:sound|flow|more|better)|rewrite\b|improve\b|natural)/i,
    },
  ],
  slots: [
    {
      id: 'variety',
      question: 'British or American English?',
      given:
        /\b(?:british|american|uk\b|us\b|australian|canadian|(?:german|french|spanish|italian|portuguese|dutch|russian)\b)/i,
      fact: 'Variety of English',
    },
  ],
}

const expand: Genre = {
  id: 'expand',
  title: 'Making it longer',
  cue: /\b(?:expand\b|longer\b|more detail(?:ed|s)?\b|flesh (?:it |this )?out|elaborate\b|turn (?:these|my|the) (?:notes|bullets|keywords)|(?:bullets?|notes) (?:to|into) (?:prose|a|an|full|sentences))/i,
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
  cue: /\b(?:plain (?:english|language|words)|simpl(?:e|er|ify|ified)\b|easier (?:to (?:read|understand)|words)|reading (?:age|level)|grade (?:reading )?level|for (?:a|an) (?:child|kid|\d+[- ]year[- ]old|layperson|patient)|jargon\b|legalese|understand(?:able)?\b|lay(?:man'?s?)? (?:terms|person|version)|easy read\b|too technical|(?:to|at|for) (?:a2|b1)\b|(?:a2|b1)[- ]level)/i,
  lines: [
    {
      id: 'meaning-stays',
      text: 'Simplify the words, not the meaning: every condition, exception, figure and deadline stays.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:legally the same|same meaning|keep (?:it|the|all|every)\b|every (?:condition|fact)|same facts|without (?:changing|losing)|exception)/i,
    },
  ],
  slots: [],
}

const shorten: Genre = {
  id: 'shorten',
  title: 'Shortening',
  cue: /\b(?:short(?:er|en)\b|cut\b|condens|trim\b|tighten|half (?:the|as|of)\b|too long|(?:under|max(?:imum)?|at most|within|to) \d+ (?:words|characters|chars|seconds|sec)\b|more concise|concise\b|less wordy|wordy\b|filler\b)/i,
  lines: [
    {
      id: 'words-not-facts',
      text: 'Cut words before facts: dates, figures, names and what is being asked for stay.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:jokes?\b|without losing|keep\b|stays?\b|words before facts|same (?:points|facts|meaning)|subject line|headline|title\b|caption|one (?:sentence|line)\b|docstring|story|scene|novel|poem|lyrics|dialogue)/i,
    },
  ],
  slots: [],
}

const academic: Genre = {
  id: 'academic',
  title: 'Academic text',
  cue: /\b(?:academic|thesis\b|dissertation|abstract\b|(?:my|our|research|conference) paper\b|manuscript|essay\b|journal\b|scientific|plagiar)/i,
  lines: [
    {
      id: 'claims-kept',
      text: 'Keep the meaning and the strength of each claim, and leave quotations and references as they are.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:strength\b|references\b|citations?\b|same meaning|keep the meaning|without changing the meaning|hedg)/i,
    },
  ],
  slots: [],
}

const fiction: Genre = {
  id: 'fiction',
  title: 'Fiction and play with style',
  cue: /\b(?:dialogue\b|scene\b|story\b|novel\b|poem\b|haiku\b|lyrics\b|rhym(?:e|es|ing)\b|in the (?:style|voice) of\b|as if\b|hemingway|shakespeare|pirate\b|chapter\b|characters?\b|prompt (?:below|for)\b|fables?\b|tale\b|ending\b)/i,
  lines: [],
  slots: [],
}

const reformat: Genre = {
  id: 'reformat',
  title: 'Another form for the same content',
  cue: /\b(?:bullet(?:s| points?)?\b|(?:as|into|in) (?:a )?(?:table|list|agenda|faq|numbered)|reformat|standardi[sz]e\b|format (?:this|it|as|these)|prose\b|first person|third person|past tense|present tense|active voice|passive\b|gender[- ]neutral|inclusive\b|split (?:this|the|into)|metric\b|(?:british|american|us|uk) (?:english|spelling|audience|version))/i,
  lines: [
    {
      id: 'nothing-lost',
      text: 'Lose no item and change no figure on the way.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:bullet|table\b|list\b|agenda|faq\b|reformat|standardi|format\b|split\b)/i,
      unless:
        /\b(?:no item\b|do(?:n'?t| not) (?:drop|lose|change)|all (?:the )?(?:items|facts|points)|keep\b|max\b|only\b|metric\b|convert)/i,
    },
  ],
  slots: [],
}

const tone: Genre = {
  id: 'tone',
  title: 'Tone and register',
  cue: /\b(?:tone\b|formal\b|informal\b|casual\b|polite(?:r|ly)?\b|professional\b|friendl(?:y|ier)\b|softer?\b|firm(?:er)?\b|diplomatic|kind(?:er)?\b|less (?:rude|harsh|angry|blunt|bossy|stiff|whiny|salesy|robotic|formal)|warm(?:er)?\b|rude\b|blame\b|humani[sz]e|human\b|robot|corporate\b|ai[- ](?:wrote|written|sounding)|sound(?:s|ing)? (?:like|less|more|natural|better|rude)|reads (?:as|like)|passive[- ]aggressive|assertive|apolog|constructive)/i,
  lines: [
    {
      id: 'message-stays',
      text: 'Change the tone, not the message: what is asked for, the facts and any deadline stay as clear as they are.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:keep (?:the|all|my|it|every)\b|same (?:facts|message|points|content)|not the message|leave the facts|without (?:losing|changing)|still (?:clear|works))/i,
    },
  ],
  slots: [
    {
      id: 'recipient',
      question: 'Who reads it, and what should they do afterwards?',
      given:
        /\b(?:to (?:my|a|the|our) \w+|boss\b|client|customers?\b|teacher|prof|landlord|tenants?\b|colleague|team\b|guests?\b|hr\b|readers?\b|website|parents\b|director)/i,
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
      when: /\b(?:improv|better\b|rewrite\b|reword|rephrase|edit\b|polish|clean ?up)/i,
      unless:
        /\b(?:voice\b|meaning\b|keep (?:my|the|all|it)\b|same (?:facts|points|content)|from scratch|prompt\b)/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      wording: 'goal/improve',
      question: 'What should be better about it, and who reads it?',
      given:
        /\b(?:so (?:that|it)\b|for (?:a|an|my|our|the)\b|less\b|more\b|clear|because\b|says?\b|complain)/i,
      fact: 'What should be better',
    },
  ],
}

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

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
    tone,
    reformat,
    improve,
  ].map(judgedByOpening(OPENING)),
}
