// Code that describes data: regular expressions, spreadsheet formulas, schemas.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { FORMULA_RESULTS } from './formula-results.ts'

export const regex: Genre = {
  id: 'regex',
  title: 'Regular expression',
  cue: /\b(?:regex(?:p|es)?\b|regular expressions?\b(?! engine))/i,
  lines: [
    {
      id: 'near-misses',
      text: 'Say whether it matches the whole string or a part of it, and list a few near misses that it rejects.',
      technique: 'output-contract',
      worth: 3,
      when: short(200, /\b(?:for|matche?s?|matching|valid\w*|that (?:is|are|allows?|accepts?))\b/),
      unless:
        /\b(?:near miss|should(?:n'?t| not) match|must(?:n'?t| not) match|but not\b|reject|whole string|anchor|examples? (?:that|of)\b|test (?:cases|strings)|strip|remov|replac|extract|find\b|finds\b|search|split|captur|explain|engine\b|not contain\w*|inside\b|grep\b|logs?\b|between\b|repeated\b|starts?\b|starting\b|ends?\b|ending\b|begin\w*|anything\b|everything\b)/i,
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
        /\bwhat (?:does|do|is)\b|\b(?:pcre\b|python|java(?:script)?\b|js\b|grep|sed\b|awk|perl|php|ruby|go(?:lang)?\b|rust|re2\b|\.net\b|c#|c\+\+|postgres|mysql|bigquery|sheets|excel|notepad\+\+|vs ?code|nginx|splunk|flavou?r|swift|kotlin|elixir)/i,
      fact: 'Regex engine',
    },
    {
      id: 'country',
      wording: 'country/numbers',
      question: 'Numbers of which countries, and in which spellings?',
      given: askedOnlyFor(
        /\b(?:(?:phone|telephone|mobile) (?:numbers?|nos?)|post(?:al)? ?codes?|licen[cs]e plates?)\b/,
        /\b(?:uk|us|usa|u\.s\.|american?|british|german\w*|french|france|ind(?:ia|ian)|canad\w*|austr\w*|spanish|spain|ital\w*|dutch|swiss|brazil\w*|mexic\w*|chin\w*|japan\w*|irish|ireland|international|e\.?164|zip)\b|\+\d|\d{3}/,
      ),
      fact: 'Countries',
    },
    {
      id: 'samples',
      question: 'Can you paste a few strings that should match and a few that should not?',
      given: askedOnlyFor(
        /\b(?:our|my|custom|order numbers?|serial|article|part numbers?|ids?|lines?|labels?|file ?names?)\b/,
        /\b(?:match(?:es)?\b.{0,60}\bnot\b|but not\b|e\.g\.|for example|examples?\b|like \S*\d|like ['"“]|must\b|starts? with|ends? with)/,
      ),
      fact: 'Sample strings',
    },
  ],
}

export const spreadsheetFormula: Genre = {
  id: 'spreadsheet-formula',
  title: 'Spreadsheet formula',
  cue: /^(?![\s\S]*\b(?:vba|macros?|scripts?|python|pandas|openpyxl|power ?query|automat\w*|shopify|forms?|office scripts?|button|shows? 0|(?:why|gives)\b|not working|c#|java|javascript|vanilla js|html|mysql|sql|php|r script)\b)(?=[\s\S]*\b(?:excel|google sheets?|spreadsheet|sheets?:|libre ?office|calc\b|[xv]lookup|sumifs?|countifs?|index.?match|arrayformula|conditional format\w*|formulas? (?:that|to|for|which|in)\b[^.\n]{0,80}\b(?:cells?|columns?|colums?|rows?|sheet)|airtable|cell [a-z]\d)\b)/i,
  lines: [
    {
      id: 'blank-cells',
      text: 'Make sure that blank cells are neither flagged nor counted.',
      technique: 'constraints',
      worth: 3,
      when: short(
        200,
        /\b(?:conditional format\w*|highlight\w*|unique|distinct|average|oldest|earliest|lowest|minimum|(?:flag|mark|colou?r|show|list|warn|turn)\w*\b[^.\n]{0,60}\b(?:overdue|older than|past due|due (?:within|in)|expir\w*)|(?:overdue|expir\w*|past due)\b[^.\n]{0,40}\b(?:red|flag\w*|mark\w*))\b/,
      ),
      unless:
        /\b(?:commissions?|bonus|tiers?|discount|moving average|rolling|running|weighted|blanks?\b|empty\b|airtable|notion\b|(?:count|sum)(?:ifs?)?\b(?! (?:unique|distinct)))/i,
    },
    {
      id: 'empty-fields',
      text: 'Make it hold up when a date is empty.',
      technique: 'constraints',
      worth: 3,
      when: short(200, /\b(?:airtable|notion)\b/, /\b(?:days?|dates?|due|overdue|deadline|weeks?|age)\b/),
      unless: /\b(?:blanks?\b|empty\b)/i,
    },
    ...FORMULA_RESULTS,
    {
      id: 'version',
      text: 'Say which Excel version the formula needs.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\bexcel\b/,
        /\b(?:unique|distinct|filter|split|join|sort|regex|spill|reverse|words?)\b/,
      ),
      unless:
        /\b(?:365\b|20(?:07|1\d|2\d)\b|versions?\b|lambda\b|let\(|xlookup|dynamic array|old excel|online\b)/i,
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
      given:
        /\b(?:column|col|row|cell|range)s? ?[a-z\d]+\b|\b[a-z]{1,2}\d+\b|\b[A-Z]:[A-Z]\b|\b(?:in|if) [A-Z]\b|\blike \d|\b[Mm]onte [Cc]arlo|\b[Ss]imulation|\b(?:first|last|next|nth|third|\d(?:st|nd|rd|th)) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:working |business )?day)\b|\btoday\b|\bcustom function\b|\b(?:[Aa]irtable|[Nn]otion|LAMBDA|[Ll]ambda)\b/,
      fact: 'Where the data is',
    },
  ],
}

const JSON_FORMATS =
  /\b(?:loans?|contacts?|events?|bookings?|customers?|e-?mails?|uuid|dates?|ur[il]s?|iso|hostnames?|ip)\b/

export const schema: Genre = {
  id: 'schema',
  title: 'Data model, schema or migration',
  cue: /\b(?:(?:database|db|table|json|graphql|sql|relational|prisma|mongo(?:ose)?|avro|protobuf|xml|star) ?-?schemas?\b|schema (?:for|of|please)\b|data ?model\b|er (?:model|diagram)|ddl\b|create table\b|(?:sql|postgres|mysql|rails|alembic|django|db|database|laravel|prisma|flyway) migrations?\b|migrations? (?:for|that|to|which)\b|alter table|design (?:the )?tables)/i,
  lines: [
    {
      id: 'live-migration',
      text: 'Keep the change safe on a live table with rows in it, and give the way back.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\b(?:alter table|backfill|migration (?:to|that) (?:add|rename|drop|make|change)s?\b|(?:add|rename|drop|change|split|move|make|convert)\w*\b[^\n]{0,60}\b(?:columns?|tables?|type|index|nullable|not null|unique|enum|bigint|uuid|fields?|foreign keys?)\b)/,
        /\b(?:migrat\w*|alter)\b/,
      ),
      unless: /\b(?:rollback|roll back|way back|down\b|zero[- ]downtime|reversible|live table)/i,
    },
    {
      id: 'snapshot-values',
      text: 'Say which values, such as the price, stay as they were at the time, and which follow the current record.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:orders?\b(?! by)|invoices?|sales|subscriptions?|quotations?|checkout|(?:web|online|ticket|flower|book) ?shop|e-?commerce|rentals?)/,
      ),
      unless:
        /\b(?:migrat\w*|alter\b|snapshot|copied|histor|at (?:the )?time\b|price_at|json schema|event store|clickhouse)/i,
      explains: true,
    },
    {
      id: 'format-not-enforced',
      text: 'Say which of the rules validators do not enforce by default, such as `format`.',
      technique: 'constraints',
      worth: 3,
      when: short(400, /\bjson schema\b/, JSON_FORMATS),
      unless: /\b(?:not enforce|`?format`?\b|ajv)/i,
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
        /\b(?:postgres|mysql|sqlite|mongo|sql ?server|oracle|snowflake|bigquery|prisma|django|rails|json schema|graphql|avro|protobuf|xsd|xml|dynamo|drizzle|sqlalchemy|laravel|alembic|flyway|cassandra|er (?:model|diagram)|supabase|redshift|clickhouse|dbt)/i,
      fact: 'Database',
    },
  ],
}
