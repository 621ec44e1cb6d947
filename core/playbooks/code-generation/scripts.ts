// Code that runs by itself on somebody's machine or office suite: commands, scripts, macros.

import type { Genre } from '../playbook.ts'
import { operatingSystem } from './slots.ts'

const SAFE =
  /\bdry[- ]?run|\bpreview|\bwhat-?if\b|\bconfirm|\bask (?:me|first|before|y)|\by\/n\b|\bbefore (?:deleting|touching)|\blists? (?:what|them|first)|\bonly (?:show|print|list)/i

export const officeMacro: Genre = {
  id: 'office-macro',
  title: 'Macro or script inside an office program',
  cue: /\bvba\b|\bmacros?\b[^.\n]{0,30}\b(?:excel|word|outlook|sheets?|libre ?office|document|spreadsheet)|\b(?:excel|word|outlook|sheets?|office)\b[^.\n]{0,30}\bmacros?\b|\bapps? ?script|\bgoogle script|\boffice scripts?|\b(?:google )?(?:sheets?|docs?|excel|word|outlook|gmail|calendar) (?:\w+ )?(?:script|button|thing that)|\bscript (?:for|in) (?:excel|word|google|outlook|sheets|gmail)/i,
  lines: [
    {
      id: 'repeat-safe',
      text: 'Make a second run harmless: nothing sent, copied or deleted twice.',
      technique: 'constraints',
      worth: 3,
      when: /\bmails?\b|\be-?mail|\bsend|\bcop(?:y|ies)|\bmov(?:e|es)|\bsave|\bappend|\bimport|\bmerge|\breminder|\bdelete|\barchive|\blog\b|\bevents?\b|\bnotif/i,
      unless: /\btwice|\bagain\b|\bre-?run|\bduplicat|\bidempot|\balready\b|\bonly once|\bsecond run/i,
    },
    {
      id: 'where-it-goes',
      text: 'Say where to paste it, how to run it and which permission it will ask for.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bwhere (?:do|to|should)\b|\bhow (?:do|to|can) (?:i |we )?(?:install|run|use|paste|start)|\bsteps?\b|\bpermission|\binstructions?\b/i,
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
        /\bbutton|\bdouble[- ]click|\bevery (?:day|night|evening|morning|week|hour|monday)|\bat \d|\bwhen (?:i|someone|somebody|a|the)\b|\bon (?:open|edit|save)|\bautomatic|\bnightly|\bdaily|\btrigger/i,
      fact: 'What starts it',
    },
  ],
}

export const shellCommand: Genre = {
  id: 'shell-command',
  title: 'Shell command',
  cue: /\bone[- ]?liner|\bshell (?:command|script|function|loop)|\bbash\b|\bzsh\b|\bcommand (?:to|that|for|which)\b|\b(?:awk|sed|xargs|rsync|ffmpeg|imagemagick|jq|kubectl|tar|curl|perl)\b|\b(?:in|with|using) (?:the )?(?:shell|terminal|command line|powershell)\b|\bpowershell\b|\bgit (?:command|alias)/i,
  lines: [
    {
      id: 'look-first',
      text: 'If it deletes or overwrites anything, also give a form that only lists what would be touched.',
      technique: 'constraints',
      worth: 3,
      when: /\bdelet|\bremov|\boverwrit|\bprune|\bpurge|\bwipe|\bclean ?up|\bclean(?:s|ing)? out|\brenam|\bin ?place|\bforce[- ]push|\bkill all/i,
      unless: new RegExp(`${SAFE.source}|\\bform that only lists`, 'i'),
      explains: true,
    },
    {
      id: 'odd-names',
      text: 'Make it safe for file names with spaces, quotes or a leading dash.',
      technique: 'constraints',
      worth: 2,
      when: /\bfiles?\b|\bfolders?\b|\bdirector|\brenam|\bphotos?\b|\bimages?\b|\bvideos?\b|\.(?:jpe?g|png|pdf|mp[34]|csv|txt|log|md|wav|flac|heic)\b|\bjpe?gs?\b|\bpdfs?\b|\bmp[34]s?\b/i,
      unless:
        /\bspaces?\b|\bquotes?\b|\bodd names|\bspecial char|\bprint0|\bweird (?:file)?names|\bone file\b|\bumlaut|\bpowershell\b/i,
    },
    {
      id: 'gnu-bsd',
      text: 'If an option differs between Linux and macOS, give both forms.',
      technique: 'constraints',
      worth: 2,
      when: /\bsed\b|\bdate -|\bstat\b|\bbase64|\breadlink/i,
      unless:
        /\blinux|\bubuntu|\bdebian|\bmac(?:os)?\b|\bbsd\b|\bgnu\b|\bwsl\b|\bpowershell|\bkubectl|\balpine|\bposix/i,
      explains: true,
    },
  ],
  slots: [operatingSystem],
}

export const script: Genre = {
  id: 'script',
  title: 'Script or command-line tool',
  cue: /\bscripts?\b|\bcli\b|\bcommand[- ]line\b|\bautomat(?:e|es|ing|ion)\b|\bbatch file|\b(?:small|little) (?:tool|program) (?:that|to|which)\b|\bcron ?job|\bwatch(?:es)? a folder/i,
  lines: [
    {
      id: 'repeat-safe',
      text: 'Make a second run harmless, and never overwrite or delete a file without saying so.',
      technique: 'constraints',
      worth: 3,
      when: /\brenam|\bcop(?:y|ies)|\bmov(?:e|es|ing)\b|\bconvert|\bdownload|\bimport|\bback ?up|\bsync|\bsort|\borgani[sz]|\bresiz|\barchiv|\bdelet|\bremov|\bmerg|\bsplit|\bfill|\bsend|\be-?mails?\b|\bextract|\bfolders?\b/i,
      unless:
        /\btwice|\bre-?run|\bagain\b|\bduplicat|\bidempot|\boverwrit|\bsecond run|\balready\b|\bdry[- ]?run|\bwhat-?if\b/i,
    },
    {
      id: 'one-bad-item',
      text: 'State what happens when a single file, row or request fails: whether the run stops, or skips and reports it.',
      technique: 'constraints',
      worth: 2,
      when: /\ball\b|\bevery\b|\beach\b|\bfiles\b|\brows?\b|\bfolders?\b|\bcsvs?\b|\bpdfs?\b|\bimages\b|\bphotos\b|\burls\b|\bmails\b|\blist of\b|\bbatch/i,
      unless:
        /\bskip|\bstops?\b|\bfail|\berrors?\b|\binvalid|\bbroken\b|\bmalformed|\bcontinue|\bbad (?:rows?|files?|lines?)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'language',
      question: 'Which language should it be in?',
      default: 'Python',
      given:
        /\bpython|\bbash|\bshell\b|\bpowershell|\bnode|\bjavascript|\btypescript|\bruby|\bperl|\bgo(?:lang)?\b|\brust|\br\b|\bphp|\bautohotkey|\bahk\b|\bapplescript|\bbatch\b|\bjulia|\bmatlab|\bdeno|\bc#|\blua\b|\bc\+\+|\bjava\b|\bkotlin|\bhaskell|\bstata|\bsas\b|\bphotoshop|\billustrator|\bblender/i,
      fact: 'Language',
    },
    {
      id: 'sample',
      question: 'What does one input look like (a file name, a row)?',
      given:
        /\bcolumns?\b|\be\.g\.|\blike ['"“]|\bfields?\b|\bexif\b|\bnamed\b|\bexample|:[^\n]*,[^\n]*,|\w_\w+\.\w{2,4}\b/i,
      fact: 'Sample input',
    },
    operatingSystem,
  ],
}
