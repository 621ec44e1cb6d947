// Code that runs by itself on somebody's machine or office suite: commands, scripts, macros.

import type { Genre } from '../playbook.ts'
import { operatingSystem } from './slots.ts'

const SAFE =
  /\b(?:dry[- ]?run|preview|what-?if\b|confirm|ask (?:me|first|before|y)|y\/n\b|before (?:deleting|touching)|lists? (?:what|them|first)|only (?:show|print|list))/i

export const officeMacro: Genre = {
  id: 'office-macro',
  title: 'Macro or script inside an office program',
  cue: /\b(?:vba\b|macros?\b[^.\n]{0,30}\b(?:excel|word|outlook|sheets?|libre ?office|document|spreadsheet)|(?:excel|word|outlook|sheets?|office)\b[^.\n]{0,30}\bmacros?\b|apps? ?script|google script|google forms?\b[^.\n]{0,60}\bscript|office scripts?|(?:google )?(?:sheets?|docs?|excel|word|outlook|gmail|calendar) (?:\w+ )?(?:script|button|thing that)|script (?:for|in) (?:excel|word|google|outlook|sheets|gmail))/i,
  lines: [
    {
      id: 'nothing-twice',
      text: 'Make a second run harmless: nothing sent, copied or deleted twice.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:mails?\b|e-?mail|send|cop(?:y|ies)|mov(?:e|es)|save|append|import|merge|reminder|delete|archive|log\b|events?\b|notif)/i,
      unless: /\b(?:twice|again\b|re-?run|duplicat|idempot|already\b|only once|second run)/i,
    },
    {
      id: 'where-it-goes',
      text: 'Say where to paste it, how to run it and which permission it will ask for.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:where (?:do|to|should)\b|how (?:do|to|can) (?:i |we )?(?:install|run|use|paste|start)|steps?\b|permission|instructions?\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'layout',
      question: 'Which columns, sheets or folders does it work on, and what are they called?',
      given: /\bcolumns?\b|\bcol\b|\b[A-Z]\d+\b|\bsheet ['"“]|\bfolder ['"“]|\blabel ['"“]|:[^\n]*,[^\n]*,/,
      fact: 'Layout',
    },
    {
      id: 'trigger',
      question: 'What starts it: a button, a time of day, or a change in the file?',
      default: 'A button or menu item',
      given:
        /\b(?:button|double[- ]click|every (?:day|night|evening|morning|week|hour|monday)|at \d|when (?:i|someone|somebody|a|the)\b|on (?:open|edit|save)|automatic|nightly|daily|trigger)/i,
      fact: 'What starts it',
    },
  ],
}

export const shellCommand: Genre = {
  id: 'shell-command',
  title: 'Shell command',
  cue: /\b(?:one[- ]?liner|shell (?:command|script|function|loop)|bash\b|zsh\b|command (?:to|that|for|which)\b|(?:awk|sed|xargs|rsync|ffmpeg|imagemagick|jq|kubectl|tar|curl|perl)\b|(?:in|with|using) (?:the )?(?:shell|terminal|command line|powershell)\b|powershell\b|git (?:command|alias))/i,
  lines: [
    {
      id: 'look-first',
      text: 'If it deletes or overwrites anything, also give a form that only lists what would be touched.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:delet|remov|overwrit|prune|purge|wipe|clean ?up|clean(?:s|ing)? out|renam|in ?place|force[- ]push|kill all)/i,
      unless: new RegExp(`${SAFE.source}|\\bform that only lists`, 'i'),
      explains: true,
    },
    {
      id: 'odd-names',
      text: 'Make it safe for file names with spaces, quotes or a leading dash.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:files?\b|folders?\b|director|renam|photos?\b|images?\b|videos?\b|jpe?gs?\b|pdfs?\b|mp[34]s?\b)|\.(?:jpe?g|png|pdf|mp[34]|csv|txt|log|md|wav|flac|heic)\b/i,
      unless:
        /\b(?:spaces?\b|quotes?\b|odd names|special char|print0|weird (?:file)?names|one file\b|umlaut|powershell\b)/i,
    },
    {
      id: 'gnu-bsd',
      text: 'If an option differs between Linux and macOS, give both forms.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:sed\b|date -|stat\b|base64|readlink)/i,
      unless: /\b(?:linux|ubuntu|debian|mac(?:os)?\b|bsd\b|gnu\b|wsl\b|powershell|kubectl|alpine|posix)/i,
      explains: true,
    },
  ],
  slots: [operatingSystem],
}

export const script: Genre = {
  id: 'script',
  title: 'Script or command-line tool',
  cue: /\b(?:scripts?\b|cli\b|command[- ]line\b|automat(?:e|es|ing|ion)\b|batch file|(?:small|little) (?:tool|program) (?:that|to|which)\b|cron ?job|watch(?:es)? a folder)/i,
  lines: [
    {
      id: 'repeat-safe',
      text: 'Make a second run harmless, and never overwrite or delete a file without saying so.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*\b(?:files?|folders?|photos?|images?|pictures|pdfs?|csvs?|mp3s?|videos?|download|backup|invoices)\b)(?=[\s\S]*\b(?:renam\w*|cop(?:y|ies)|moves?|moving|converts?|downloads?|back(?:s|ing)? ?up|backup|sync\w*|organi[sz]\w*|resiz\w*|archiv\w*|delet\w*|remov\w*|merg\w*|watch\w*)\b)/i,
      unless:
        /\b(?:twice|re-?run|again\b|duplicat|idempot|overwrit|second run|already\b|dry[- ]?run|what-?if\b)/i,
    },
    {
      id: 'one-bad-item',
      text: 'State what happens when a single file, row or request fails: whether the run stops, or skips and reports it.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:all\b|every\b|each\b|files\b|rows?\b|folders?\b|csvs?\b|pdfs?\b|images\b|photos\b|urls\b|mails\b|list of\b|batch)/i,
      unless:
        /\b(?:skip|stops?\b|fail|errors?\b|invalid|broken\b|malformed|continue|bad (?:rows?|files?|lines?))/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'language',
      wording: 'language/script',
      question: 'Which language should it be in?',
      default: 'Python',
      given:
        /\b(?:python|bash|shell\b|powershell|node|javascript|typescript|ruby|perl|go(?:lang)?\b|rust|r\b|php|autohotkey|ahk\b|applescript|batch\b|julia|matlab|deno|c#|lua\b|c\+\+|java\b|kotlin|haskell|stata|sas\b|photoshop|illustrator|blender)/i,
      fact: 'Language',
    },
    {
      id: 'sample',
      question: 'What does one input look like (a file name, a row)?',
      given:
        /\b(?:columns?\b|e\.g\.|like ['"“]|fields?\b|exif\b|named\b|example)|:[^\n]*,[^\n]*,|\w_\w+\.\w{2,4}\b/i,
      fact: 'Sample input',
    },
    operatingSystem,
  ],
}
