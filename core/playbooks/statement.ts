// Text that tells something and asks for nothing: an answer, a definition, code by itself.

import type { PromptDocument } from '../prompt/document.ts'
import type { Genre } from './playbook.ts'

const TELLS =
  /^\s*(?:(?:[Tt]he|[Tt]here|[Hh]ere|[Yy]ou can|To \w+|In (?:a|the)|[A-Z][\w ]{2,30} (?:is an?|is the|includes)) |\/\/|#!|#include|import |using \w)/
const ASKS =
  /\?|\b(?:write|create|make|give|need|want|would like|please|pls|help|fix|explain|how|why|what|show|generate|build|add|implement|design|task|review|can'?t|cannot|does ?n[o']?t|is ?n[o']?t|wo?n'?t|not|never|no longer|errors?|wrong|slow|fail\w*|broken|crash\w*|stuck|leak\w*|keeps?|suddenly|since|instead)\b/i

const tells = ({ said }: PromptDocument): boolean => TELLS.test(said) && !ASKS.test(said)

/** Nothing is asked for, so nothing is missing. */
export const statement: Genre = {
  id: 'statement',
  title: 'Text without a request',
  cue: tells,
  lines: [],
  slots: [],
}
