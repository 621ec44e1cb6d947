// Genres of daily questions by a usual wording of them in Japanese.

import { expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const genreOf = (intent: IntentLabel, prompt: string): string =>
  readGenre(parse(prompt), { intent: { label: intent, confidence: 0.9 } } as Classification).genre.id

it.each<[IntentLabel, string, string]>([
  ['question_answering', 'law-over-clause', '契約書の「違約金」条項は有効ですか？'],
  ['question_answering', 'consumer-rights', 'ネットで買った靴は返品できますか？'],
  ['question_answering', 'contract-or-law', '大家さんは勝手に家賃を上げられますか？'],
  ['question_answering', 'papers', 'パスポートの更新に必要な書類は？'],
  ['question_answering', 'benefits', '失業手当は誰がもらえますか？'],
  ['question_answering', 'ignored', '罰金を払わないとどうなりますか？'],
  ['question_answering', 'signing', '連帯保証人になるとどうなりますか？'],
  ['question_answering', 'allowed-at-all', '路上で飲酒するのは違法ですか？'],
  ['question_answering', 'stain', '服に付いた油のシミはどう落とす？'],
  ['question_answering', 'garden-timing', 'トマトはいつ植える？'],
  ['question_answering', 'how-much-material', '20平米の壁を塗るのにペンキはどのくらい必要？'],
  ['question_answering', 'shared-bill', '3人で10000円を割り勘するといくら？'],
  ['question_answering', 'by-comparison', 'ブロックチェーンをたとえで説明して'],
  ['question_answering', 'lossy', '初期化すると写真は消えますか？'],
  ['question_answering', 'currency', '100ドルは何円ですか？'],
  ['explanation', 'homework', '宿題を手伝って'],
  ['explanation', 'mixed-up', '「以上」と「超える」の違いがいつも分からない'],
  ['translation', 'for-keeps', '「決して諦めない」をラテン語に訳して、タトゥーにしたい'],
  ['data_analysis', 'predictive-model', '解約予測モデルの正解率が95%、良いですか？'],
  ['data_analysis', 'would-they-pay', 'ユーザーがお金を払うかどうか調べる方法は？'],
  ['data_analysis', 'variance', '予算と実績の差異を分析して'],
  ['reasoning', 'finance', '300万円を年利3%で借りると月々の返済は？'],
])('%s: %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).toBe(genre))
