// Form, metre, taste and plot belong to the writer. Lines stand only where a longer kind has a craft failure of its own.

import { continuation, imagePrompt, longFiction, mystery, script } from './creative-writing/fiction.ts'
import { character, childrensStory, plotOutline, shortStory, songLyrics } from './creative-writing/makings.ts'
import { fixedForm, giftPoem, grief, parodySong } from './creative-writing/verse.ts'
import { gameWorld, worldBuilding } from './creative-writing/worlds.ts'
import type { Playbook } from './playbook.ts'
import { spokenVideo, weddingVows } from './professional-writing/work-papers.ts'

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
