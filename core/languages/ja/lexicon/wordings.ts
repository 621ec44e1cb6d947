// Whole wordings of Japanese prompts that their words alone would read wrongly; they come before all others.

/** A town is no country: who goes to one stays in one place. */
const CITIES =
  '東京 京都 大阪 奈良 神戸 名古屋 福岡 横浜 仙台 広島 札幌 金沢 パリ ロンドン ローマ ソウル 台北 バンコク ニューヨーク バルセロナ 香港'.split(
    ' ',
  )

const travels = (): string => `
go to the city: ${CITIES.flatMap((city) => [`${city}へ`, `${city}に行`, `${city}に`]).join(', ')}
trip to the city: ${CITIES.flatMap((city) => [`${city}旅行`, `${city}観光`, `${city}へ旅行`, `${city}に旅行`, `${city}への旅行`]).join(', ')}
in japan: ${CITIES.slice(0, 12)
  .flatMap((city) => [`${city}に住`, `${city}にあ`, `${city}に本社`, `${city}に勤`])
  .join(', ')}`

export const WORDINGS = `${travels()}
write excel formula: Excelの数式を教えて, Excelの関数を教えて, 数式を教えて, 関数を教えて, 数式を教えてください, 関数を教えてください
write the command: コマンドを教えて, コマンドを教えてください
write sql: SQLを教えて, SQLを教えてください, クエリを教えて
expired: 期限切れ, 期限が切れ, 期限を過ぎ
opportunity cost: 機会費用, 機会コスト
sunk cost: サンクコスト, 埋没費用
remote work: リモートワーク, テレワーク, 在宅勤務
irrational number: 無理数
rational number: 有理数
square root of 2: ルート2
square root of 3: ルート3
square root of 5: ルート5
square root of: 平方根
url shortener: URL短縮サービス, URL短縮, 短縮URL, 短縮URLサービス
search box: 検索ボックス, 検索欄, 検索窓, 検索バー
autocomplete: 候補が出る, サジェスト付き, サジェスト, オートコンプリート, 入力補完
days or older: 日以上前の, 日より前の, 日より古い
log files: ログファイル, ログ
sunscreen: 日焼け止め
edit video: 動画編集
match: にマッチする, マッチする, に一致する
mobile numbers: 携帯番号, 携帯電話番号, 電話番号
quarterly review: 四半期の振り返り, 四半期レビュー
retiring: 定年退職する, 定年退職, 定年を迎える, 退職する先生, 退職される
gift for: に贈る, へ贈る
combine: 結合, 結合したい, 結合する, 結合して, マージ, マージする, マージしたい
write a speech: 司会の台本を作って, 司会の原稿を作って, スピーチを作って, スピーチ原稿を作って
speech: 司会の台本, 司会原稿, 司会台本, 司会の原稿
gift ideas for: プレゼント、何がいい, プレゼント何がいい, プレゼントは何がいい, プレゼント何がいいかな
scarf: マフラー
startup: スタートアップ, ベンチャー, ベンチャー企業
big company: 大企業, 大手
delete log files: ログファイルを削除する, ログファイルを削除, ログを削除する, ログを削除
delete files: ファイルを削除する, ファイルを削除, ファイルを消す, ファイルを消す
review this code for security: このコードのセキュリティレビュー, このコードのセキュリティをレビュー, このコードの脆弱性をレビュー
review for security: セキュリティレビュー
online shop: ネットショップ, ECサイト, 通販サイト, オンラインショップ
database schema: データベース設計, DB設計, テーブル設計
password reset: パスワードリセット, パスワードリセット機能, パスワード再設定
run tests: テストを実行する, テストを実行, テストを走らせる
workflow: ワークフロー
date parser: 日付パーサー
parser: パーサー
split the bill to the cent: 割り勘
the meeting notes below: 以下の議事録, 下記の議事録
got a new job as: として転職しました
got a new job: 転職しました
data analyst: データアナリスト
write a faq: よくある質問を作って, FAQを作って, よくある質問を作成して, よくある質問を作ってください
wedding speech: 結婚式のスピーチ, 披露宴のスピーチ, 結婚式のスピーチ原稿
yoga studio: ヨガ教室, ヨガスタジオ
employee satisfaction survey: 従業員満足度アンケート, 社員満足度アンケート, 従業員満足度調査
write a survey: アンケートを作って, アンケートを作成して, アンケートを作ってください
youth club: 青少年クラブ
airbnb listing: Airbnbの紹介文, Airbnbの掲載文, Airbnbの説明文, 民泊の紹介文
apartment: マンション
plan the migration: 移行を計画して, 移行計画を立てて
how do i talk to my boss: 上司にどう伝えればいい, 上司にどう言えばいい, 上司にどう話せばいい, 上司にどう切り出せば
too much work: 仕事が多すぎる, 仕事が多すぎて, 仕事量が多すぎる
recommend books: おすすめの本を教えて, のおすすめの本を教えて, おすすめの本を教えてください
how can i stop procrastinating: 先延ばしをやめるには, 先延ばしをやめたい, 先延ばし癖を直したい, 先延ばし癖をなくすには
makes a squeaking noise: キーキー音がする, 異音がする, キーキー鳴る, 変な音がする
when braking: ブレーキを踏むと, ブレーキをかけると, ブレーキ時に
midjourney image prompt: Midjourneyプロンプト, Midjourneyのプロンプト
command line tool: コマンドラインツール, CLIツール
support chatbot: サポートチャットボット, サポートボット, カスタマーサポートのチャットボット
chatbot: チャットボット
quarter: 四半期
next quarter: 来四半期, 次の四半期
severance pay: 解雇の補償, 会社都合の解雇の補償, 解雇予告手当
how do i apply for a uk visa: イギリスのビザの申請方法, イギリスビザの申請方法
how do i apply for a us visa: アメリカのビザの申請方法, アメリカビザの申請方法
how do i apply for a visa: ビザの申請方法, ビザの取り方
write a service agreement: 業務委託契約書を作成して, 業務委託契約書を作って, 業務委託契約書を書いて, 契約書を作成して, 契約書を作って
proofread my resume: 職務経歴書を添削して, 履歴書を添削して, 職務経歴書を添削してください, 履歴書を添削してください
greeting email: 挨拶メール, 挨拶のメール, 年末の挨拶メール, 年始の挨拶メール, 異動の挨拶メール
rate limiter: レートリミッター, レートリミット, レート制限
how many calories are in: のカロリーは, 何カロリー, のカロリー, カロリーはどれくらい
rice: ご飯, お米
where does the phrase come from: の由来は, の語源は, の由来, の語源, という言葉の由来
source of the quote: は誰の言葉, 誰の言葉, 誰の名言, 誰が言った
does it help against colds: は風邪に効く, は風邪に効きますか, 風邪に効く
vitamin d: ビタミンD
vitamin c: ビタミンC
leasing: カーリース, リース
mean and median: 平均値と中央値, 平均と中央値
install: をインストールする, インストールする, インストール
how to sew on a button: ボタンの付け方, ボタンのつけ方
roman empire: ローマ帝国
fall: 滅びた, 滅んだ, 滅亡した, 滅亡
should it be compulsory: 義務化すべき, を義務化すべき, は義務化すべき
should it be banned: 禁止すべき, を禁止すべき, は禁止すべき
arguments for and against: 賛成と反対の意見, 賛否両論, 賛成意見と反対意見
is this a scam: これは詐欺メールですか, これは詐欺ですか, 詐欺メールですか, 詐欺ですか, フィッシングですか, これはフィッシング
anonymise: を匿名化して, 匿名化して, 匿名化, を匿名化
positive or negative: ポジティブかネガティブに, ポジティブとネガティブに
normally distributed: 正規分布
which statistical test: どの検定を使う, どの検定, どの検定を使えばいい
can i generalize: 一般化できる, 一般化できますか
version a: A案, Aパターン, バージョンA
version b: B案, Bパターン, バージョンB
is b better: Bの方が良い, Bのほうが良い, Bの方がいい, Bの方が優れている
can we say: 何が言える, 何が言えますか, 何が読み取れる, 何が読み取れますか
booking: を予約, 予約
test: のテストをする, のテスト
inheritance tax: 相続税
the tax: の税金
why did it fall: なぜ滅びたの, なぜ滅びた, なぜ滅亡した, 滅びた原因
joke: ツッコんで, 突っ込んで, 関西弁でツッコんで, ボケて
schedule to finish my thesis: 論文の執筆計画, 卒論の計画, 卒論の執筆計画, 修論の計画
protein in chicken: 鶏むね肉のタンパク質, 鶏肉のタンパク質, 鶏胸肉のタンパク質
protein: タンパク質, たんぱく質
what is the population of: の人口は何人, の人口は, の人口はどれくらい
how to configure: の設定方法, 設定方法
bayes theorem: ベイズの定理
gradient descent: 勾配降下法
support the claim: この主張を裏付け, 主張を裏付け, 主張を裏づけ
timeline: 時系列, 年表
invoice: 請求書, インボイス
grade this essay: この作文を採点して, 作文を採点して, 作文を採点
fact or opinion: 事実ですか、意見ですか, 事実か意見か, 事実なのか意見なのか
classification model: 分類モデル
machine learning model: 機械学習モデル, 予測モデル
home page: ホームページ
file upload endpoint: ファイルアップロードのAPI, ファイルアップロードAPI
flaky test: テストがたまに失敗する, テストがときどき失敗する, テストが時々失敗する, 不安定なテスト
is not centered: 中央に来ない, 中央にならない, 真ん中に来ない, 中央に配置されない
how should i invest for retirement: 老後資金をどう投資すべき, 老後資金の運用, 老後資金をどう運用
content calendar: 投稿カレンダー, コンテンツカレンダー
meal plan to lose weight: ダイエット献立, ダイエットの献立, ダイエットメニュー
poem as a gift for: に贈る詩
cancel my gym membership: ジムの退会, ジムを退会, ジムを解約
cancel membership: 退会
restaurant review: レストランの口コミを書いて, レストランのレビュー, 飲食店の口コミを書いて
fundraising letter: 寄付をお願いする手紙, 寄付のお願い, 寄付を募る手紙
house rules: 利用規則, 利用ルール, オフィスの利用規則
user interview questions: ユーザーインタビューの質問, ユーザーインタビュー
grading rubric: 作文の評価基準, 作文の採点基準
restaurants in: ラーメン屋, 居酒屋, 寿司屋, 焼肉屋
things to do in: の観光スポット, の見どころ
opening a restaurant: 飲食店開業, 飲食店の開業
asking my supervisor for an extension: 指導教員に論文の提出延期をお願いする, 提出延期をお願いする, 締め切りの延長をお願いする, 期限の延長をお願いする
company profile: 会社紹介文, 会社紹介, 会社案内, 会社概要
smart home: スマートホーム
weight loss plan: ダイエット計画, 減量計画
singleton: シングルトン
api returns a 500 error: APIが500を返す, APIが500エラー, APIが500になる
pagination component: ページネーションのコンポーネント
pagination: ページネーション
blue screen: ブルースクリーン
my computer gets a blue screen: パソコンがブルースクリーンになる, PCがブルースクリーンになる
write a rental agreement: 賃貸契約書を作って, 賃貸借契約書を作って, 賃貸契約書を作成して
write an employment contract: 雇用契約書を作って, 雇用契約書を作成して
write a proposal: 企画書を作って, 企画書を作成して, 提案書を作って, 提案書を作成して
write a report: 報告書を作って, 報告書を作成して, レポートを作って, レポートを作成して
write an announcement: 案内文を作って, 案内文を作成して, お知らせを作って
onboarding plan for a new employee: 新入社員の研修計画, 新人研修の計画, 新入社員研修の計画
ideas to attract customers: 集客アイデア, 集客のアイデア, 集客案
my ex: 元カレ, 元カノ, 元彼, 元彼女
clearly: はっきり, はっきりと
should i choose: どっちがいい, どちらがいい, どっちがいいですか, どちらがいいですか, どっちが良い, どちらが良い
which do you like: どっちがいいと思う, どちらがいいと思う, どっちがいいと思いますか, どちらがいいと思いますか
monthly sales: 月ごとの売上, 月別の売上, 毎月の売上
japan hometown tax donation: ふるさと納税
japan year-end tax adjustment: 年末調整
japan tax return: 確定申告
japan pension: 国民年金, 厚生年金
japan savings account: つみたてNISA, iDeCo, NISA
`
