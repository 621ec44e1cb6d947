// Code that runs by itself on somebody's machine or office suite: commands, scripts, macros.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre, Line } from '../playbook.ts'
import { operatingSystem } from './slots.ts'

const SAFE =
  /\b(?:dry[- ]?run|preview|what-?if\b|confirm|ask (?:me|first|before|y)|y\/n\b|before (?:deleting|touching)|lists? (?:what|them|first)|only (?:show|print|list))/i

const lookFirst: Line = {
  id: 'look-first',
  text: 'Also give a dry run that only lists what would be touched.',
  technique: 'constraints',
  worth: 3,
  when: short(
    300,
    /\b(?:(?:delet|remov|prun|purg|wip|renam|disabl)\w*\b[^.\n]{0,40}\b(?:all|inactive|every|older|accounts?|users?|mailboxes|pupils|employees|leavers|files?|folders?|director(?:y|ies)|images|branches|logs|containers|volumes|jpe?gs?|photos)\b|(?:delet|remov|renam)\w* (?:all |every )?\.\w+|rsync\b[^\n]{0,60}\bdelete|cleans? ?up (?:old|docker|disk|the disk)|kill all)/,
  ),
  unless: new RegExp(
    `${SAFE.source}|\\b(?:remov\\w* (?:duplicate lines|lines|blank|each file)|a file named|prefix|suffix|explain|how (?:do|to|would|can)\\b|alias\\b|in powershell\\b)`,
    'i',
  ),
  explains: true,
}

export const officeMacro: Genre = {
  id: 'office-macro',
  title: 'Macro or script inside an office program',
  cue: /\b(?:vba\b|(?<!(?:rust|lisp|scheme|clojure|julia|sas|c) )macros? (?:that|which|to)\b|(?:send|mail)\w*\b[^.\n]{0,30}\be-?mails?\b[^.\n]{0,30}\bfrom (?:a |an |my |our )?(?:google )?(?:sheets?|excel|spreadsheet)|macros?\b[^.\n]{0,30}\b(?:excel|word|outlook|sheets?|libre ?office|document|spreadsheet)|(?:excel|word|outlook|sheets?|office)\b[^.\n]{0,30}\bmacros?\b|apps? ?script|google script|google forms?\b[^.\n]{0,60}\bscript|office scripts?|(?:google )?(?:sheets?|docs?|excel|word|outlook|gmail|calendar) (?:\w+ )?(?:script|button|thing that)|script (?:for|in) (?:excel|word|google|outlook|sheets|gmail))/i,
  lines: [
    {
      id: 'nothing-twice',
      text: 'Make a second run harmless: nothing copied, saved or sent twice.',
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\b(?:cop(?:y|ies)|mov(?:e|es)|saves?|stack(?:s|ing)?|combin\w*|consolidat\w*|imports?|merg\w*|reminders?|archiv\w*|mails? every|marked due|overdue|calendar events?)\b/,
      ),
      unless:
        /\b(?:on submit|submi\w+|fills?\b|respon[sd]\w*|on edit|double[- ]click|clipboard|automatic\w*|rule\b|arriv\w*|incoming|when(?:ever)?\b|append\w*|history|(?:running|weekly|daily|monthly) (?:log|summary)|every (?:day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|twice|again\b|re-?run|duplicat|idempot|already\b|only once|second run)/i,
    },
    {
      id: 'drafts-first',
      text: 'Let it open the mails as drafts first, so that nothing is sent unseen.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:e-?mails?|mails|sends?)\b[^.\n]{0,40}\b(?:each|every|all|suppliers?|customers?|clients?|students?|parents?|members|employees|people|list|rows?)\b/,
      ),
      unless:
        /\b(?:drafts?|preview|display|repl(?:y|ies)|on submit|submi\w+|automatic\w*|trigger|every (?:day|week|month|monday|morning)|attachments? from|incoming|sav(?:e|es|ing) (?:all )?attachments?|mov(?:e|es)|export\w*|extract\w*|respon\w+|calendar)\b/i,
    },
    {
      id: 'where-it-goes',
      text: 'Say where to paste it, how to run it and which permission it will ask for.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless:
        /\b(?:where (?:do|to|should)\b|how (?:do|to|can) (?:i |we )?(?:install|run|use|paste|start)|steps?\b|permission|instructions?\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'layout',
      question: 'Which columns, sheets or folders does it work on, and what are they called?',
      given:
        /\b[Ww]ord\b|\b[Oo]utlook\b|\b[Gg]mail\b|\bevery sheet\b|\bcolumns?\b|\bcol\b|\b[A-Z]\d+\b|\bsheet ['"“]|\bfolder ['"“]|\blabel ['"“]|:[^\n]*,[^\n]*,/,
      fact: 'Layout',
    },
    {
      id: 'trigger',
      question: 'What starts it: a button, a time of day, or a change in the file?',
      default: 'A button or menu item',
      given:
        /\b(?:vba\b|macros?\b|button|double[- ]click|every (?:day|night|evening|morning|week|hour|monday)|at \d|when (?:i|someone|somebody|a|the)\b|on (?:open|edit|save)|automatic|nightly|daily|trigger)/i,
      fact: 'What starts it',
    },
  ],
}

export const shellCommand: Genre = {
  id: 'shell-command',
  title: 'Shell command',
  cue: /\b(?:one[- ]?liner|^find and delete|shell (?:command|script|function|loop)|bash\b|zsh\b|command (?:to|that|for|which)\b|(?:awk|sed|xargs|rsync|ffmpeg|imagemagick|jq|kubectl|tar|curl|perl)\b|(?:in|with|using) (?:the )?(?:shell|terminal|command line|powershell)\b|powershell\b|git (?:command|alias))/i,
  lines: [
    lookFirst,
    {
      id: 'odd-names',
      text: 'Make it safe for file names with spaces or a leading dash.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: short(
        250,
        /\b(?:renam\w*|convert\w*|mov(?:e|es|ing)|cop(?:y|ies|ying)|resiz\w*|compress\w*|transcod\w*|extract\w*|unzip|xargs)\b/,
        /\b(?:all|every|each|recursive\w*|folder|directory|files|images|photos|videos|jpe?gs?|pdfs|mp[34]s?)\b|\.\w{2,4} (?:to|into) \.?\w{2,4}/,
      ),
      unless:
        /\b(?:from (?:a|the) file|rsync|columns?\b|prefix|suffix|alias\b|spaces?\b|quotes?\b|odd names|special char|print0|weird (?:file)?names|one file\b|umlaut|powershell\b)|(?:^|[\s'"(])~?\/\w/i,
    },
    {
      id: 'gnu-bsd',
      text: 'Where Linux and macOS need different options, give both forms.',
      technique: 'constraints',
      worth: 2,
      when: short(
        200,
        /\b(?:sed\b[^\n]{0,80}\b(?:in[- ]?place|files?|recursive\w*|strip|replac\w*|every|all|\w+\.\w+)|date -|stat\b|readlink)/,
      ),
      unless: /\b(?:linux|ubuntu|debian|mac(?:os)?\b|bsd\b|gnu\b|wsl\b|powershell|kubectl|alpine|posix)/i,
      explains: true,
    },
  ],
  slots: [operatingSystem],
}

export const script: Genre = {
  id: 'script',
  title: 'Script or command-line tool',
  cue: /^(?![\s\S]*\b(?:(?:(?:phone|telephone|call|calling|sales|video|radio|speech|voice-?mail|podcast|youtube|tiktok|film|movie|play|interview|meditation|reception) scripts?|script for (?:a |an |the |my |our )?(?:phone|call(?:ing)?|phoning|ringing|talking|speaking|meeting|video|podcast|play|film|sketch|speech|reception\w*))\b|script (?:to|that is|for) (?:be )?(?:read|say|speak)\w*|read(?:ing)? (?:it )?(?:aloud|out loud)|ceremony|here(?:'s| is) (?:the|my) script|this script|script below)\b)[\s\S]*\b(?:(?:python|node|ruby|php|go|rust)\b[^.\n]{0,20}\b(?:rename|remove|delete|move|copy|resize|merge)\b[^.\n]{0,30}\b(?:files|folders|photos|images|pdfs)\b|scripts?\b|cli\b|command[- ]line\b|automat(?:e|es|ing|ion)\b|batch file|(?:small|little) (?:tool|program) (?:that|to|which)\b|cron ?job|watch(?:es)? a folder)/i,
  lines: [
    {
      id: 'photos-without-date',
      text: 'Say what happens to photos without a date taken and to several of the same second.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:renam|sort|organi[sz]|mov)\w*\b[^.\n]{0,60}\b(?:photos?|pictures?|images?)\b[^.\n]{0,60}\b(?:date|year|month|exif|taken|when they)\b/,
      ),
      unless: /\b(?:no exif|without (?:a )?(?:date|exif)|same second|duplicat)/i,
      explains: true,
    },
    {
      ...lookFirst,
      when: short(
        400,
        /\b(?:delet\w*|purg\w*|prun\w*)\b[^.\n]{0,30}\b(?:old(?:er)?|all|every\w*|unused|files|folders|ones|back ?ups?)\b/,
      ),
    },
    {
      id: 'repeat-safe',
      text: 'Make a second run harmless, and never overwrite or delete a file without saying so.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]{0,500}$)(?=[\s\S]*\b(?:files|folders?|photos|images|pictures|pdfs|csvs|mp3s?|videos|downloads folder|backup|invoices)\b)(?=[\s\S]*\b(?:renam\w*|cop(?:y|ies)|moves?|moving|converts?|downloads?|back(?:s|ing)? ?up|backup|sync\w*|organi[sz]\w*|resiz\w*|archiv\w*|merg\w*|watch\w*)\b)/i,
      unless:
        /\b(?:twice|re-?run|again\b|duplicat|idempot|overwrit|second run|already\b|delet\w*|dry[- ]?run|what-?if\b|vowels|explain)/i,
    },
    {
      id: 'send-once',
      text: 'Keep a second run from sending anything twice.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:send\w*|e-?mail(?:s|ing)?|mails|sms)\b/,
        /\b(?:each|every|all|list|csv|\d{2,}|customers|members|subscribers|rows)\b/,
      ),
      unless: /\b(?:twice|re-?run|duplicat|idempot|already\b|files?\b|folder)/i,
    },
  ],
  slots: [
    {
      id: 'language',
      wording: 'language/script',
      question: 'Which language should it be in?',
      default: 'Python',
      given:
        /\b(?:python|bash|shell\b|powershell|node|javascript|typescript|ruby|perl|go(?:lang)?\b|rust|r\b|php|autohotkey|ahk\b|applescript|batch\b|julia|matlab|deno|c#|lua\b|c\+\+|c\b|pine\b|power automate|puppeteer|playwright|selenium|aws cli|gcloud|mikrotik|k6\b|gradle|npm\b|ps1\b|java\b|kotlin|haskell|visual basic|google|gdb|matlab|stata|sas\b|photoshop|illustrator|blender)/i,
      fact: 'Language',
    },
    {
      id: 'sample',
      question: 'What does one input look like (a file name, a row)?',
      given: askedOnlyFor(
        /\b(?:renam\w*|sort\w*|pars\w*|categor\w*|merg\w*|match\w*|filter\w*)\b/,
        /\b(?:columns?\b|e\.g\.|like ['"“]|fields?\b|exif\b|date taken|named\b|example|first page)|["“][^"”\n]{5,}["”]|^[\s\S]{300}|:[^\n]*,[^\n]*,|\w_\w+\.\w{2,4}\b|\(\w+, /,
      ),
      fact: 'Sample input',
    },
  ],
}
