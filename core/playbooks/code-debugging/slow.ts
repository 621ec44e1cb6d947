// Code and queries that take too long or too much memory.

import type { PromptDocument } from '../../prompt/document.ts'
import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { about, QUERY, shows } from './evidence.ts'

const SLOW =
  /\b(?:(?:is|so|very|too|really|super|getting|pretty|painfully|why|unbearably) slow\b|(?:query|code|loop|page|script|function|site|app|program) (?:is |runs )?(?:so |too |very |really )?slow\b|slow (?:query|code|loop|function|page|down|script|program)|slow ?\?|slower\b|slowest|speed (?:it |this |that )?up|(?:make|run|get|be|go) (?:\w+ ){0,3}faster\b|much faster|faster ?\?|make (?:it|this) fast\b|performance (?:issue|problem|of)|optimi[sz](?:e|ing|ation)\b|(?:takes?|took|runs?|running) (?:for |about |over |around )?(?:\d[\d.,]* ?(?:ms|s|sec|seconds?|min|minutes?|h|hours?)\b|forever|ages|minutes|hours|so long|too long)|bottleneck|hot ?(?:loop|path|spot)|profile\b|flame ?graph|where does the time go|biggest wins|should be seconds|explain analy[sz]e|which index\b)/i

const QUERY_WORDS = /\b(?:quer(?:y|ies)\b|sql\b|explain (?:plan|analy[sz]e)|index(?:es)?\b|postgres|mysql)/i

/** Evidence that makes asking for evidence pointless. */
const PLAN_OR_ERROR = /\b(?:actual time|seq scan|rows=\d|cost=\d|type: ?all|\w+Exception\b|timed out after)/i

const isSlowQuery = (document: PromptDocument): boolean =>
  SLOW.test(document.said) &&
  !shows(document, PLAN_OR_ERROR) &&
  (QUERY_WORDS.test(document.said) || QUERY.test(document.said) || shows(document, QUERY))

export const slowQuery: Genre = {
  id: 'slow-query',
  title: 'Slow query',
  cue: isSlowQuery,
  lines: [
    {
      id: 'cause-and-evidence',
      text: 'Name the likeliest cause first and the plan or index evidence that would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:likeliest cause|evidence\b|confirm|explain\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'engine',
      wording: 'engine/slow-query',
      question: 'Which database engine and version?',
      given:
        /\b(?:postgres|mysql|mariadb|sqlite|sql ?server|oracle|bigquery|snowflake|redshift|clickhouse|duckdb|mssql|db2\b|mongo)/i,
      fact: 'Database engine',
    },
    {
      id: 'plan',
      question: 'What does EXPLAIN (ANALYZE) show?',
      given: /\b(?:actual time|seq scan|explain\b|rows=|cost=|index scan|type: ?all)/i,
      fact: 'Plan',
    },
    {
      id: 'sizes',
      question: 'How many rows do the tables have, and which indexes exist?',
      given:
        /\b(?:\d+(?:[.,]\d+)? ?(?:k|m|million|mio|thousand|billion)\b[^.\n]{0,20}(?:rows?|records?)?|\d{4,} rows|index(?:es)? (?:on|exist)|there'?s an index)/i,
      fact: 'Rows and indexes',
    },
  ],
}

/** Where a rewrite easily loses or multiplies rows. */
const DELICATE = /\b(?:(?:left|right|full|outer) (?:outer )?join|group by|distinct|having)\b/i

export const slowDelicateQuery: Genre = {
  ...slowQuery,
  id: 'slow-delicate-query',
  title: 'Slow query with outer joins or groups',
  cue: (document) => isSlowQuery(document) && DELICATE.test(document.text),
  lines: [
    ...slowQuery.lines,
    {
      id: 'same-rows',
      text: 'Any rewritten query must return exactly the same rows.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:optimi[sz]e|faster|fast\b|rewrite|improve|speed|under (?:a|one|\d)|should be\b)/i,
      unless: /\b(?:without chang|w\/o chang|same (?:rows|results?|output)|equivalent)/i,
    },
  ],
}

export const memory: Genre = {
  id: 'memory',
  title: 'Memory that grows',
  cue: about(
    /\b(?:memory (?:leak|usage (?:grows|keeps|climbs)|grows|climbs|keeps|problem)|leaks? memory|memory leaks?|out ?of ?memory|heap (?:space|grows)|eats? (?:all )?(?:the |my )?(?:ram|memory)|definitely lost)/i,
  ),
  lines: [
    {
      id: 'what-holds-it',
      text: 'Say what keeps the memory from being freed, and which measurement would confirm it.',
      technique: 'output-contract',
      worth: 3,
      material: false,
      when: short(300),
      unless:
        /\b(?:snapshot|retained|xmx|cuda|gpu|limits?\b|dom\b|explain|confirm|measurement|what (?:holds|keeps|retains))/i,
      explains: true,
    },
  ],
  slots: [],
}

export const slowCode: Genre = {
  id: 'slow-code',
  title: 'Slow code',
  cue: SLOW,
  lines: [
    {
      id: 'measure-first',
      text: 'Say first how to find out where the time goes.',
      technique: 'output-contract',
      worth: 3,
      material: false,
      when: short(
        300,
        /\b(?:slow\w*|faster|fast|takes|took|runs|running|performance|speed|optimi[sz]\w*|bottleneck)\b/,
      ),
      unless:
        /\b(?:merges?\b|joins?\b|groupby|iterrows|apply\b|pivot|sort(?:ing|s)?\b|regex|vlookup|could differ|o\(|fib\b|where the time goes|profil\w*|measur|benchmark|flame ?graph|expected gain|biggest\b)/i,
      explains: true,
    },
    {
      id: 'same-results',
      text: 'Keep the results the same, and say where they could differ.',
      technique: 'constraints',
      worth: 3,
      material: true,
      when: /\b(?:optimi[sz]e|faster|speed|rewrite|should be\b)/i,
      unless: /\b(?:n can be|(?:same|identical|equal) (?:results?|output|behaviou?r)|results (?:the )?same)/i,
    },
  ],
  slots: [
    {
      id: 'size',
      wording: 'size/slow-code',
      question: 'How large is the input, how long does it take now and how fast must it be?',
      given: askedOnlyFor(
        /\b(?:loop|script|program|function|import|export|job|pandas|dataframe|query|queries|process\w*|file)\b/,
        /\b\d+(?:[.,]\d+)? ?(?:k|m|ms|s|sec|seconds?|min|minutes?|hours?|million|rows|records|mb|gb|ints|elements)\b|\bo\(|10\^\d|fib\b|explain\b/,
      ),
      fact: 'Size and times',
    },
  ],
}
