// Questions that many kinds of code share, and the words that show they are already answered.

import { askedOnlyFor } from '../condition.ts'
import type { Slot } from '../playbook.ts'

const LANGUAGES =
  /\b(?:(?:python|py(?:thon)?3|java(?:script)?|typescript|js|ts|node(?:\.?js)?|deno|bun|react|vue|svelte|angular|php|laravel|ruby|rails|golang|go|rust|kotlin|swift|swiftui|scala|elixir|erlang|haskell|ocaml|clojure|scheme|lisp|racket|prolog|lua|perl|r|julia|matlab|octave|fortran|cobol|ada|pascal|delphi|dart|flutter|zig|nim|bash|zsh|shell|powershell|sql|vba|visual basic|solidity|vyper|verilog|vhdl|gdscript|godot|unity|pygame|phaser|html|css|pandas|numpy|pytorch|tensorflow|django|flask|fastapi|express|nest(?:js)?|next(?:js)?|gin|ktor|hono|symfony|spring|assembly|asm|libfuzzer|openapi|yaml|json|brainfuck|applescript|autohotkey|pine|any language)\b|c\+\+|[cf]#|in c\b|c (?:function|program|code)\b)|\.net\b|^c:/i

export const language: Slot = {
  id: 'language',
  wording: 'language/algorithm',
  question: 'Which programming language?',
  default: 'Python',
  given: LANGUAGES,
  fact: 'Programming language',
}

const ASKS_FOR_A_PROGRAM =
  /\b(?:write|create|make|implement|give|need|want|code|build|design|develop|program)\b[^\n]{0,80}\b(?:functions?|programs?|class(?:es)?|algorithms?|code)\b/

/** The same question where only the word program or function shows that a language is open at all. */
export const languageOfProgram: Slot = {
  ...language,
  given: askedOnlyFor(ASKS_FOR_A_PROGRAM, LANGUAGES),
}

export const languageVersion: Slot = {
  id: 'language_version',
  question: 'Which version of the language?',
  default: 'The current stable release',
  given:
    /\b(?:python|java|node|php|ruby|go|rust|kotlin|swift|typescript|es|c\+\+|c#|\.net) ?v?\d|\bc\+\+\d\d|\bv\d/i,
  fact: 'Version',
}

/** Commands that every system runs in the same way need no question. */
export const operatingSystem: Slot = {
  id: 'operating_system',
  question: 'Which system will it run on: Linux, macOS or Windows?',
  default: 'Linux',
  given:
    /\b(?:linux|ubuntu|debian|fedora|alpine|arch\b|mac(?:os)?\b|os ?x\b|windows|powershell|wsl\b|cmd\b|raspberry|unix|bsd\b|server\b|centos|rhel|bash|zsh|shell script|awk|jq|ffmpeg|git|kubectl|perl|curl|rsync|imagemagick|tar|one[- ]?liner|docker|psql)\b/i,
  fact: 'Operating system',
}
