// The form the answer shall have: JSON, a table, bullets. Formats that a program to be written handles are not meant.

import { anyOf, before, type Rule, rule, words } from './rule.ts'

const NAMES: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'tsv',
  xml: 'xml',
  markdown: 'markdown',
  latex: 'latex',
  table: 'table',
  tabelle: 'table',
  tabla: 'table',
  tableau: 'table',
  tabela: 'table',
  bullets: 'bullets',
  'bullet points': 'bullets',
  'bullet list': 'bullets',
  'bulleted list': 'bullets',
  'bullet point': 'bullets',
  stichpunkte: 'bullets',
  stichpunkten: 'bullets',
  viñetas: 'bullets',
  puces: 'bullets',
  tópicos: 'bullets',
  'numbered list': 'numbered list',
  'plain text': 'plain text',
  prose: 'prose',
  'running text': 'prose',
  'continuous text': 'prose',
  'flowing text': 'prose',
  'list of': 'list',
  'q&a': 'q&a',
  'comma list': 'comma list',
  'comma-separated list': 'comma list',
  'comma separated list': 'comma list',
}
const names = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|')

const ASKED = new RegExp(
  `\\b(?:as|into|in|to|return|returns|output|give me|give|produce|only|make|make me|want|need|use|using|with|respond with|reply with|format|form of|format:|output:|als|en|comme|sous forme de|como|in form einer|em)\\s+(?:(?:an?|valid|raw|plain|pure|only|just|the|markdown|simple|strict|clean|short|small|nice|\\d+|[a-z]+|eine[rm]?|una|un|une|uma|formato|formato de)\\s+){0,2}(${names})\\b`,
  'g',
)
const ALONE = new RegExp(
  `(?:^|[.,;:!?(\\n]\\s*)(?:a |one |valid )?(${names})(?=\\s*(?:$|[.,;:!)\\n]| (?:only|please|pls|plz|out of|from|format|with (?:columns|fields|keys|the keys)|of this|output)))`,
  'g',
)
/** Headings, letter case and fixed forms of verse. */
const SHAPE =
  /\b(?:with|use|using|add|numbered|bold) (?:(?:numbered|bold|short|clear|markdown) )*(?:sub)?headings\b|(?<=(?:^|[.!?\n]) *)headings for (?:each|every) \w+|\bin (?:all )?(?:lower|upper) ?case\b|\bin (?:title case|camel ?case|snake ?case|all caps|capital letters|a code block|(?:two|three|four|2|3|4) columns)\b|\b(?:each|every|one)(?: \w+){0,2} (?:per line|on its own line|on a (?:new|separate) line|per row)\b|\bseparated by (?:commas|semicolons|tabs|pipes|spaces|a comma|line breaks)\b|\b(?:semicolon|tab|pipe)[- ]separated\b|\bas an? (?:checklist|flowchart|timeline|outline|faq|dialogue|code block|one-liner|numbered steps)\b|\b(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy)\b|\b(?:as|in) bullet form\b|\b(?:write|compose|give me|make|one|as|a) (?:(?:me|an?|one) )?(?:haiku|limerick|sonnet)\b/g
const PROGRAM =
  /\b(?:function|script|api|endpoint|code|program|component|server|parses?|class|quer(?:y|ies)|how (?:do|can|to)|why|when|can (?!you\b)|library|app|tool|load|import|read|file|files|data|column|database|error|from)\b[^.!?\n]{0,60}$/

const normal = (match: RegExpExecArray): string | undefined => {
  if (match[0] === 'to latex' || (match[1] === 'list of' && !/^as\b/.test(match[0]))) return
  return NAMES[match[1] ?? '']
}

const CUES =
  words(`json jsonl yaml yml csv tsv xml markdown latex table tabelle tabla tableau tabela bullets bullet bulleted stichpunkte
  stichpunkten viñetas puces tópicos numbered plain prose running continuous flowing list q comma comma-separated`)

/** Formats by their usual name: `json`, `table`, `bullets`, `numbered list`. */
export const format: readonly Rule[] = [
  rule('format', CUES, ASKED, (match, request) =>
    PROGRAM.test(before(request, match.index, 70)) ? undefined : normal(match),
  ),
  anyOf(
    rule('format', CUES, ALONE, (match) => (match[1] === 'list of' ? undefined : normal(match))),
    rule(
      'format',
      words(
        'headings subheadings lower lowercase upper uppercase haiku limerick sonnet title camel snake caps capital block columns line row separated semicolon tab pipe checklist flowchart timeline outline faq dialogue one-liner yyyy dd mm bullet',
      ),
      SHAPE,
      (match) => match[0].trim(),
    ),
  ),
]
