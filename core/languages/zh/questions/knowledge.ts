// What is asked in Chinese about questions, explanations and texts, and the label before the answer.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const KNOWLEDGE = {
  'place/rules-of-a-place': { question: '你问的是哪个国家或地区？', fact: '国家或地区' },
  nationality_route: { question: '你持哪国护照，走什么路线？', fact: '护照和路线' },
  portions: { question: '几个人吃？', default: '四人', fact: '人数' },
  kitchen: { question: '有哪些厨具和食材，缺什么？', fact: '厨具和食材' },
  diet: { question: '有没有过敏或不吃的东西？', default: '没有', fact: '过敏和忌口' },
  learner: { question: '你的母语是什么，这门语言学到什么程度？', fact: '母语和水平' },
  'known_already/history': { question: '是用来做什么的：上课、教学，还是好奇？', fact: '用途' },
  known_already: { question: '你对它已经了解多少，卡在哪里？', fact: '已了解的内容' },
  'place/law-and-money': { question: '指的是哪个国家的规定？', fact: '国家' },
  have_and_know: { question: '手头有什么工具和材料，以前做过吗？', fact: '现有条件' },
  case: { question: '具体发生了什么，日期和金额是多少？', fact: '具体情况' },
  fields: { question: '需要哪些字段？', fact: '字段' },
  side: { question: '你是哪一方，需要做出什么决定？', fact: '立场' },
  'reader/study': { question: '谁来读，专业人士还是普通读者？', fact: '读者' },
  'reader/report': { question: '谁来读，用来做什么？', fact: '读者' },
  variant: { question: '面向哪个国家或地区？', fact: '国家或地区' },
  legal_system: { question: '面向哪国的法律和读者？', fact: '法律体系' },
  sound_or_sense: { question: '哪怕改动措辞，也要保留押韵和节奏吗？', fact: '音韵还是意义' },
  'reader/long-text': { question: '谁来读，用敬称还是普通称呼？', fact: '读者和称呼' },
  target_role: { question: '投递什么职位，或者写给谁看？', fact: '职位或读者' },
  variety: { question: '英式英语还是美式英语？', fact: '英语类型' },
  recipient: { question: '谁会读，读完希望对方做什么？', fact: '读者' },
  'goal/improve': { question: '希望改进什么，谁会读？', fact: '改进目标' },
  codes: { question: '有哪些编码，各自怎样定义？', fact: '编码' },
  levels: { question: '各级别分别代表什么（最高级要多快处理）？', fact: '级别含义' },
  criterion: { question: '打分时最看重什么？', fact: '最看重的方面' },
  labels: { question: '使用哪些类别？', fact: '类别' },
} as const satisfies Partial<Record<QuestionId, Question>>
