// What is asked in Chinese about questions, explanations and texts, and the label before the answer.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const KNOWLEDGE = {
  'recipient/tone': { question: '要发给谁？', fact: '读者' },
  make_and_model: { question: '是什么品牌和型号？', fact: '品牌和型号' },
  'place/rules-of-a-place': { question: '你问的是哪个国家或地区？', fact: '国家或地区' },
  nationality_route: { question: '你持哪国护照？', fact: '护照' },
  portions: { question: '几个人吃？', default: '四人', fact: '人数' },
  learner: { question: '你的母语是什么，这门语言学到什么程度？', fact: '母语和水平' },
  'place/law-and-money': { question: '指的是哪个国家的规定？', fact: '国家' },
  fields: { question: '需要哪些字段？', fact: '字段' },
  side: { question: '你是其中的哪一方？', fact: '立场' },
  'reader/study': { question: '谁来读，专业人士还是普通读者？', fact: '读者' },
  variant: { question: '面向哪个国家或地区？', fact: '国家或地区' },
  legal_system: { question: '面向哪国的法律和读者？', fact: '法律体系' },
  sound_or_sense: { question: '哪怕改动措辞，也要保留押韵和节奏吗？', fact: '音韵还是意义' },
  target_role: { question: '投递什么职位，或者写给谁看？', fact: '职位或读者' },
  'goal/improve': { question: '希望改进什么，谁会读？', fact: '改进目标' },
  codes: { question: '有哪些编码，各自怎样定义？', fact: '编码' },
  levels: { question: '各级别分别代表什么（最高级要多快处理）？', fact: '级别含义' },
  criterion: { question: '打分时最看重什么？', fact: '最看重的方面' },
  labels: { question: '使用哪些类别？', fact: '类别' },
  region: { question: '你的园子在哪里（地区或气候）？', fact: '地区' },
  measurements: { question: '尺寸是多少？', fact: '尺寸' },
  sample_for: { question: '样本用来做什么，需要看出多小的差异？', fact: '样本用途' },
  set_task: { question: '题目的原文是什么？', fact: '题目' },
} as const satisfies Partial<Record<QuestionId, Question>>
