// Questions that many kinds of code share, and the words that show they are already answered.

import type { Slot } from '../playbook.ts'

const LANGUAGES =
  /\b(?:(?:python|py(?:thon)?3|java(?:script)?|typescript|js|ts|node(?:\.?js)?|deno|bun|react|vue|svelte|angular|php|laravel|ruby|rails|golang|go|rust|kotlin|swift|swiftui|scala|elixir|erlang|haskell|ocaml|clojure|scheme|lisp|racket|prolog|lua|perl|r|julia|matlab|octave|fortran|cobol|ada|pascal|delphi|dart|flutter|zig|nim|bash|zsh|powershell|sql|vba|solidity|vyper|verilog|vhdl|gdscript|godot|unity|pygame|phaser|html|css|pandas|numpy|pytorch|tensorflow|django|flask|fastapi|spring|assembly|asm)\b|c\+\+|[cf]#|in c\b)|\.net\b|^c:/i

export const language: Slot = {
  id: 'language',
  wording: 'language/algorithm',
  question: 'Which programming language?',
  default: 'Python',
  given: LANGUAGES,
  fact: 'Programming language',
}

/** The same question where only the word program or function shows that a language is open at all. */
export const languageOfProgram: Slot = {
  ...language,
  given: new RegExp(
    `${LANGUAGES.source}|^(?![\\s\\S]*\\b(?:functions?|programs?|class(?:es)?|algorithms?|code)\\b)`,
    'i',
  ),
}

export const languageVersion: Slot = {
  id: 'language_version',
  question: 'Which version of the language?',
  default: 'The current stable release',
  given:
    /\b(?:python|java|node|php|ruby|go|rust|kotlin|swift|typescript|es|c\+\+|c#|\.net) ?v?\d|\bc\+\+\d\d|\bv\d/i,
  fact: 'Version',
}

export const example: Slot = {
  id: 'example',
  wording: 'example/calendar',
  question: 'Can you give one input and the output you expect for it?',
  given:
    /\b(?:examples?\b|e\.g\.|like (?:this|so|these)\b|such as\b|returns?\b.{0,40}\d|should (?:be|give|return)\b)|->|→|=>/i,
  fact: 'Example',
}

export const operatingSystem: Slot = {
  id: 'operating_system',
  question: 'Which system will it run on: Linux, macOS or Windows?',
  default: 'Linux',
  given:
    /\b(?:linux|ubuntu|debian|fedora|alpine|mac(?:os)?\b|os ?x\b|windows|powershell|wsl\b|cmd\b|raspberry|unix|bsd\b|server\b|centos|rhel)/i,
  fact: 'Operating system',
}
