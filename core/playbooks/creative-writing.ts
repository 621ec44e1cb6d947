// Form, metre, taste and plot belong to the writer. Lines stand only where a longer kind has a craft failure of its own.

import { butNot } from './but-not.ts'
import { continuation, imagePrompt, longFiction, mystery, script } from './creative-writing/fiction.ts'
import { character, childrensStory, plotOutline, shortStory, songLyrics } from './creative-writing/makings.ts'
import { fixedForm, giftPoem, grief, parodySong } from './creative-writing/verse.ts'
import { gameWorld, worldBuilding } from './creative-writing/worlds.ts'
import { mentioned } from './named.ts'
import type { Genre, Playbook } from './playbook.ts'
import { toast } from './professional-writing/occasions.ts'
import { spokenVideo, weddingVows } from './professional-writing/work-papers.ts'

/** A toast that will be given, as against one in a story. */
const toastToSomebody: Genre = {
  ...toast,
  cue: butNot(
    mentioned(
      /\b(?:a|my|the|wedding|birthday|retirement) toast (?:to|for)\b|\btoast (?:to|for) (?:my|our)\b|\bbest man['’]?s? speech|\bmaid of hono[u]?r\b|\b(?:retirement|wedding|birthday|farewell) speech\b/i,
    ),
    /\bvillain|\bcharacters?\b|\bking\b|\bpoint of view|\bscene\b|\bstory\b|\bfrench toast|\bavocado/i,
  ),
}

export const creativeWriting: Playbook = {
  intent: 'creative_writing',
  never: [
    'A form, metre, rhyme, length, mood, point of view or ending',
    'Names, places or plot',
    'Anything to haiku, limericks, jokes and other fixed or short forms',
    'Adjectives for the writing wanted: vivid, original, gripping',
  ],
  genres: [
    grief,
    imagePrompt,
    fixedForm,
    parodySong,
    continuation,
    mystery,
    gameWorld,
    worldBuilding,
    script,
    toastToSomebody,
    weddingVows,
    spokenVideo,
    childrensStory,
    giftPoem,
    songLyrics,
    plotOutline,
    longFiction,
    shortStory,
    character,
    { id: 'general', title: 'Poem, story or other piece', lines: [], slots: [] },
  ],
}
