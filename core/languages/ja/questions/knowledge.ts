// What is asked in Japanese about questions, explanations and texts, and the label before the answer.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const KNOWLEDGE = {
  'place/rules-of-a-place': { question: 'どの国や地域についてですか？', fact: '国・地域' },
  nationality_route: { question: 'どこの国のパスポートで、どの経路ですか？', fact: 'パスポートと経路' },
  portions: { question: '何人分ですか？', default: '4人', fact: '人数' },
  kitchen: { question: '使える器具や食材、ないものは何ですか？', fact: '器具と食材' },
  diet: {
    question: 'アレルギーや食べられないものはありますか？',
    default: 'なし',
    fact: 'アレルギー・食事制限',
  },
  learner: { question: '母語は何で、この言語はどのくらいできますか？', fact: '母語とレベル' },
  'known_already/history': { question: '何のためですか（授業、教える、興味など）？', fact: '目的' },
  known_already: {
    question: 'すでに知っていることと、つまずいている点は何ですか？',
    fact: 'すでに知っていること',
  },
  'place/law-and-money': { question: 'どの国の制度についてですか？', fact: '国' },
  have_and_know: { question: '手元に何があり、やったことはありますか？', fact: '手元にあるものと経験' },
  case: { question: '実際に何がありましたか（日付と金額も）？', fact: '経緯' },
  fields: { question: 'どの項目が必要ですか？', fact: '項目' },
  side: { question: 'どちらの立場で、何を決める必要がありますか？', fact: '立場' },
  'reader/study': { question: '読むのは専門家ですか、一般の人ですか？', fact: '読み手' },
  'reader/report': { question: '誰が何のために読みますか？', fact: '読み手' },
  variant: { question: 'どの国・地域向けですか？', fact: '対象の国・地域' },
  legal_system: { question: 'どの国の法律と読み手に向けたものですか？', fact: '法制度' },
  sound_or_sense: { question: '言い回しを変えてでも韻やリズムを残しますか？', fact: '韻か意味か' },
  'reader/long-text': { question: '誰が読み、敬体と常体のどちらにしますか？', fact: '読み手と文体' },
  target_role: { question: 'どの職種や読み手に向けたものですか？', fact: '職種・読み手' },
  variety: { question: 'イギリス英語ですか、アメリカ英語ですか？', fact: '英語の種類' },
  recipient: { question: '誰が読み、読んだ後に何をしてほしいですか？', fact: '読み手' },
  'goal/improve': { question: 'どこを良くしたいですか、誰が読みますか？', fact: '改善したい点' },
  codes: { question: 'どのようなコードがあり、それぞれの定義は何ですか？', fact: 'コード' },
  levels: { question: '各段階は何を意味しますか（最優先はどのくらい急ぎますか）？', fact: '段階の意味' },
  criterion: { question: '採点で最も重視することは何ですか？', fact: '重視すること' },
  labels: { question: 'どの分類を使いますか？', fact: '分類' },
} as const satisfies Partial<Record<QuestionId, Question>>
