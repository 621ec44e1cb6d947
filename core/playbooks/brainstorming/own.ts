// Things somebody wants to make or wear for good: an app, a podcast, a tattoo.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const ownTool: Genre = {
  id: 'own-tool',
  title: 'An app or tool of one’s own',
  cue: butNot(
    named(
      /\b(?:i|we) (?:want|would like|['’]d like|plan|need) to (?:build|make|create|develop|start) (?:a|an|my own|our own) (?:[\w-]+ ){0,2}(?:app|web ?app|platform|marketplace|chatbot)\b|\bapp idea\b|\bbuild an app (?:for|that)\b/i,
    ),
    /\bhow would i\b|\bcode\b|\bflutter\b|\breact\b|\bpython\b|\bjava\w*\b|\bswift\b|\bdjango\b|\bfunction\b|\bname\b|\bstack\b|\bapi\b/i,
  ),
  lines: [
    {
      id: 'what-exists-already',
      text: 'Say what existing tools do already, and what would be left to build.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bexist(?:s|ing)?\b|\bcompetitors?\b|\balternatives?\b/i,
    },
  ],
  slots: [],
}

export const ownChannel: Genre = {
  id: 'own-channel',
  title: 'A podcast, channel or blog to begin',
  cue: butNot(
    named(
      /\b(?:start|starting|launch|launching|begin) (?:a|an|my|my own|our) (?:[\w-]+ )?(?:podcast|channel|youtube channel|blog|newsletter|vlog|substack)\b/i,
    ),
    /\bnames?\b|\bintro\b|\bscript\b|\blogo\b|\bhtml\b|\bequipment\b|\bmicrophone\b|\bslogan\b|\bcode\b/i,
  ),
  lines: [
    {
      id: 'ten-episodes-named',
      text: 'Test whether the subject carries it by naming the first ten episodes or posts.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:about|on|for (?:people|parents|beginners|women|men|kids))\b/i,
      unless: /\bepisodes?\b|\bposts\b|\bcarries\b|\bmonetis|\bmonetiz/i,
    },
  ],
  slots: [],
}

export const tattoos: Genre = {
  id: 'tattoos',
  title: 'Tattoos',
  cue: named(/\btattoos?\b/i),
  lines: [
    {
      id: 'after-ten-years',
      text: 'Say how each will look after ten years, when fine lines have spread, and how large it must be.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bideas?\b|\bdesigns?\b|\bsuggest|\bmeaningful\b|\bsmall\b/i,
      unless:
        /\bten years\b|\bage(?:s|ing)?\b|\bshop name\b|\bname for\b|\bstudio\b|\bregret\b|\bremov|\bhenna\b|\btemporary\b|\bparlou?r\b/i,
    },
  ],
  slots: [],
}
