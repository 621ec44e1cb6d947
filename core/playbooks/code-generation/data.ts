// Code that describes data: regular expressions, spreadsheet formulas, schemas.

import type { Genre } from '../playbook.ts'

export const regex: Genre = {
  id: 'regex',
  title: 'Regular expression',
  cue: /\b(?:regex(?:p|es)?\b|regular expressions?\b)/i,
  lines: [
    {
      id: 'near-misses',
      text: 'Say whether it matches the whole string or searches inside text, and list near misses it rejects.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\b(?:near miss|should(?:n'?t| not) match|must(?:n'?t| not) match|but not\b|reject|whole string|anchor|examples? (?:that|of)\b|test (?:cases|strings))/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'engine',
      wording: 'engine/regex',
      question: 'Where will it run (JavaScript, Python, PCRE, grep …)?',
      default: 'Any common engine (PCRE syntax)',
      given:
        /\b(?:pcre\b|python|java(?:script)?\b|js\b|grep|sed\b|awk|perl|php|ruby|go(?:lang)?\b|rust|re2\b|\.net\b|c#|postgres|sheets|excel|notepad\+\+|vs ?code|nginx|splunk|flavou?r)/i,
      fact: 'Regex engine',
    },
    {
      id: 'samples',
      question: 'Can you paste a few strings that should match and a few that should not?',
      given: /\b(?:match(?:es)?\b.{0,60}\bnot\b|but not\b|e\.g\.|for example|like ['"“])/i,
      fact: 'Sample strings',
    },
  ],
}

export const spreadsheetFormula: Genre = {
  id: 'spreadsheet-formula',
  title: 'Spreadsheet formula',
  cue: /^(?![\s\S]*\b(?:vba|macros?|scripts?|python|pandas|openpyxl|power ?query|automat\w*|shopify|forms?|office scripts?|button|c#|java|php|r script)\b)(?=[\s\S]*\b(?:excel|google sheets?|spreadsheet|sheets?:|libre ?office|calc\b|[xv]lookup|sumifs?|countifs?|index.?match|arrayformula|conditional format\w*|formulas?|airtable|cell [a-z]\d)\b)/i,
  lines: [
    {
      id: 'dirty-cells',
      text: 'Make it hold up when cells are blank, or when numbers and dates are stored as text.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:sum|count|average|lookup|find\b|dates?\b|age\b|days\b|hours?\b|due\b|match|if\b|split|extract|convert|compare|oldest|newest|max|min)/i,
      unless: /\b(?:blanks?\b|empty\b|stored as text|errors?\b|as text\b|airtable|notion\b)/i,
    },
    {
      id: 'empty-fields',
      text: 'Make it hold up when the field is empty.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:airtable\b|notion\b)/i,
      unless: /\b(?:blanks?\b|empty\b)/i,
    },
    {
      id: 'version',
      text: 'Name functions that need a recent version, and give a form that works in older ones.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\bexcel\b)(?=[\s\S]*\b(?:unique|distinct|filter|split|join|last|latest|sort|regex|spill|reverse|words?)\b)/i,
      unless: /\b(?:365\b|20(?:07|1\d|2\d)\b|versions?\b|lambda\b|let\(|xlookup|dynamic array|old excel)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'program',
      wording: 'program/spreadsheet-formula',
      question: 'Which program is it for: Excel (which version), Google Sheets or LibreOffice?',
      default: 'Excel 365',
      given: /\b(?:excel\b|sheets?\b|libre ?office|calc\b|numbers\b|airtable|wps\b|notion\b)/i,
      fact: 'Program',
    },
    {
      id: 'cells',
      question: 'Which columns or cells hold the data, and does it start in row 1 or 2?',
      given: /\b(?:column|col|row|cell|range)s? ?[a-z\d]+\b|\b[a-z]{1,2}\d+\b|\b[A-Z]:[A-Z]\b|\bin [A-Z]\b/,
      fact: 'Where the data is',
    },
  ],
}

export const schema: Genre = {
  id: 'schema',
  title: 'Data model, schema or migration',
  cue: /\b(?:(?:database|db|table|json|graphql|sql|relational|prisma|mongo(?:ose)?|avro|protobuf|xml|star) ?-?schemas?\b|schema (?:for|of|please)\b|data ?model\b|er (?:model|diagram)|ddl\b|create table\b|(?:sql|rails|alembic|django|db|database|laravel|prisma|flyway) migrations?\b|migrations? (?:for|that|to|which)\b|alter table|design (?:the )?tables)/i,
  lines: [
    {
      id: 'live-migration',
      text: 'Keep the change safe on a live table with rows in it, and give the way back.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:migrat|alter\b|backfill)/i,
      unless: /\b(?:rollback|roll back|way back|down\b|zero[- ]downtime|reversible|live table)/i,
    },
    {
      id: 'snapshot-values',
      text: 'State which values are copied at the time of the event, such as price or address, and which follow the current record.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:orders?\b(?! by)|invoices?|sales\b|subscriptions?|quotations?\b|checkout\b|shop\b)/i,
      unless: /\b(?:snapshot|copied|histor|at (?:the )?time of|price_at|json schema|event store|clickhouse)/i,
      explains: true,
    },
    {
      id: 'pass-and-fail',
      text: 'Show one document that passes and one that fails, with the rule it breaks.',
      technique: 'output-contract',
      worth: 2,
      when: /\b(?:json schema|avro|xsd\b|xml schema)/i,
      unless: /\b(?:pass(?:es)?\b|fails?\b|example|sample|invalid|tests?\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'engine',
      wording: 'engine/schema',
      question: 'Which database or schema language is it for?',
      default: 'PostgreSQL',
      given:
        /\b(?:postgres|mysql|sqlite|mongo|sql ?server|oracle|snowflake|bigquery|prisma|django|rails|json schema|graphql|avro|protobuf|xsd|dynamo|drizzle|sqlalchemy|laravel|alembic|flyway|cassandra)/i,
      fact: 'Database',
    },
    {
      id: 'questions',
      question: 'Which questions must it answer most often?',
      given: /\b(?:quer(?:y|ies)\b|report|search|filter|list\b|json schema\b|per (?:day|month)\b)/i,
      fact: 'Most frequent questions',
    },
  ],
}
