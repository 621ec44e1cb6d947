// Genres of daily questions by a usual wording of them in Chinese.

import { expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const genreOf = (intent: IntentLabel, prompt: string): string =>
  readGenre(parse(prompt), { intent: { label: intent, confidence: 0.9 } } as Classification).genre.id

it.each<[IntentLabel, string, string]>([
  ['question_answering', 'law-over-clause', '合同里写离职要赔违约金，这条有效吗？'],
  ['question_answering', 'consumer-rights', '网购的鞋子不合适，可以退货吗？'],
  ['question_answering', 'contract-or-law', '房东可以随便涨房租吗？'],
  ['question_answering', 'papers', '办护照需要什么材料？'],
  ['question_answering', 'benefits', '谁可以领失业金？'],
  ['question_answering', 'ignored', '不交罚款会怎样？'],
  ['question_answering', 'signing', '给别人做担保人要承担什么？'],
  ['question_answering', 'allowed-at-all', '在街上喝酒合法吗？'],
  ['question_answering', 'stain', '怎么去除衣服上的油渍？'],
  ['question_answering', 'garden-timing', '什么时候种番茄？'],
  ['question_answering', 'how-much-material', '刷 20 平米的墙要多少油漆？'],
  ['question_answering', 'by-comparison', '用比喻解释一下区块链'],
  ['question_answering', 'lossy', '恢复出厂设置会删除照片吗？'],
  ['question_answering', 'spreadsheet', 'Excel 里怎么删除重复行？'],
  ['question_answering', 'currency', '100 美元换多少人民币？'],
  ['question_answering', 'best-time', '什么时候去日本旅游最好？'],
  ['explanation', 'homework', '帮我做这道作业题'],
  ['explanation', 'mixed-up', '的、地、得老是分不清，怎么区分？'],
  ['translation', 'for-keeps', '把“永不放弃”翻译成拉丁语，用来纹身'],
  ['data_analysis', 'predictive-model', '客户流失预测模型准确率 95%，好吗？'],
  ['data_analysis', 'moved-figure', '这个月访问量为什么下降了？'],
  ['data_analysis', 'would-they-pay', '怎么调查用户愿不愿意付费？'],
  ['data_analysis', 'variance', '分析预算和实际的差异'],
  ['reasoning', 'finance', '贷款 30 万，年利率 4%，每月还多少？'],
])('%s: %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).toBe(genre))
