// Questions that many kinds of code share, and the words that show they are already answered.

import type { Slot } from '../playbook.ts'

const LANGUAGES =
  /\b(?:python|py(?:thon)?3|java(?:script)?|typescript|js|ts|node(?:\.?js)?|deno|bun|react|vue|svelte|angular|php|laravel|ruby|rails|golang|go|rust|kotlin|swift|swiftui|scala|elixir|erlang|haskell|ocaml|clojure|scheme|lisp|racket|prolog|lua|perl|r|julia|matlab|octave|fortran|cobol|ada|pascal|delphi|dart|flutter|zig|nim|bash|zsh|powershell|sql|vba|solidity|vyper|verilog|vhdl|gdscript|godot|unity|pygame|phaser|html|css|pandas|numpy|pytorch|tensorflow|django|flask|fastapi|spring|assembly|asm)\b|\bc\+\+|\b[cf]#|\.net\b|\bin c\b|^c:/i

export const language: Slot = {
  id: 'language',
  question: 'Which programming language?',
  default: 'Python',
  given: LANGUAGES,
  fact: 'Programming language',
}

export const example: Slot = {
  id: 'example',
  question: 'Can you give one input and the output you expect for it?',
  given:
    /\bexamples?\b|\be\.g\.|->|→|=>|\blike (?:this|so|these)\b|\bsuch as\b|\breturns?\b.{0,40}\d|\bshould (?:be|give|return)\b/i,
  fact: 'Example',
}

export const operatingSystem: Slot = {
  id: 'operating_system',
  question: 'Which system will it run on: Linux, macOS or Windows?',
  default: 'Linux',
  given:
    /\blinux|\bubuntu|\bdebian|\bfedora|\balpine|\bmac(?:os)?\b|\bos ?x\b|\bwindows|\bpowershell|\bwsl\b|\bcmd\b|\braspberry|\bunix|\bbsd\b|\bserver\b|\bcentos|\brhel/i,
  fact: 'Operating system',
}
