// Worlds to play and set stories in.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const gameWorld: Genre = {
  id: 'game-world',
  title: 'Adventure or setting for players',
  cue: named(
    /\bd&d\b|\bdnd\b|\bdungeons (?:and|&)|\b(?:my|our|a|fantasy|homebrew) campaign\b|\bone-?shot\b|\btabletop\b|\brpg\b|\bttrpg|\bpathfinder\b|\b(?:combat|random) encounter|\bnpcs?\b|\bplayer characters\b|\bmy players\b|\bside ?quests?\b|\blarp\b|\bstat ?block/i,
  ),
  lines: [
    {
      id: 'more-than-one-way',
      text: 'Leave the players more than one way through, and say what happens if they do nothing.',
      technique: 'constraints',
      worth: 3,
      when: /\bone-?shot|\badventure|\bquest\b|\bencounter|\bdungeon\b|\btown\b|\bheist\b|\bside ?quest/i,
      unless:
        /\b(?:if )?(?:they|the players|the party) (?:do nothing|ignore|fail)|\bact as\b|\byou are an?\b|\bvideo game|\bmenu\b|\brailroad|\bmultiple (?:paths|solutions|endings)|\bmore than one way|\bbackstory\b|\bstat ?block/i,
    },
  ],
  slots: [
    {
      id: 'table',
      question: 'How many players are there, and of what level or age?',
      given:
        /\blevel \d|\b\d+ players\b|\b(?:four|five|six|three) (?:players|adults|kids)|\bparty(?:['’]s| is| of)\b|\bnpcs?\b|\bmenu\b|\bvillain\b|\bstat ?block|\bitems?\b|\bnames?\b|\bbackstory|\bact as\b|\bdistricts?\b|\bplanet\b|\btavern\b/i,
      fact: 'Players',
    },
  ],
}

export const worldBuilding: Genre = {
  id: 'world-building',
  title: 'Invented world, language or magic',
  cue: named(
    /\bworld[- ]?building(?! (?:skills|tips|in))|\bbuild (?:me )?a world|\bfictional (?:world|city|country|religion|language|culture|species)|\bmagic system|\bconlang|\b(?:alien|invented|constructed|fantasy) (?:language|species|race|culture|religion)|\bdesign me a planet|\bmake up an? (?:alien )?(?:language|religion|country|culture)|\binvent an? (?:language|religion|country|culture|planet|world)/i,
  ),
  lines: [
    {
      id: 'rules-have-consequences',
      text: 'Show what the invented rules do to daily life, and who gains or loses by them.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:build|design|create|invent|make|develop|write|give|need|help|come up|describe)\b)[\s\S]*(?:\bmagic system|\bworld[- ]?building|\bworld\b|\bplanet\b|\b(?:city|country|culture|religion|society)\b)/i,
      unless:
        /\bprofessions?\b|\btrades\b|\bclass(?:es)?\b|\bcastes?\b|\bguilds?\b|\binstitutions?\b|\btax|\bthe (?:rich|poor)\b|\bblack market|\bis crucial\b|\bact as\b|\byou are an?\b|\btake the role|\bsummar|\bexplain\b|\bwhat (?:is|are)\b|\bpopulari[sz]ed\b|\bnames? for\b|\bdaily life|\bconsequences?\b|\bhow it shapes\b|\bwho (?:gains|benefits|loses|gets rich)|\bhow (?:people|they) (?:live|eat|tell)|\bwhat they eat\b|\bpoetry, insults/i,
    },
  ],
  slots: [],
}
