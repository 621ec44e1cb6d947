// Stories, scenes and pictures: each longer kind has one craft failure of its own.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const imagePrompt: Genre = {
  id: 'image-prompt',
  title: 'Prompt for an image or video generator',
  cue: named(
    /\b(?:image|photo|picture|video|logo|concept art|concept image|art|cinematic|midjourney|dall-?e|sora|sdxl|flux) (?:\w+ )?prompts?\b|\bmidjourney|\bdall-?e\b|\bstable diffusion|\bsdxl\b|\bfor an? (?:ai )?(?:art|image|video) (?:tool|generator|model|ai)|\bprompt for (?:an? )?(?:ai|image|video)\b[^.\n]{0,20}\bgenerator/i,
  ),
  lines: [
    {
      id: 'only-what-is-seen',
      text: 'Describe only what can be seen, and give moods as light and colour.',
      technique: 'constraints',
      worth: 3,
      when: /^[\s\S]{1,150}$/,
      unless:
        /\bvideo\b|\bsora\b|\bveo\b|\banimat|\bfootage|\bcamera\b|\b\d+ ?(?:s|secs?|seconds)\b|\bonly what (?:can be|is) seen|\bwhat can be seen|\bnegative prompt|\bvisible\b|\bact as\b|\byou are an?\b|\bprompt (?:generator|engineer)|\blogo\b|\bhow (?:do|does|to)\b/i,
    },
  ],
  slots: [
    {
      id: 'generator',
      question: 'For which generator, and in which shape (square, wide, tall)?',
      given:
        /\bmidjourney|\bdall-?e|\bstable diffusion|\bsdxl|\bflux\b|\bsora\b|\bveo\b|\b\d+:\d+\b|\bsquare\b|\bportrait\b|\blandscape\b|\blogo\b|\bwide\b/i,
      fact: 'Generator and shape',
    },
  ],
}

export const continuation: Genre = {
  id: 'continuation',
  title: 'Going on with a given text',
  cue: mentioned(
    /\bcontinue (?:this|the|my|from|writing)\b|\bfinish (?:this|my|the) (?:story|scene|chapter|poem|draft)|\bnext (?:chapter|scene)\b|\bwhat happens next\b|\bpick (?:it )?up (?:from|where)|\bwrite the (?:next (?:chapter|scene|part)|ending|rest)\b|\bcomplete (?:this|my|the) (?:story|scene|chapter)/i,
  ),
  lines: [
    {
      id: 'keep-voice',
      text: 'Keep the tense, person and voice of what is given, and every fact it has settled.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:continue|finish|complete|next (?:chapter|scene)|pick up|the (?:rest|ending))\b[\s\S]{250,}/i,
      unless:
        /\bsame (?:voice|style|tone|tense)|\bkeep (?:the|its|my) (?:voice|style|tone|tense)|\bmatch(?:ing)? (?:the|my) (?:voice|style)|\bswitch to\b|\bchange the (?:tense|person)|\bact as\b/i,
    },
  ],
  slots: [],
}

export const mystery: Genre = {
  id: 'mystery',
  title: 'Mystery or twist',
  cue: mentioned(
    /\bmurder mystery\b|\bwhodunn?it|\bdetective (?:story|novel|tale)|\bmystery (?:story|novel|plot|set)|\bcos[yi] mystery|\bcrime (?:story|novel|plot)|\blocked[- ]room|(?<!no )\btwist (?:ending|at the end)/i,
  ),
  lines: [
    {
      id: 'fair-clues',
      text: 'Let the clues that the solution needs be seen before it is revealed.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:story|tale|mystery|whodunn?it|plot|solution)\b/i,
      unless:
        /\bscenes?\b|\bchapters?\b|\bclues?\b|\bforeshadow|\bfair[- ]play|\bred herring|\btitles?\b|\bblurb\b|\bopening (?:line|sentence|paragraph)/i,
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
  cue: butNot(
    named(
      /\bdialog(?:ue)?s?\b|\bscreenplay|\b(?:radio|stage|one-act|school) play\b|\bone-act\b|\bplay for\b|\bsketch(?:es)?\b|\bskit\b|\bpanto\b|\bscript (?:for|of|about|format|where|in)\b|\bfilm script|\bmovie script|\bmonologue|\bsitcom\b|\bin script format/i,
    ),
    /\b(?:character|pencil|pen|portrait|biographical|thumbnail) sketch|\bsketch (?:of a character|out)\b|\b(?:python|bash|shell|sql) script|\bsummar(?:y|i[sz]e)\b|\btranslate\b/i,
  ),
  lines: [
    {
      id: 'told-apart',
      text: 'Let each speaker be told apart by how they talk, without their names.',
      technique: 'constraints',
      worth: 3,
      when: /\bno (?:dialog(?:ue)? |speech |speaker )?tags\b|\bwithout (?:any )?(?:dialog(?:ue)? |speech |speaker )?(?:tags|attribution)\b|\buntagged\b|\bonly (?:the )?(?:spoken words|dialog(?:ue)?|speech)\b|\bdialog(?:ue)?[- ]only\b|\b(?:entirely|all|just|pure(?:ly)?) (?:in )?dialog(?:ue)?\b|\bnothing but dialog(?:ue)?\b/i,
      unless:
        /\bmonologue|\btold apart|\bvoice(?:s)? (?:distinct|different)|\bdistinct (?:voices?|ways)|\bspeech patterns?|\balternating\b|\byes\/no questions|\blong sentences\b|\bspeaks? (?:only )?in\b|\bno (?:dialogue|words)|\bimage\b|\bwithout dialogue|\b(?:a1|a2|b1|b2|learners?|lesson|vocabulary)\b|\bact as\b|\byou are an?\b|\bfan ?fic|\bsocratic|\bin the style of\b|\bbreaking bad\b|\bhalf a page\b|\bone[- ]liner|\bdeadpan|\bpolite|\bsmall talk|\bshort story|\bwords of dialogue|\btwins\b|\bpractice\b|\btenses?\b|\benglish\b|\b(?:one|1) character\b|\byoutube|\bvideo\b|\bphone script|\bsales\b/i,
    },
  ],
  slots: [
    {
      id: 'stage',
      question: 'Who will perform it, and how long may it be?',
      given:
        /^(?![\s\S]*\b(?:play|sketch|skit|panto)\b)|\bactors?\b|\bminutes?\b|\bmin\b|\bschool\b|\bclass\b|\bradio\b|\bparty\b|\bpages?\b|\bwords\b|\bkids\b|\bstudents\b/i,
      fact: 'Performers and length',
    },
  ],
}

export const longFiction: Genre = {
  id: 'long-fiction',
  title: 'Longer fiction',
  cue: named(
    /(?<!short )\bchapter\b|\bnovella\b|\b(?:[1-9]\d{3,}|[1-9],\d{3}|[89]00)[- ](?:words?|characters)\b|\blong (?:short )?story\b/i,
  ),
  lines: [
    {
      id: 'end-unexplained',
      text: 'End on what happens, without explaining what it meant.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:story|stories|tale)\b/i,
      unless:
        /\bchapters?\b|\bnovel\b|\bcloses? (?:on|with)\b|\bresolv|\bmoral\b|\bmessage\b|\bfable\b|\bexplain|\bunresolved|\bopen end|\bsubtext|\bno plot\b|\btextbook\b|\boutline\b|\bcliff-?hanger|\bend(?:s|ing|ings)?\b|\bact as\b|\bis a character in\b|\bchildren|\bkids\b|\bbedtime|\btitles?\b|\bessay\b|\bsummar/i,
    },
  ],
  slots: [],
}
