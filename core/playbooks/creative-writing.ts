// Form, metre, taste and plot belong to the writer. Lines stand only where a longer kind has a craft failure of its own.

import type { Playbook } from './playbook.ts'

export const creativeWriting: Playbook = {
  intent: 'creative_writing',
  never: [
    'A form, metre, rhyme, length, mood, point of view or ending',
    'Names, places or plot',
    'Anything to haiku, limericks, jokes and other fixed or short forms',
    'Adjectives for the writing wanted: vivid, original, gripping',
  ],
  genres: [
    {
      id: 'grief',
      title: 'Poem or words for somebody who died or is ill',
      cue: /\b(?:poem|verse|reading|words|lines|song|eulogy|tribute|something)\b[^.\n]{0,60}\b(?:funeral|memorial|passed away|who died|in memory of|wake)\b|\b(?:my|our|his|her) (?:late )?(?:mum|mom|dad|nan|gran\w*|husband|wife|son|daughter|brother|sister|aunt|uncle|friend|dog|cat)\b[^.\n]{0,40}\b(?:died|passed|dying|hospice|funeral)\b|\bmiscarr|\bsuicid|\bin heaven\b/i,
      sensitive: true,
      lines: [],
      slots: [
        {
          id: 'what_they_were_like',
          question: 'What were they like (a habit, a saying), and who will read it out?',
          given:
            /\balways\b|\bnever\b|\bused to\b|\blaugh|\bkind\b|\bfunny\b|\bsaid\b|\breading it\b|\bi(?:['’]ll| will) read\b/i,
          fact: 'What they were like, and who reads it',
        },
      ],
    },
    {
      id: 'image-prompt',
      title: 'Prompt for an image or video generator',
      cue: /\b(?:image|photo|picture|video|logo|concept art|concept image|art|cinematic) prompts?\b|\bmidjourney|\bdall-?e\b|\bstable diffusion|\bsdxl\b|\bflux\b|\bsora\b|\bveo\b|\bfor an? (?:ai )?(?:art|image|video) (?:tool|generator|model|ai)|\b(?:ai|image|video) (?:image )?generator\b|\bdescribe an image\b|\b(?:generate|create|draw|make) (?:me )?(?:an?|the) (?:image|picture|photo|illustration)\b/i,
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
    },
    {
      id: 'fixed-form',
      title: 'Fixed or very short form',
      cue: /\bhaikus?\b|\blimericks?\b|\bsonnets?\b|\bvillanelle|\bsestina|\bghazal|\bpantoum|\btanka\b|\bacrostic|\bclerihew|\bcinquain|\bcouplets?\b|\bsix[- ]word\b|\b6[- ]word\b|\btwo[- ]sentence\b|\bin (?:2|two|one|1|three|3) sentences?\b|\bjokes?\b|\bpuns?\b|\bknock[- ]knock\b|\briddles?\b|\btongue[- ]twister|\bone-?liners?\b|\bopening lines?\b|\bfirst line\b|\bepigram|\bmicro-?fiction|\bdad joke/i,
      lines: [],
      slots: [],
    },
    {
      id: 'parody-song',
      title: 'New words to a known tune',
      cue: /\b(?:to|in) the tune of\b|\bsong parody|\bparody (?:of (?:the )?song|song|lyrics)|\bnew (?:lyrics|words) (?:to|for)\b|\bto the melody of\b|\brewrite (?:the )?(?:song|lyrics)/i,
      lines: [
        {
          id: 'singable',
          text: 'Match the syllables and stresses of the tune line by line, so that it can be sung.',
          technique: 'constraints',
          worth: 3,
          unless:
            /\bsyllables?\b|\bstress(?:es)?\b|\bscan(?:s|sion)\b|\bsingable|\bmust be sung|\bcan be sung/i,
        },
      ],
      slots: [
        {
          id: 'inside_details',
          question: 'Which names and incidents should come up?',
          given: /\babout\b|\bmention|\bnames?\b|\bteammates\b|,/i,
          fact: 'Names and incidents',
        },
      ],
    },
    {
      id: 'continuation',
      title: 'Going on with a given text',
      cue: /\bcontinue (?:this|the|my|from|writing)\b|\bfinish (?:this|my|the) (?:story|scene|chapter|poem|draft)|\bnext (?:chapter|scene|paragraph)\b|\bwhat happens next\b|\bpick (?:it )?up (?:from|where)|\bwrite the (?:next|ending|rest)\b|\bcomplete (?:this|my|the) (?:story|scene|chapter)/i,
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
    },
    {
      id: 'mystery',
      title: 'Mystery or twist',
      cue: /\bmurder mystery\b|\bwhodunn?it|\bdetective (?:story|novel|tale)|\bmystery (?:story|novel|plot|set)|\bcos[yi] mystery|\bcrime (?:story|novel|plot)|\blocked[- ]room|(?<!no )\btwist (?:ending|at the end)|\bescape room\b/i,
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
    },
    {
      id: 'game-world',
      title: 'Adventure or setting for players',
      cue: /\bd&d\b|\bdnd\b|\bdungeons\b|\bcampaign\b|\bone-?shot\b|\btabletop\b|\brpg\b|\bttrpg|\bpathfinder\b|\bencounter\b|\bnpcs?\b|\bplayer characters\b|\bmy players\b|\bquest\b|\blarp\b|\bstat ?block/i,
      lines: [
        {
          id: 'more-than-one-way',
          text: 'Leave the players more than one way through, and say what happens if they do nothing.',
          technique: 'constraints',
          worth: 3,
          when: /\bone-?shot|\badventure|\bquest\b|\bencounter|\bdungeon\b|\btown\b|\bheist\b|\bside ?quest/i,
          unless:
            /\bif (?:they|the players|the party) (?:do nothing|ignore|fail)|\brailroad|\bmultiple (?:paths|solutions|endings)|\bmore than one way|\bbackstory\b|\bstat ?block/i,
        },
      ],
      slots: [
        {
          id: 'table',
          question: 'Which system, how many players, at what level or age?',
          given:
            /\b5e\b|\bpathfinder|\bfate\b|\blevel \d|\b\d+ players\b|\b(?:four|five|six|three) (?:players|adults|kids)|\bsystem\b/i,
          fact: 'System and players',
        },
        {
          id: 'place_in_game',
          question: 'Where does it fit into your game, and what has happened so far?',
          given:
            /\bso far\b|\bthey (?:just|have|get|are)\b|\bcampaign (?:is|where)\b|\bstarts?\b|\bset in\b|\bopening\b/i,
          fact: 'Place in the game',
        },
      ],
    },
    {
      id: 'world-building',
      title: 'Invented world, language or magic',
      cue: /\bworld[- ]?building|\bbuild (?:me )?(?:a|the) world|\bfictional (?:world|city|country|religion|language|culture|species)|\bmagic system|\bconlang|\b(?:alien|invented|constructed|fantasy) (?:language|species|race|culture|religion)|\bdesign me a planet|\bmake up an? (?:alien )?(?:language|religion|country|culture)|\binvent an? (?:language|religion|country|culture|planet|world)/i,
      lines: [
        {
          id: 'rules-have-consequences',
          text: 'Show what the invented rules do to daily life, and who gains or loses by them.',
          technique: 'constraints',
          worth: 2,
          unless:
            /\bdaily life|\bconsequences?\b|\bwho (?:gains|benefits|loses)|\bhow (?:people|they) (?:live|eat|tell)|\bwhat they eat\b|\bpoetry, insults/i,
        },
      ],
      slots: [
        {
          id: 'used_for',
          question: 'What is it for (novel, game), and what already exists?',
          given: /\bnovel\b|\bgame\b|\bcampaign\b|\bstory\b|\bbook\b|\bcomic\b|\bplayers\b/i,
          fact: 'What it is for',
        },
      ],
    },
    {
      id: 'script',
      title: 'Play, sketch, screenplay or dialogue',
      cue: /\bdialogues?\b|\bscreenplay|\b(?:radio|stage|one-act|school) play\b|\bone-act\b|\bplay for\b|\bsketch(?:es)?\b|\bskit\b|\bpanto\b|\bscript (?:for|of|about|format|where|in)\b|\bfilm script|\bmovie script|\bmonologue|\bscenes? (?:where|between|in which|for)\b|\bsitcom\b|\bin script format/i,
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
    },
    {
      id: 'gift-poem',
      title: 'Poem, song or story for a person one knows',
      cue: /\b(?:poem|verse|rhyme|song|lyrics|story|ode|rap|fairy ?tale)\b[^.\n]{0,60}\bfor my\b|\bfor my (?:daughter|son|wife|husband|girlfriend|boyfriend|mum|mom|dad|nan|gran\w*|sister|brother|niece|nephew|boss|colleague|friend|teacher|kid|kids|twins)\b|\b(?:birthday|wedding|anniversary|retirement|leaving|valentine\w*|farewell) (?:poem|verse|rhyme|song|story|card)\b|\bbedtime stor/i,
      lines: [],
      slots: [
        {
          id: 'person',
          question: 'What is the person like: a habit, a moment, a name to use?',
          given:
            /\bloves?\b|\bloved\b|\bhates?\b|\bafraid\b|\balways\b|\bcalled\b|\bnamed?\b|\blikes\b|\bfav(?:ou?rite)?\b|\bwho\b|\bwhere\b|\bin which\b|\babout\b|,/i,
          fact: 'About the person',
        },
        {
          id: 'age_occasion',
          question: 'How old is the person, and what is the occasion?',
          given:
            /\(\d|\b\d+[- ]?(?:yo|yrs?|years?)\b|\bturn(?:s|ing)? \d|\bbirthday|\bwedding|\banniversary|\bbedtime|\bretire|\bleaving|\bvalentine/i,
          fact: 'Age and occasion',
        },
      ],
    },
    {
      id: 'long-fiction',
      title: 'Longer fiction',
      cue: /(?<!short )\bchapter\b|\bnovella\b|\b(?:[1-9]\d{3,}|[1-9],\d{3}|[89]00)[- ]words?\b|\blong (?:short )?story\b/i,
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
    },
    { id: 'general', title: 'Poem, story or other piece', lines: [], slots: [] },
  ],
}
