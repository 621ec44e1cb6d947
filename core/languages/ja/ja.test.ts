// What is read in Japanese prompts, and what must not be read in them.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import type { FindingCode } from '../../lint/finding.ts'
import { lint } from '../../lint/lint.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const read = (intent: IntentLabel, prompt: string) =>
  readGenre(parse(prompt), { intent: { label: intent, confidence: 0.9 } } as Classification)

const demandsOf = (prompt: string): string[] =>
  parse(prompt).constraints.map(({ kind, value }) => `${kind}=${value}`)

const findingsOf = (prompt: string): FindingCode[] => lint(parse(prompt), {}).map(({ code }) => code)

const genres: [IntentLabel, string, string][] = [
  ['professional_writing', 'rent-request', '大家さんに家賃の値下げをお願いするメールを書いて'],
  ['professional_writing', 'pay-request', '昇給のお願いを部長に伝えるメールを作って'],
  ['professional_writing', 'resignation', '退職届を書いてください'],
  ['professional_writing', 'cover-letter', '看護師の志望動機を書いてほしい'],
  ['professional_writing', 'recommendation', '教え子の推薦状を書きたい'],
  ['professional_writing', 'complaint', '壊れた花瓶が届いたのでクレームのメールを書いて'],
  ['professional_writing', 'apology', '納期が三日遅れたお詫びメールを取引先に書いて'],
  ['professional_writing', 'toast', '友人の結婚式のスピーチを考えてください'],
  ['professional_writing', 'social-post', '手作り石けんのインスタ投稿を書いて'],
  ['professional_writing', 'job-advert', 'カフェの求人原稿を作成してください'],
  ['professional_writing', 'legal-text', '業務委託契約書のひな形を作って'],
  ['professional_writing', 'press-release', '新型自転車のプレスリリースを書いて'],
  ['professional_writing', 'report', '今週の週報を作成して'],
  ['professional_writing', 'quiz', '中二理科の浮力について四択問題を作ってください'],
  ['professional_writing', 'payment-reminder', '取引先に支払いの催促メールを書いて'],
  ['professional_writing', 'rubric', '発表を採点するためのルーブリックを作って'],
  ['professional_writing', 'essay', '「ふるさと」というテーマで作文を書いて'],
  ['professional_writing', 'eulogy', '祖母が亡くなりました。弔辞を書きたいです'],
  ['professional_writing', 'letter', '教授にいつお時間があるか尋ねるメールを書いて'],
  ['creative_writing', 'fixed-form', '秋の湖で俳句を一句'],
  ['creative_writing', 'mystery', '夜行列車を舞台にした推理小説の冒頭を書いて'],
  ['creative_writing', 'continuation', 'この物語の続きを書いて：扉を開けると、誰もいなかった'],
  ['creative_writing', 'script', '通販をネタにした漫才の台本を書いて'],
  ['creative_writing', 'image-prompt', '雨の古い町並みの画像生成プロンプトを考えて'],
  ['brainstorming', 'gifts', '釣り好きの父への誕生日プレゼント、何がいい？'],
  ['brainstorming', 'business-names', '花屋の店名を考えてください'],
  ['brainstorming', 'pet-and-private-names', '茶トラの猫の名前、面白いのがいい'],
  ['brainstorming', 'titles-to-know', 'インターステラーみたいなおすすめの映画を教えて'],
  ['brainstorming', 'slogans', '地域の図書館のキャッチコピーを考えて'],
  ['brainstorming', 'business-ideas', '会社員でもできる副業のアイデア'],
  ['task_planning', 'trip', '京都へ二泊三日の旅行プランを立てて'],
  ['task_planning', 'exam-plan', '簿記の試験まで二か月、勉強計画を立ててください'],
  ['task_planning', 'fitness', '週三回の筋トレメニューを組んで'],
  ['task_planning', 'moving', '来月引っ越しします。やることリストを作って'],
  ['task_planning', 'packing-list', '台湾旅行の持ち物リストを作って'],
  ['task_planning', 'event', '町内の夏祭りの計画を立てて'],
  ['task_planning', 'care-and-recovery', '膝の手術のあとのリハビリ計画'],
  ['code_generation', 'regex', '電話番号にマッチする正規表現を書いて'],
  ['code_generation', 'spreadsheet-formula', 'エクセルの関数で、B列が支払済の行のD列を合計したい'],
  ['code_generation', 'scraper', 'Pythonで本の価格をスクレイピングするコードを書いて'],
  ['code_generation', 'interval', '重複する区間をマージする関数を書いて'],
  ['code_generation', 'browser-extension', 'コメントを隠すchrome拡張機能を作りたい'],
  ['code_debugging', 'slow-query', 'このSQLが遅いです。クエリを速くしたい'],
  ['code_debugging', 'memory', 'メモリリークの原因を調べたい'],
  ['data_analysis', 'ab-test', 'ABテストでA案3.1%、B案3.4%。有意差はありますか？'],
  ['data_analysis', 'sample-size', '満足度調査に必要なサンプルサイズは？'],
  ['reasoning', 'logic-puzzle', '三人のうち一人だけ嘘つきがいます。犯人は誰？'],
  ['reasoning', 'proof', '√3が無理数であることを証明せよ'],
  ['grounded_qa', 'rules', '契約書によると、途中解約の違約金はいくらですか'],
  ['classification', 'sentiment', 'この口コミをポジティブかネガティブに分類して'],
  ['classification', 'priority', 'この問い合わせを優先度で分けて'],
  ['extraction', 'action-items', '議事録からやることを抜き出して'],
  ['summarization', 'meeting', '議事録を要約してください'],
  ['problem_solving', 'relationship', '夫が育児を手伝ってくれません。どうすればいいですか'],
  ['problem_solving', 'choice', '電気自動車とガソリン車、どっちがいい？'],
  ['problem_solving', 'health', '最近ずっと頭痛がして眠れない'],
  ['problem_solving', 'device', '家のwifiがよく切れるのはなぜ'],
  ['explanation', 'comparison', '株と投資信託の違いを教えて'],
  ['explanation', 'recipe', '肉じゃがの作り方'],
  ['explanation', 'formal-idea', '再帰とは何ですか'],
  ['conversation', 'distress', '失恋して悲しい'],
  ['roleplay', 'interview', 'あなたは面接官です。営業職の模擬面接をしてください'],
  ['question_answering', 'superlative', '世界で一番長い川はどこ？'],
  ['code_generation', 'spreadsheet-formula', '契約が期限切れかどうかを判定するExcelの数式を教えて'],
  ['code_generation', 'schema', 'ネットショップのデータベース設計をして'],
  ['code_generation', 'security', 'Laravelでパスワードリセット機能を実装して'],
  ['code_generation', 'pipeline', 'テストを実行するGitHub Actionsのワークフローを書いて'],
  ['code_generation', 'data-frame', 'pandasで顧客IDをキーに二つの表を結合したい'],
  ['professional_writing', 'toast', '弟の結婚式のスピーチを書いて'],
  ['professional_writing', 'faq', 'ネットショップのよくある質問を作って'],
  ['professional_writing', 'place-listing', 'うちのマンションのAirbnbの紹介文を書いて'],
  ['professional_writing', 'legal-text', '業務委託契約書を作成して'],
  ['problem_solving', 'house-and-car', '車のブレーキを踏むとキーキー音がする'],
  ['problem_solving', 'people-at-work', '仕事が多すぎることを上司にどう伝えればいい？'],
  ['task_planning', 'trip', '京都に3泊4日で旅行します。プランを考えて'],
  ['creative_writing', 'image-prompt', '雨の街のMidjourneyプロンプトを書いて'],
  ['brainstorming', 'titles-to-know', 'ローマ史のおすすめの本を教えて'],
]

const demands: [string, string[]][] = [
  ['この文章を三行で要約して', ['length=3 lines']],
  ['200字以内で自己紹介を書いて', ['length=≤200 characters']],
  ['英語に翻訳して：おはよう', ['language=en']],
  ['二つのスマホを表で比較して', ['format=table']],
  ['コードだけください。説明は不要です', ['answer-only=only', 'no-explanation=none']],
  ['JSON形式で出力して', ['format=json']],
  ['上司への丁寧なメールを書いて', ['tone=polite']],
  ['重力を小学生にもわかるように説明して', ['audience=students']],
  ['順を追って解いて', ['steps=steps']],
  ['あなたは経験豊富な弁護士です。質問に答えて', ['role=あなたは経験豊富な弁護士です']],
  ['江戸幕府について簡潔に説明して', ['length=short']],
  ['カタカナは使わないで、詩を書いて', ['forbidden=カタカナは使わないで']],
]

const findings: [FindingCode, string][] = [
  ['absent-material', '次の文章を要約してください'],
  ['absent-material', 'このコードを修正して'],
  ['absent-material', 'この文章を英語に翻訳して'],
  ['absent-material', '添付の報告書を三行でまとめて'],
  ['absent-material', '添付資料によると、保証期間はどのくらいですか'],
  ['several-tasks', '隣人への謝罪の手紙を書いて。もう一つ質問、フランスの首都はどこ？'],
  ['no-referent', 'もっと短くして'],
  ['no-referent', '続けて'],
  ['no-referent', 'もう一つ'],
  ['after-knowledge', '今日の東京の天気は？'],
  ['after-knowledge', '今の株価を教えて'],
  ['after-knowledge', '現在の首相は誰ですか'],
]

const silent: string[] = [
  '家に帰りたくない猫の話',
  'クラス代表に選ばれた',
  'データはJSONに入っています',
  'だけでなく、の使い方は？',
  '10人分のカレーには米が何合いりますか',
  '第三条とは何ですか',
  '返事をしない人とどう付き合えばいい？',
  '使わない服はどう処分する？',
  '絶対に合格したいです',
  '感想文を書かないといけないけど、何から始めればいい？',
  '雨の日は一度も走ったことがない',
  '一人で行くのは不安です',
  '先生の家に行くときの手土産は？',
  '立入禁止の看板の意味は？',
  '話を聞いてほしいだけです',
  '午後三時の会議のリマインドを書いて',
  '最近自転車に乗れるようになって嬉しい',
  'できるだけ早く返事がほしいと言われた',
  '質問です。なぜ海は塩辛いのですか',
  '続けることの大切さとは',
  'でもやっぱり行きたい',
  '空が青いのはなぜですか',
  '天気についての詩を書いて',
  '長すぎる文はどう切ればいいですか',
]

const told: [IntentLabel, string, string][] = [
  ['professional_writing', 'amount', '家賃の値下げを10%お願いするメールを大家さんに書いて'],
  ['professional_writing', 'last_day', '退職届を書いて。最終出社日は6月30日です'],
  ['professional_writing', 'minutes', '結婚式の友人スピーチを書いて。3分くらい'],
  ['brainstorming', 'budget', '彼女への誕生日プレゼント、予算5000円'],
  ['task_planning', 'ages', '子供二人（6歳と9歳）と沖縄へ二泊三日の旅行プラン'],
  ['task_planning', 'hours', '簿記の試験に受かりたいので勉強計画を立てて。毎日2時間です'],
  ['task_planning', 'injuries', '筋トレメニューを組んで。膝にけがあり'],
  ['problem_solving', 'runway', '会社を辞めるべきか迷っています。貯金は半年分'],
]

describe('a Japanese prompt', () => {
  it.each(genres)('is %s / %s: %s', (intent, genre, prompt) => {
    expect(read(intent, prompt).genre.id).toBe(genre)
  })

  it.each(told)('of %s tells %s: %s', (intent, slot, prompt) => {
    const { slots } = read(intent, prompt).genre
    expect(slots.find(({ id }) => id === slot)?.given.test(parse(prompt).said)).toBe(true)
  })

  it.each(demands)('demands: %s', (prompt, expected) => {
    expect(demandsOf(prompt)).toEqual(expect.arrayContaining(expected))
  })

  it.each(findings)('has %s: %s', (code, prompt) => {
    expect(findingsOf(prompt)).toEqual([code])
  })

  it.each(silent)('is left alone: %s', (prompt) => {
    expect(findingsOf(prompt)).toEqual([])
    expect(demandsOf(prompt)).toEqual([])
  })
})
