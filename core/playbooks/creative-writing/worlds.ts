// Worlds to play and set stories in.

import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const gameWorld: Genre = {
  id: 'game-world',
  title: 'Adventure or setting for players',
  cue: mentioned(
    /\bd&d\b|\bdnd\b|\bdungeons\b|\bcampaign\b|\bone-?shot\b|\btabletop\b|\brpg\b|\bttrpg|\bpathfinder\b|\bencounter\b|\bnpcs?\b|\bplayer characters\b|\bmy players\b|\bquest\b|\blarp\b|\bstat ?block/i,
  ),
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
}

export const worldBuilding: Genre = {
  id: 'world-building',
  title: 'Invented world, language or magic',
  cue: mentioned(
    /\bworld[- ]?building|\bbuild (?:me )?(?:a|the) world|\bfictional (?:world|city|country|religion|language|culture|species)|\bmagic system|\bconlang|\b(?:alien|invented|constructed|fantasy) (?:language|species|race|culture|religion)|\bdesign me a planet|\bmake up an? (?:alien )?(?:language|religion|country|culture)|\binvent an? (?:language|religion|country|culture|planet|world)/i,
  ),
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
}
