// Code that asks or shapes data: queries, regular expressions, spreadsheets, schemas.

import type { Genre, Line, Slot } from '../playbook.ts'

const database: Slot = {
  id: 'database',
  question: 'Which database, and which version?',
  default: 'PostgreSQL',
  given:
    /\bpostgres|\bpsql|\bpg\b|\bmysql|\bmariadb|\bsqlite|\bbigquery|\bsnowflake|\bsql ?server|\bt-?sql|\bms ?sql|\boracle|\bpl\/?sql|\bredshift|\bduckdb|\bclickhouse|\bathena|\bpresto|\btrino|\bspark|\bhive|\bdb2|\bdatabricks|\bsupabase|\bmongo|\baccess\b|\bteradata/i,
  fact: 'Database',
}

const tables: Slot = {
  id: 'tables',
  question: 'What are the tables and columns called?',
  given:
    /\w\([\w *]+,[^)]*\)|\btables? \w+|\bcolumns?\b|\bcreate table\b|\bfrom \w+\.\w+|\b\w+_(?:id|at|date)\b/i,
  fact: 'Tables',
}

const SQL =
  '\\b(?:sql|sqlite|mysql|mariadb|postgres(?:ql)?|psql|bigquery|snowflake|redshift|duckdb|clickhouse|t-?sql|pl\\/?sql)\\b'

const NOT_A_QUERY =
  '\\b(?:triggers?|(?:stored )?procedures?|create function|backend|app|service|api|component|scripts?|bot|orm|model|endpoint|connection|react|fastapi|flask|django|python|node|backup)\\b'

/** A request for a query, in which `words` occur as well. */
const queryWith = (words = ''): RegExp =>
  new RegExp(`^(?![\\s\\S]*?${NOT_A_QUERY})(?=[\\s\\S]*?${SQL})(?=[\\s\\S]*?${words})`, 'i')

const joins: Line = {
  id: 'joins',
  text: 'Where tables are joined, make sure the join neither multiplies rows before a sum or count nor silently drops unmatched ones.',
  technique: 'constraints',
  worth: 3,
  when: /\bjoin(?:s|ed|ing)?\b|\btables\b|\)[\s,;]*(?:and )?\w+ ?\([^)]*,|^(?![\s\S]*\w ?\([^)]*,)(?=[\s\S]*\b(?:per|by|each)\b)[\s\S]*\b(?:total|sum|revenue|sales|spend|spent|count|number of|how many|average|avg|share)\b/i,
  unless:
    /\bfan-?out|\bmultipl(?:y|ies) rows|\bduplicat|\bunmatched|\bwithout a match|\bone table|\bsingle table|\bleft join/i,
}

export const queryTopN: Genre = {
  id: 'query-top',
  title: 'SQL: first, last or top rows',
  cue: queryWith(
    '\\b(?:top|highest|lowest|largest|biggest|latest|newest|most recent|nth|second highest|ranking|best[- ]selling|bestsell\\w*|first|last) (?:\\d+|[a-z]+)',
  ),
  lines: [
    {
      id: 'ties',
      text: 'Say which rows are kept when several tie for the last place.',
      technique: 'constraints',
      worth: 2,
      when: /\btop\b|\bhighest|\blowest|\blargest|\bbiggest|\blatest|\bnewest|\bmost recent|\bnth\b|\brank|\bbest/i,
      unless: /\bties?\b|\btied\b|\brank\(|\bdense_rank|\brow_number|\bwith ties/i,
      explains: true,
    },
    joins,
  ],
  slots: [database, tables],
}

export const queryAbsent: Genre = {
  id: 'query-absent',
  title: 'SQL: rows without a counterpart',
  cue: queryWith(
    "\\b(?:without|never|not in|missing|haven'?t|have not|hasn'?t|didn'?t|did not|no (?:orders?|purchases?|payments?|log-?ins?|matching)|orphan\\w*|anti-?join|exclude)\\b",
  ),
  lines: [
    {
      id: 'null-safe',
      text: 'Make sure that a NULL in the compared column cannot make the result empty or wrong.',
      technique: 'constraints',
      worth: 3,
      unless: /\bnulls?\b|\bnot exists\b/i,
    },
    joins,
  ],
  slots: [database, tables],
}

export const queryOverTime: Genre = {
  id: 'query-time',
  title: 'SQL: figures by period',
  cue: queryWith(
    '\\b(?:days?|daily|weeks?|weekly|months?|monthly|quarters?|years?|yearly|dates?|hours?|rolling|running|moving|cumulative|yesterday|today|retention|cohorts?|timestamps?|ytd|yoy)\\b',
  ),
  lines: [
    joins,
    {
      id: 'day-borders',
      text: 'Make date limits take in the whole last day, and state the time zone that decides what a day is.',
      technique: 'constraints',
      worth: 2,
      unless: /\btime ?zones?\b|\butc\b|\blocal time|\bhalf-open|\bwhole last day|\bfiscal/i,
    },
    {
      id: 'empty-periods',
      text: 'Say whether periods with no rows appear as zero or are left out.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:per|each|by|every) (?:day|week|month|quarter|year|hour)|\bdaily|\bweekly|\bmonthly|\bhourly|\brolling|\bmoving/i,
      unless:
        /\bzeros?\b|\bempty (?:days|weeks|months|periods)|\bmissing (?:days|dates|weeks|months)|\bfill|\bleft out|\bgenerate_series|\bgaps?\b/i,
      explains: true,
    },
  ],
  slots: [database, tables],
}

export const query: Genre = {
  id: 'query',
  title: 'Database query',
  cue: queryWith(),
  lines: [joins],
  slots: [database, tables],
}

export const regex: Genre = {
  id: 'regex',
  title: 'Regular expression',
  cue: /\bregex(?:p|es)?\b|\bregular expressions?\b/i,
  lines: [
    {
      id: 'near-misses',
      text: 'Say whether it matches the whole string or searches inside text, and list near misses it rejects.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\bnear miss|\bshould(?:n'?t| not) match|\bmust(?:n'?t| not) match|\bbut not\b|\breject|\bwhole string|\banchor|\bexamples? (?:that|of)\b|\btest (?:cases|strings)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'engine',
      question: 'Where will it run (JavaScript, Python, PCRE, grep …)?',
      default: 'Any common engine (PCRE syntax)',
      given:
        /\bpcre\b|\bpython|\bjava(?:script)?\b|\bjs\b|\bgrep|\bsed\b|\bawk|\bperl|\bphp|\bruby|\bgo(?:lang)?\b|\brust|\bre2\b|\b\.net\b|\bc#|\bpostgres|\bsheets|\bexcel|\bnotepad\+\+|\bvs ?code|\bnginx|\bsplunk|\bflavou?r/i,
      fact: 'Regex engine',
    },
    {
      id: 'samples',
      question: 'Can you paste a few strings that should match and a few that should not?',
      given: /\bmatch(?:es)?\b.{0,60}\bnot\b|\bbut not\b|\be\.g\.|\bfor example|\blike ['"“]/i,
      fact: 'Sample strings',
    },
  ],
}

export const spreadsheetFormula: Genre = {
  id: 'spreadsheet-formula',
  title: 'Spreadsheet formula',
  cue: /^(?![\s\S]*\b(?:vba|macros?|scripts?|python|pandas|openpyxl|power ?query|automat\w*|shopify|forms?|office scripts?|button|c#|java|php|r script)\b)(?=[\s\S]*\b(?:excel|google sheets?|spreadsheet|sheets?:|libre ?office|calc\b|[xv]lookup|sumifs?|countifs?|index.?match|arrayformula|conditional format\w*|lambda|pivot|formulas?|airtable|cell [a-z]\d)\b)/i,
  lines: [
    {
      id: 'dirty-cells',
      text: 'Make it hold up when cells are blank, or when numbers and dates are stored as text.',
      technique: 'constraints',
      worth: 2,
      when: /\bsum|\bcount|\baverage|\blookup|\bfind\b|\bdates?\b|\bage\b|\bdays\b|\bhours?\b|\bdue\b|\bmatch|\bif\b|\bsplit|\bextract|\bconvert|\bcompare|\boldest|\bnewest|\bmax|\bmin/i,
      unless: /\bblanks?\b|\bempty\b|\bstored as text|\berrors?\b|\bas text\b|\bairtable|\bnotion\b/i,
    },
    {
      id: 'empty-fields',
      text: 'Make it hold up when the field is empty.',
      technique: 'constraints',
      worth: 2,
      when: /\bairtable\b|\bnotion\b/i,
      unless: /\bblanks?\b|\bempty\b/i,
    },
    {
      id: 'version',
      text: 'Name functions that need a recent version, and give a form that works in older ones.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\bexcel\b)(?=[\s\S]*\b(?:unique|distinct|filter|split|join|last|latest|sort|regex|spill|reverse|words?)\b)/i,
      unless:
        /\b365\b|\b20(?:07|1\d|2\d)\b|\bversions?\b|\blambda\b|\blet\(|\bxlookup|\bdynamic array|\bold excel/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'program',
      question: 'Which program is it for: Excel (which version), Google Sheets or LibreOffice?',
      default: 'Excel 365',
      given: /\bexcel\b|\bsheets?\b|\blibre ?office|\bcalc\b|\bnumbers\b|\bairtable|\bwps\b|\bnotion\b/i,
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
  cue: /\b(?:database|db|table|json|graphql|sql|relational|prisma|mongo(?:ose)?|avro|protobuf|xml|star) ?-?schemas?\b|\bschema (?:for|of|please)\b|\bdata ?model\b|\ber (?:model|diagram)|\bddl\b|\bcreate table\b|\b(?:sql|rails|alembic|django|db|database|laravel|prisma|flyway) migrations?\b|\bmigrations? (?:for|that|to|which)\b|\balter table|\bdesign (?:the )?tables/i,
  lines: [
    {
      id: 'live-migration',
      text: 'Keep the change safe on a live table with rows in it, and give the way back.',
      technique: 'constraints',
      worth: 3,
      when: /\bmigrat|\balter\b|\bbackfill/i,
      unless: /\brollback|\broll back|\bway back|\bdown\b|\bzero[- ]downtime|\breversible|\blive table/i,
    },
    {
      id: 'snapshot-values',
      text: 'State which values are copied at the time of the event, such as price or address, and which follow the current record.',
      technique: 'constraints',
      worth: 2,
      when: /\borders?\b|\binvoices?|\bbookings?|\breservations?|\brentals?|\bsales\b|\bpayments?|\bsubscriptions?|\bquotes?\b/i,
      unless: /\bsnapshot|\bcopied|\bhistor|\bat (?:the )?time of|\bprice_at|\bjson schema/i,
      explains: true,
    },
    {
      id: 'pass-and-fail',
      text: 'Show one document that passes and one that fails, with the rule it breaks.',
      technique: 'output-contract',
      worth: 2,
      when: /\bjson schema|\bavro|\bxsd\b|\bxml schema/i,
      unless: /\bpass(?:es)?\b|\bfails?\b|\bexample|\bsample|\binvalid|\btests?\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'engine',
      question: 'Which database or schema language is it for?',
      default: 'PostgreSQL',
      given:
        /\bpostgres|\bmysql|\bsqlite|\bmongo|\bsql ?server|\boracle|\bsnowflake|\bbigquery|\bprisma|\bdjango|\brails|\bjson schema|\bgraphql|\bavro|\bprotobuf|\bxsd|\bdynamo|\bdrizzle|\bsqlalchemy|\blaravel|\balembic|\bflyway|\bcassandra/i,
      fact: 'Database',
    },
    {
      id: 'questions',
      question: 'Which questions must it answer most often?',
      given: /\bquer(?:y|ies)\b|\breport|\bsearch|\bfilter|\blist\b|\bjson schema\b|\bper (?:day|month)\b/i,
      fact: 'Most frequent questions',
    },
  ],
}
