// Stories, scenes and pictures: each longer kind has one craft failure of its own.

import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const imagePrompt: Genre = {
  id: 'image-prompt',
  title: 'Prompt for an image or video generator',
  cue: mentioned(
    /\b(?:image|photo|picture|video|logo|concept art|concept image|art|cinematic) prompts?\b|\bmidjourney|\bdall-?e\b|\bstable diffusion|\bsdxl\b|\bflux\b|\bsora\b|\bveo\b|\bfor an? (?:ai )?(?:art|image|video) (?:tool|generator|model|ai)|\b(?:ai|image|video) (?:image )?generator\b|\bdescribe an image\b|\b(?:generate|create|draw|make) (?:me )?(?:an?|the) (?:image|picture|photo|illustration)\b/i,
  ),
  lines: [
    {
      id: 'only-what-is-seen',
      text: 'Put into it only what can be seen, and say what is there rather than what is not.',
      technique: 'constraints',
      worth: 3,
      unless: /\bonly what (?:can be|is) seen|\bnegative prompt|\bvisible\b|\bno text\b/i,
    },
  ],
  slots: [
    {
      id: 'generator',
      question: 'For which generator, and in which shape (square, wide, tall)?',
      given:
        /\bmidjourney|\bdall-?e|\bstable diffusion|\bsdxl|\bflux\b|\bsora\b|\bveo\b|\b\d+:\d+\b|\bsquare\b|\bportrait\b|\blandscape\b/i,
      fact: 'Generator and shape',
    },
  ],
}

export const continuation: Genre = {
  id: 'continuation',
  title: 'Going on with a given text',
  cue: mentioned(
    /\bcontinue (?:this|the|my|from|writing)\b|\bfinish (?:this|my|the) (?:story|scene|chapter|poem|draft)|\bnext (?:chapter|scene|paragraph)\b|\bwhat happens next\b|\bpick (?:it )?up (?:from|where)|\bwrite the (?:next|ending|rest)\b|\bcomplete (?:this|my|the) (?:story|scene|chapter)/i,
  ),
  lines: [
    {
      id: 'keep-voice',
      text: 'Keep the tense, person and voice of what is given, and every fact it has settled.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bsame (?:voice|style|tone|tense)|\bkeep (?:the|its|my) (?:voice|style|tone|tense)|\bmatch(?:ing)? (?:the|my) (?:voice|style)|\bswitch to\b|\bchange the (?:tense|person)/i,
    },
  ],
  slots: [
    {
      id: 'where_it_goes',
      question: 'Is there something that must happen, or must not?',
      given: /\bmust\b|\bshould\b|\bends?\b|\bhappen|\bwithout\b|\bno one\b|\bdon['’]?t\b/i,
      fact: 'Must or must not happen',
    },
  ],
}

export const mystery: Genre = {
  id: 'mystery',
  title: 'Mystery or twist',
  cue: mentioned(
    /\bmurder mystery\b|\bwhodunn?it|\bdetective (?:story|novel|tale)|\bmystery (?:story|novel|plot|set)|\bcos[yi] mystery|\bcrime (?:story|novel|plot)|\blocked[- ]room|(?<!no )\btwist (?:ending|at the end)|\bescape room\b/i,
  ),
  lines: [
    {
      id: 'fair-clues',
      text: 'Let the clues that the solution needs be seen before it is revealed.',
      technique: 'constraints',
      worth: 3,
      unless: /\bclues?\b|\bforeshadow|\bfair[- ]play|\bred herring/i,
    },
  ],
  slots: [
    {
      id: 'solution',
      question: 'Do you know who did it and why, or is that open?',
      given: /\bmurderer\b|\bkiller\b|\bdid it\b|\bculprit|\bbecause\b|\btwist is\b/i,
      fact: 'Solution',
    },
  ],
}

export const script: Genre = {
  id: 'script',
  title: 'Play, sketch, screenplay or dialogue',
  cue: mentioned(
    /\bdialogues?\b|\bscreenplay|\b(?:radio|stage|one-act|school) play\b|\bone-act\b|\bplay for\b|\bsketch(?:es)?\b|\bskit\b|\bpanto\b|\bscript (?:for|of|about|format|where|in)\b|\bfilm script|\bmovie script|\bmonologue|\bscenes? (?:where|between|in which|for)\b|\bsitcom\b|\bin script format/i,
  ),
  lines: [
    {
      id: 'told-apart',
      text: 'Let each speaker be told apart by how they talk, without their names.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bmonologue|\btold apart|\bvoice(?:s)? (?:distinct|different)|\bdistinct (?:voices?|ways)|\bspeech patterns?|\balternating\b|\byes\/no questions|\blong sentences\b|\bspeaks? (?:only )?in\b|\bno (?:dialogue|words)|\bimage\b/i,
    },
  ],
  slots: [
    {
      id: 'stage',
      question: 'Who will perform it, where, and how long may it be?',
      given:
        /\bactors?\b|\bminutes?\b|\bmin\b|\bstage\b|\bschool\b|\bclass\b|\bradio\b|\bparty\b|\bpages?\b|\bwords\b|\bpanto\b/i,
      fact: 'Performers and place',
    },
  ],
}

export const longFiction: Genre = {
  id: 'long-fiction',
  title: 'Longer fiction',
  cue: mentioned(
    /(?<!short )\bchapter\b|\bnovella\b|\b(?:[1-9]\d{3,}|[1-9],\d{3}|[89]00)[- ]words?\b|\blong (?:short )?story\b/i,
  ),
  lines: [
    {
      id: 'end-unexplained',
      text: 'End on what happens, without explaining what it meant.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bmoral\b|\bmessage\b|\bfable\b|\bexplain|\bunresolved|\bopen end|\bsubtext|\bno plot\b|\btextbook\b|\boutline\b|\bcliff-?hanger|\bending\b|\bends? (?:on|with)\b/i,
    },
  ],
  slots: [
    {
      id: 'wants',
      question: 'Who is it about, and what does that person want?',
      given: /\babout\b|\bwho\b|\bwants?\b|\bprotagonist|\bnarrator|\bhero(?:ine)?\b|\bher\b|\bhis\b/i,
      fact: 'Main character',
    },
  ],
}
