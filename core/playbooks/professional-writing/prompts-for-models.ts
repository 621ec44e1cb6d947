// Prompts for models: chat bots that talk to people, and prompts that are run on many inputs.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

const SELF = /\bact as\b|\bprompt generator|\bimage\b|\bpicture\b|\bmidjourney|\byou are an?\b/i

export const chatbotPrompt: Genre = {
  id: 'chatbot-prompt',
  title: 'Instructions for a chat bot or assistant',
  cue: butNot(
    named(
      /\b(?:system prompts?|instructions|prompts?) for (?:a|an|my|our|the) (?:[^.\n]{0,40} )?(?:chat ?bot|assistant|agent|bot)\b|\bsystem prompts?\b[^.\n]{0,80}\b(?:chat ?bot|assistant|support|customers?|visitors?)\b|\bcustom gpt\b/i,
    ),
    SELF,
  ),
  lines: [
    {
      id: 'when-it-does-not-know',
      text: 'Say in it what the bot does when it does not know or is asked for something else.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bdoes(?:n['’]?t| not) know|\bunsure|\bnever invent|\brefuse|\bhand over|\bout of scope|\bhallucinat|\bfallback/i,
    },
  ],
  slots: [
    {
      id: 'answers_from',
      question: 'What may it answer from: a list of facts, documents, a website?',
      given:
        /\bcatalogue\b|\bdocuments?\b|\bwebsite\b|\bknowledge base|\bfaq\b|\bfacts?:|\bonly about\b|\brag\b/i,
      fact: 'What it answers from',
    },
    {
      id: 'never_does',
      question: 'What must it hand over to a person, or never do?',
      given: /\bnever\b|\bmust not\b|\bavoid\b|\bdon['’]?t\b|\brefuse|\bhand over/i,
      fact: 'What it never does',
    },
  ],
}

export const modelPrompt: Genre = {
  id: 'model-prompt',
  title: 'Prompt to be run on many inputs',
  cue: butNot(
    named(
      /\bsystem prompts?\b|\bprompt (?:for|that|to)\b[^.\n]{0,40}\b(?:llm|ai|gpt|chatgpt|claude|gemini|model)|\b(?:chatgpt|gpt|claude|gemini|llm|ai) prompts?\b|\bprompt for an? (?:llm|ai)\b/i,
    ),
    SELF,
  ),
  lines: [
    {
      id: 'odd-inputs',
      text: 'Say in it what to do with input that is empty, off topic or fits no case.',
      technique: 'constraints',
      worth: 3,
      when: /\bgrad(?:e|es|ing)\b|\bscor(?:e|es|ing)\b|\bclassif|\bcategor|\bextract|\blabel|\bsort|\btag(?:s|ging)?\b|\btriag|\broutes?\b/i,
      unless: /\bempty\b|\bfits no\b|\bnone of\b|\bunknown\b|\bfallback|\bedge cases?\b|\boff[- ]topic/i,
    },
  ],
  slots: [
    {
      id: 'input',
      question: 'What will it be given each time, and what must come out?',
      given:
        /\binput|\boutput|\bjson\b|\bgrad(?:e|es|ing)\b|\banswers?\b|\bsummari[sz]|\bclassif|\bextract|\bturns?\b|\bsorts?\b|\bconvert|\btranslat/i,
      fact: 'Input and output',
    },
  ],
}
