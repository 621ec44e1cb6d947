// Explaining how to do something: cooking, making, using, speaking.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const recipe: Genre = {
  id: 'recipe',
  title: 'Recipe',
  cue: named(
    /(?<!(?:need|want|follow) a )\brecipes? (?:for|with|using)\b|^recipe\b|\bhow (?:do (?:i|you)|to|can i|should i|would you)[^.\n]{0,20} (?:cook|bake|roast|fry|grill|poach|brew|pickle|knead|caramelize|temper)\b|\bway to (?:cook|bake|roast|fry|grill)\b|\b(?:to make|you make|i make|homemade|cook|bake)\b[^.\n]{0,30}\b(?:bread|sourdough|cake|pie|soup|sauce|stew|curry|risotto|pasta|pizza|omelette|steak|kimchi|mayo|mayonnaise|yogh?urt|cheese|paneer|jam|caramel|rag[uù]|dumplings|pancakes|hummus|tofu|ice cream)\b/i,
  ),
  lines: [
    {
      id: 'signs-of-doneness',
      text: 'For each stage that can go wrong, say how it should look, feel or smell when it is right.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\blook(?:s)?,? (?:like|feel)|\bfeel or smell|\bhow (?:do|will) i know|\bdone(?:ness)?\b|\bbrief|\bingredients only|\bquick\b/i,
    },
  ],
  slots: [
    {
      id: 'portions',
      question: 'For how many people?',
      default: 'Four',
      given:
        /\bfor (?:\d+|one|two|three|four|six)\b|\bserv(?:es|ings?)\b|\b\d+ (?:people|guests|portions|eggs|loaves)\b/i,
      fact: 'People',
    },
    {
      id: 'kitchen',
      question: 'Which equipment and ingredients do you have or lack?',
      given:
        /\bno (?:oven|mixer|yeast|eggs)|\bi (?:have|only have|own)\b|\bwithout\b|\bwith (?:a|my|no)\b|\bair ?fryer|\bdutch oven|\bmicrowave|\brice cooker/i,
      fact: 'Equipment and ingredients',
    },
    {
      id: 'diet',
      question: 'Any allergies or things you do not eat?',
      default: 'None',
      given: /\ballerg|\bvegan|\bvegetarian|\bgluten|\bhalal|\bkosher|\blactose|\bdairy|\bnuts?\b/i,
      fact: 'Allergies and diet',
    },
  ],
}

export const grammar: Genre = {
  id: 'grammar',
  title: 'Grammar, usage, words',
  cue: named(
    /\bgrammar|\baffect\b[^.\n]{0,20}\beffect\b|\bits (?:and|vs\.?|or) it['’]s|\bsubjunctive|\btenses?\b|\bpast perfect|\bpresent perfect|\bprepositions?\b|\barticles? (?:in|a|the|der)\b|\bconjugat|\bpronoun|\bgerunds?\b|\bparticip|\bcomma\b|\bapostrophe|\bsemicolon|\bhonorific|\bdative|\baccusative|\bgenitive|\bser (?:and|vs\.?|or) estar|\bpor (?:and|vs\.?|or) para|\bwa (?:and|vs\.?) ga|\bwho(?:m)? (?:and|vs\.?|or) whom|\bphrasal verb|\bhow do you say\b|\bidioms?\b|\bkeigo\b|\b["“']i['’]?ve\b|\bparticles?\b[^.\n]{0,20}\bjapanese|\bword order|\b(?:affect|lie|lay|fewer|less|that|which) (?:vs\.?|and|or|versus) (?:effect|lay|lie|less|fewer|which|that)\b/i,
  ),
  lines: [
    {
      id: 'wrong-beside-right',
      text: 'Set a wrong sentence beside the right one for each rule.',
      technique: 'contrastive-examples',
      worth: 3,
      unless:
        /\bwrong (?:sentence|example)|\bmistakes?\b|\bcounter-?example|\bright and wrong|\brude\b|\bget them wrong/i,
    },
  ],
  slots: [
    {
      id: 'learner',
      question: 'What is your first language, and how good are you in this one?',
      given: /\bnative|\bi speak\b|\b[abc][12]\b|\bbeginner|\bi teach\b|\besl\b|\bmy students|\blearner/i,
      fact: 'First language and level',
    },
  ],
}

export const howTo: Genre = {
  id: 'how-to',
  title: 'How to do something',
  cue: named(
    /\bhow (?:do|can|should) (?:i|you|we|one) (?!know\b|pronounce\b|explain\b|tell\b|think\b|feel\b)|\bsteps (?:to|for)\b|\bhow to\b|\bguide to\b|\btutorial\b|\bshow me how\b|\bteach me (?:how )?to\b|\binstructions (?:for|to|on)\b/i,
  ),
  lines: [
    {
      id: 'usual-mistake',
      text: 'Name the most common mistake and how to notice it in time.',
      technique: 'contrastive-examples',
      worth: 3,
      unless:
        /\bmistakes?\b|\bpitfalls?\b|\bgo wrong\b|\bcommon errors?\b|\bavoid\b|\bpronounce\b|\bone (?:line|sentence)\b|\bbrief/i,
    },
  ],
  slots: [
    {
      id: 'have_and_know',
      question: 'What do you have to do it with, and have you done it before?',
      given:
        /\bi (?:have|own|use|only|already|never)\b|\bfirst time\b|\bbeginner|\bwith (?:a|an|my|no)\b|\bwithout\b|\bi['’](?:m|ve)\b/i,
      fact: 'What I have',
    },
  ],
}
