// The same demands in Chinese and Japanese, where no spaces set words apart.

import type { ConstraintKind } from '../document.ts'
import { type Demand, findAll } from './rule.ts'

const UNITS: Readonly<Record<string, string>> = {
  字: 'characters',
  文字: 'characters',
  句: 'sentences',
  句话: 'sentences',
  行: 'lines',
  条: 'bullets',
  点: 'points',
  段: 'paragraphs',
  段落: 'paragraphs',
  文: 'sentences',
  つ: 'items',
}
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 12, 十二, 五百, 一千五 (which says 1,500) as a number. */
const numberOf = (said: string): number => {
  if (/^\d/.test(said)) return Number(said)
  let total = 0
  let digit = 0
  let power = 10
  for (const character of said) {
    const next = POWERS[character]
    if (next === undefined) {
      digit = DIGITS[character] ?? 0
      continue
    }
    total += (digit || 1) * next
    power = next
    digit = 0
  }
  return total + (power > 10 ? (digit * power) / 10 : digit)
}
const TAGS: Readonly<Record<string, string>> = {
  英: 'en',
  日: 'ja',
  中: 'zh',
  汉: 'zh',
  法: 'fr',
  フランス: 'fr',
  德: 'de',
  ドイツ: 'de',
  西班牙: 'es',
  スペイン: 'es',
  韩: 'ko',
  韓国: 'ko',
  俄: 'ru',
  葡萄牙: 'pt',
}

const PATTERNS: readonly (readonly [
  ConstraintKind,
  RegExp,
  (match: RegExpExecArray) => string | undefined,
])[] = [
  [
    'length',
    /(不超过|不多于|不要超过|最多|至多|少于|控制在)?(?<![第\d十百千万])(?!一(?:段(?!话)|条|句(?!话)))(\d{1,5}|[一二两三四五六七八九十百千]{1,6})\s?个?(文字|句话|段落|字|句|行|条|段|文(?=以内|程度|で))(以内|以下|之内|内|左右|程度)?/g,
    ([, limit, n = '', unit = '', bound]) =>
      `${limit || (bound && !/左右|程度/.test(bound)) ? '≤' : ''}${numberOf(n)} ${UNITS[unit]}`,
  ],
  ['length', /简短|简洁|简要|短く|簡潔に|手短に/g, () => 'short'],
  ['length', /详细(?!地址|资料|信息|程度)|詳しく|詳細に/g, () => 'long'],
  [
    'format',
    /(?:输出|返回)[^，。\n]{0,4}(?:json|markdown)|(?:json|markdown)\s?(?:格式|形式|で(?:出力|返|お願い))|(?:做成|整理成|列成|汇总成|改成|用|以|生成|输出|画)(?:一[张个])?表格|表格(?:形式|对比|呈现|展示|输出|列出)|(?<![代発年時公])表(?:で|に)|(?:以|用)列表|列表(?:形式|输出|列出)|箇条書き/g,
    ([name = '']) =>
      /json/.test(name)
        ? 'json'
        : /markdown/.test(name)
          ? 'markdown'
          : /列表|箇条書き/.test(name)
            ? 'bullets'
            : 'table',
  ],
  [
    'language',
    /(?:译成|译为|翻成|用|以)(英|日|中|汉|法|德|西班牙|韩|俄|葡萄牙)[文语]|(英|日本|中国|フランス|ドイツ|スペイン|韓国)語(?:に|で)/g,
    ([, zh, ja]) =>
      TAGS[zh ?? ''] ?? TAGS[ja ?? ''] ?? (ja === '日本' ? 'ja' : ja === '中国' ? 'zh' : undefined),
  ],
  ['steps', /一步一步|逐步|ステップ(?:ごと|バイ)|段階的に/g, () => 'steps'],
  [
    'answer-only',
    /只(?:需|需要|要)?(?:输出|回答|返回|给出?)(?!他|她|你|人)|只(?:要|需要?)(?:答案|结果|代码|译文|翻译|数字|结论|名字|标题|json)|(?:だけ|のみ)(?:を)?(?:答え|出力|返|教え|お願い)|仅(?:输出|返回)/g,
    () => 'only',
  ],
  ['no-explanation', /(?:不要|不用|无需|别)解释|説明(?:は)?(?:不要|いりません|なし)/g, () => 'none'],
  [
    'role',
    /(?:你是一|你现在是|(?:假设|假如|想象)你是|你来当|你当|扮演|充当|作为一[名位个])[^，。\n]{1,30}|あなたは[^。、\n]{1,30}(?:です|として)/g,
    ([whole]) => whole,
  ],
  [
    'tone',
    /正式(?!员工|上线|开始|发布|成立|启动|版|工|入职|合同|编)|口语化|幽默|礼貌|敬語|丁寧|フォーマル|カジュアル/g,
    ([whole]) => whole,
  ],
  [
    'forbidden',
    /(?:(?<![他她它我你人们要])不要|不能(?=用|出现|超过|包含|使用|提)|禁止(?![のさにで])|请勿|(?<!如何|怎么|怎样|以|来|能)避免)(?!解释)[^，。\n]{1,20}|[^。、\n]{1,15}(?:使わないで|しないで|なしで)/g,
    ([whole]) => whole,
  ],
]

export const findCjk = (request: string): { kind: ConstraintKind; demands: Demand[] }[] =>
  PATTERNS.map(([kind, pattern, value]) => ({
    kind,
    demands: findAll({ text: request, windows: [{ start: 0, end: request.length }] }, pattern, value),
  }))
