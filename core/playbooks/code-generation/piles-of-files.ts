// Scripts over many files or tables: what silently goes missing in the pile.

import { trap } from '../trap.ts'
import { operatingSystem } from './slots.ts'

const CODE_WANTED =
  /\b(?:script|python|powershell|bash|node|code|program|tool|function|command|automat\w*|vba|macro|power query|pandas)\b/i

export const pdfText = trap({
  id: 'pages-without-text',
  title: 'Text out of PDFs',
  cue: /\b(?:extract|read|pars|scrap|get|pull|convert|search)\w*\b[^.\n]{0,60}\bpdfs?\b|\bpdfs?\b[^.\n]{0,40}\b(?:to|into) (?:text|csv|excel|word|markdown|a table)\b/i,
  text: 'Report pages that yield no text, as scans do, instead of skipping them.',
  when: new RegExp(`^(?=[\\s\\S]{0,400}$)[\\s\\S]*${CODE_WANTED.source}`, 'i'),
  unless:
    /\b(?:ocr|scan(?:s|ned)?\b|images?\b|merge|split|rotate|watermark|generat\w* (?:a )?pdf|metadata|html to)/i,
})

export const mergedTables = trap({
  id: 'columns-by-name',
  title: 'Many tables into one',
  cue: /^(?![\s\S]*\b(?:vba|macros?|apps script)\b)[\s\S]*(?:\b(?:merge|combin|consolidat|append|stack|concat|join|import|put)\w*\b[^.\n]{0,60}\b(?:\d+|all|many|several|multiple|monthly|these|my|our|the)\b[^.\n]{0,20}\b(?:csvs?|excels?|xlsx|workbooks?|sheets|spreadsheets)\b|\b\d+ (?:csv|excel|xlsx) (?:files|sheets)\b[\s\S]*\bone (?:table|file|sheet)\b)/i,
  text: 'Match columns by name, keep the source file in every row, and report what did not fit.',
  unless:
    /\b(?:(?:join|match|merge)\w* (?:them )?(?:on|by) |by name|source file|file ?name|lookup|key column|side by side)/i,
})

export const resizedImages = trap({
  id: 'sideways-photos',
  title: 'Pictures made smaller or converted',
  cue: /\b(?:resiz|compress|shrink|scal|thumbnail|optimi[sz]|convert|crop)\w*\b[^.\n]{0,60}\b(?:images?|photos?|pictures?|jpe?gs?|heic|avatars?)\b|\b(?:image|photo|picture|avatar) (?:resiz|compress|thumbnail|crop)\w*/i,
  text: 'Apply the rotation stored in the file before resizing, so that phone photos do not come out sideways.',
  when: new RegExp(
    `^(?=[\\s\\S]{0,400}$)(?=[\\s\\S]*${CODE_WANTED.source})[\\s\\S]*\\b(?:resiz|compress|shrink|scal|thumbnail|optimi[sz]|convert)\\w*`,
    'i',
  ),
  unless: /\b(?:exif|rotat|orientation|base64|to pdf|ascii|gr[ae]yscale|numpy|tensor|svg|css|mri|dicom)/i,
})

export const sameFiles = trap({
  id: 'same-content',
  title: 'Duplicate files',
  cue: /\bduplicates?\b[^.\n]{0,20}\b(?:files|photos|images|pictures|pdfs|songs|mp3s?)\b|\b(?:files|photos|images) that are (?:duplicates|identical|the same)/i,
  text: 'Compare by content rather than name, and list the copies with the one that stays before anything is deleted.',
  when: new RegExp(`^(?=[\\s\\S]{0,400}$)[\\s\\S]*(?:${CODE_WANTED.source}|\\bfind\\b)`, 'i'),
  unless:
    /\b(?:hash|md5|sha\d*|by content|by name|before (?:anything|deleting)|near[- ]duplicates?|similar)/i,
  slots: [operatingSystem],
})

export const sameRecords = trap({
  id: 'doubtful-pairs',
  title: 'Records that mean the same',
  cue: /\b(?:merg|find|remov|clean|dedup)\w*\b[^.\n]{0,20}\bduplicate (?:customers?|contacts?|clients?|suppliers?|companies|people|addresses)\b|\bfuzzy[- ]?(?:match|join|lookup|search|dedup)\w*|\b(?:match|compare|dedup\w*|reconcil\w*)\b[^.\n]{0,40}\b(?:company |customer |product |client )?(?:names|customers|addresses|contacts|suppliers)\b/i,
  text: 'List doubtful pairs with their score for a person to decide, rather than merging them.',
  when: new RegExp(`^(?=[\\s\\S]{0,400}$)[\\s\\S]*(?:${CODE_WANTED.source}|\\b(?:excel|sheets|sql)\\b)`, 'i'),
  unless: /\b(?:score|threshold|review|exact match|regex|vlookup)/i,
})

export const csvExport = trap({
  id: 'opened-in-excel',
  title: 'Export to CSV',
  cue: /\b(?:export|download|sav|writ|dump)\w*\b[^.\n]{0,50}\b(?:to|as|into) (?:an? )?csv\b|\bcsv (?:export|download)\b/i,
  text: 'Keep leading zeros, and stop cells that begin with an equals sign from running when the file is opened.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:users?|customers?|orders?|contacts?|members?|button|app|admin|page|endpoint|api|table|report|data)\b/i,
  unless:
    /\b(?:fetch\w*|json\w*|leading zeros?|injection|pandas|scrap\w*|psql|copy\b|postgres|sqlite|logs?\b|powershell|parquet|sensor|arduino)/i,
})

export const madeUpData = trap({
  id: 'records-agree',
  title: 'Made-up data',
  cue: /\b(?:fake|dummy|sample|mock|test|synthetic|seed) (?:\w+ )?(?:data|data ?set|records|rows|users|customers|orders)\b/i,
  text: 'Let the records agree with each other: dates in order, totals that add up, references that exist.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:generat|creat|mak|fill|seed|need|give me|populat|insert)\w*/i,
  unless:
    /\b(?:json only|no commentary|agree|consisten|referential|lorem|unit tests?|train|classif|on sample data|test data set)/i,
})
