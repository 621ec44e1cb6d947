// What is asked in Japanese about questions, explanations and texts, and the label before the answer.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const KNOWLEDGE = {
  'recipient/tone': { question: '誰に送りますか？', fact: '読み手' },
  make_and_model: { question: 'メーカーと型番は？', fact: 'メーカーと型番' },
  'place/rules-of-a-place': { question: 'どの国や地域についてですか？', fact: '国・地域' },
  nationality_route: { question: 'どこの国のパスポートをお持ちですか？', fact: 'パスポート' },
  portions: { question: '何人分ですか？', default: '4人', fact: '人数' },
  learner: { question: '母語は何で、この言語はどのくらいできますか？', fact: '母語とレベル' },
  'place/law-and-money': { question: 'どの国の制度についてですか？', fact: '国' },
  fields: { question: 'どの項目が必要ですか？', fact: '項目' },
  side: { question: 'どちらの立場ですか？', fact: '立場' },
  'reader/study': { question: '読むのは専門家ですか、一般の人ですか？', fact: '読み手' },
  variant: { question: 'どの国・地域向けですか？', fact: '対象の国・地域' },
  legal_system: { question: 'どの国の法律と読み手に向けたものですか？', fact: '法制度' },
  sound_or_sense: { question: '言い回しを変えてでも韻やリズムを残しますか？', fact: '韻か意味か' },
  target_role: { question: 'どの職種や読み手に向けたものですか？', fact: '職種・読み手' },
  'goal/improve': { question: 'どこを良くしたいですか、誰が読みますか？', fact: '改善したい点' },
  codes: { question: 'どのようなコードがあり、それぞれの定義は何ですか？', fact: 'コード' },
  levels: { question: '各段階は何を意味しますか（最優先はどのくらい急ぎますか）？', fact: '段階の意味' },
  criterion: { question: '採点で最も重視することは何ですか？', fact: '重視すること' },
  labels: { question: 'どの分類を使いますか？', fact: '分類' },
  region: { question: '庭はどこにありますか（地域や気候）？', fact: '地域' },
  measurements: { question: '寸法は？', fact: '寸法' },
  sample_for: {
    question: '何のためのサンプルで、どれほど小さな差を見分けたいですか？',
    fact: 'サンプルの目的',
  },
  set_task: { question: '課題の文面は正確にどうなっていますか？', fact: '課題' },
} as const satisfies Partial<Record<QuestionId, Question>>
