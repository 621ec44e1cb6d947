// Code and queries that take too long or too much memory.

import type { Genre } from '../playbook.ts'
import { about, QUERY, shows } from './evidence.ts'
import { versions } from './slots.ts'

const SLOW =
  /\b(?:is|so|very|too|really|super|getting|pretty|painfully|why|unbearably) slow\b|\bslow (?:query|code|loop|function|page|down|script|program)|\bslow ?\?|\bslower\b|\bslowest|\bspeed (?:it |this |that )?up|\b(?:make|run|get|be|go) (?:\w+ ){0,3}faster\b|\bmuch faster|\bfaster ?\?|\bmake (?:it|this) fast\b|\bperformance (?:issue|problem|of)|\boptimi[sz](?:e|ing|ation)\b|\b(?:takes?|took|runs?|running) (?:for |about |over |around )?(?:\d[\d.,]* ?(?:ms|s|sec|seconds?|min|minutes?|h|hours?)\b|forever|ages|minutes|hours|so long|too long)|\bbottleneck|\bhot ?(?:loop|path|spot)|\bprofile\b|\bflame ?graph|\bwhere does the time go|\bbiggest wins|\bshould be seconds|\bexplain analy[sz]e|\bwhich index\b/i

const QUERY_WORDS =
  /\bquer(?:y|ies)\b|\bsql\b|\bexplain (?:plan|analy[sz]e)|\bindex(?:es)?\b|\bpostgres|\bmysql/i

export const slowQuery: Genre = {
  id: 'slow-query',
  title: 'Slow query',
  cue: (document) =>
    SLOW.test(document.requestText) &&
    (QUERY_WORDS.test(document.requestText) || QUERY.test(document.requestText) || shows(document, QUERY)),
  lines: [
    {
      id: 'cause-and-evidence',
      text: 'Name the likeliest cause first and the plan or index evidence that would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\blikeliest cause|\bevidence\b|\bconfirm/i,
      explains: true,
    },
    {
      id: 'same-rows',
      text: 'Any rewritten query must return exactly the same rows.',
      technique: 'constraints',
      worth: 2,
      unless: /\bsame (?:rows|results?|output)|\bequivalent/i,
    },
  ],
  slots: [
    {
      id: 'engine',
      question: 'Which database engine and version?',
      given:
        /\bpostgres|\bmysql|\bmariadb|\bsqlite|\bsql ?server|\boracle|\bbigquery|\bsnowflake|\bredshift|\bclickhouse|\bduckdb|\bmssql|\bdb2\b|\bmongo/i,
      fact: 'Database engine',
    },
    {
      id: 'plan',
      question: 'What does EXPLAIN (ANALYZE) show?',
      given: /\bactual time|\bseq scan|\bexplain\b|\brows=|\bcost=|\bindex scan|\btype: ?all/i,
      fact: 'Plan',
    },
    {
      id: 'sizes',
      question: 'How many rows do the tables have, and which indexes exist?',
      given:
        /\b\d+(?:[.,]\d+)? ?(?:k|m|million|mio|thousand|billion)\b[^.\n]{0,20}(?:rows?|records?)?|\b\d{4,} rows|\bindex(?:es)? (?:on|exist)|\bthere'?s an index/i,
      fact: 'Rows and indexes',
    },
  ],
}

export const memory: Genre = {
  id: 'memory',
  title: 'Memory that grows',
  cue: about(
    /\bmemory (?:leak|usage|grows|keeps|problem)|\bleaks? memory|\bmemory leaks?|\bout ?of ?memory|\boom(?:killed)?\b|\bheap (?:space|grows|size|snapshot)|\beats? (?:all )?(?:the |my )?(?:ram|memory)|\bdefinitely lost/i,
  ),
  lines: [
    {
      id: 'what-holds-it',
      text: 'Say what keeps the memory from being freed, and which measurement would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bconfirm|\bmeasurement|\bwhat (?:holds|keeps|retains)/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const slowCode: Genre = {
  id: 'slow-code',
  title: 'Slow code',
  cue: SLOW,
  lines: [
    {
      id: 'dominant-cost',
      text: 'Name the dominant cost first and how to measure that a change removed it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bdominant|\bmeasur|\bbenchmark|\bflame ?graph|\bexpected gain|\bbiggest\b/i,
      explains: true,
    },
    {
      id: 'same-results',
      text: 'Keep the results the same, and say where they could differ.',
      technique: 'constraints',
      worth: 2,
      when: /\boptimi[sz]e|\bfaster|\bspeed|\brewrite|\bshould be\b/i,
      unless: /\b(?:same|identical|equal) (?:results?|output|behaviou?r)|\bresults (?:the )?same/i,
    },
  ],
  slots: [
    {
      id: 'size',
      question: 'How large is the input, how long does it take now and how fast must it be?',
      given: /\b\d+(?:[.,]\d+)? ?(?:k|m|ms|s|sec|seconds?|min|minutes?|hours?|million|rows|records|mb|gb)\b/i,
      fact: 'Size and times',
    },
  ],
}
