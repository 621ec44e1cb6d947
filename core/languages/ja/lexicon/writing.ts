// What Japanese prompts want written, thought up, planned and played.

export const WRITING = `
email: メール, 電子メール, eメール, メール文, メール文面, ビジネスメール, 連絡メール, メールの文面, メール文章
reply to email: メールの返信, 返信メール, メールに返信, メールへの返信
letter: 手紙, 書簡, お手紙, 文書
message: メッセージ, 伝言, dm, 連絡文
text message: line, ライン, lineの文面, ショートメッセージ, line文
group chat: グループline, lineグループ
reply: 返答, 返信文, 返信, 返事
invitation: 招待状, 案内状, 招待, お誘い, 誘い
reminder: リマインド, 催促, 督促, リマインドメール, 催促メール
landlord: オーナー
my landlord: 大家さんに, 大家に, 大家さんへ, 大家さんへの, 管理会社に
tenant: 借主, 入居者, 賃借人
rent: 家賃, 賃料
rent reduction: 家賃の値下げ, 家賃値下げ, 家賃を下げて, 家賃減額, 家賃を下げ, 家賃交渉, 賃料の減額, 家賃の減額, 賃料減額, 家賃の引き下げ, 家賃を安く, 家賃を少し下げ, 家賃をもう少し
rent increase: 家賃の値上げ, 家賃値上げ
salary increase: 昇給, 給料アップ, 給与交渉, 昇給の交渉, 賃上げ, 給料を上げて, 昇給のお願い, 年収交渉, 給料交渉
promotion: 昇進, 昇格
salary: 給料, 給与, 年収, 月給
complaint: クレーム, 苦情, 苦情メール, 抗議, クレームメール, 苦情の手紙, 抗議文
demand a refund: 返金を求める, 返金要求, 返金してほしい, 返金を要求, 返金を求め, 返金依頼
refund: 返金, 払い戻し, 返品
compensation: 賠償, 補償, 弁償
apology: 謝罪, お詫び, 謝罪文, 謝罪メール, お詫びメール, 詫び状, お詫びの文章, 始末書, 反省文, お詫びのメール, 謝罪のメール, お詫び文, 顛末書, 謝る, お詫び状
reply to the customer: 顧客への返信, お客様への返信, お客様への返答, 問い合わせへの返信, 問い合わせ返信
reply to the review: 口コミへの返信, レビューへの返信, 低評価への返信, 口コミ返信
decline: 断り, お断り, 断る, 断りたい, お断りメール, 断りのメール, 辞退, 断り方, お断りする, 断って, 辞退メール, お断りの, 断れば, 断れ
rejection: 不採用通知, 不採用, お祈りメール
price increase: 値上げ, 価格改定, 値上げのお知らせ
cover letter: 志望動機, 送付状, 志望動機書, カバーレター, 応募メール
personal statement: 志望理由書, 志望理由, 自己推薦文
resume: 履歴書, 職務経歴書, 職歴
self-introduction bio: 自己紹介, プロフィール, 紹介文, 自己紹介文, プロフィール文
bio professional: 自己pr, エントリーシート, es
self-assessment: 自己評価, 自己評価シート, 目標管理シート
resignation letter: 退職届, 退職願, 辞表, 退職メール, 退職の挨拶, 退職の意思, 退職を伝える
cancellation letter: 解約通知, 解約メール, 退会届, 解約届
recommendation letter: 推薦状, 推薦文
performance review: 人事評価, 人事考課, 評価コメント, フィードバックコメント, 考課
report card comment: 通知表の所見, 所見, 通知表コメント
job advert: 求人, 求人票, 求人広告, 募集要項, 求人原稿, 求人文, 求人募集, 募集文, スタッフ募集
press release: プレスリリース, ニュースリリース, 報道発表
product description: 商品説明, 商品説明文, 商品紹介文, 商品紹介, 商品ページ, メルカリの説明文, メルカリ, 出品, 商品の説明文, 製品説明, 商品コピー
listing for: 出品文
ad copy: 広告文, 広告コピー, キャッチコピー文, セールスコピー, 宣伝文, 広告, 宣伝, セールスレター, 広告文案, 紹介コピー
flyer: チラシ, フライヤー, ポスター, パンフレット
slogan: スローガン, キャッチコピー, キャッチフレーズ, 標語, タグライン
announcement: お知らせ, 告知, 通知, 案内文, 社内通知, 回覧, 社内アナウンス, 告知文, お知らせ文, 案内メール, 回覧板
newsletter: メルマガ, メールマガジン, ニュースレター, 社内報
linkedin post: リンクトイン, linkedinの投稿
instagram post: インスタの投稿, インスタ投稿, インスタ, インスタグラム, インスタのキャプション, インスタの
tweet: ツイート, ポスト, x投稿, xの投稿, ツイッター, つぶやき
social media post: snsの投稿, sns投稿, snsの投稿文, 投稿文, sns, 投稿
caption: キャプション
report: レポート, 報告書, 報告, 報告文
status report: 週報, 日報, 進捗報告, 業務報告, 月報, 業務日報, 営業日報, 進捗報告書
incident report: 事故報告書, 経緯報告, ヒヤリハット, 障害報告, トラブル報告, 事故報告
research report: 実習報告, 出張報告書, 出張報告, 分析レポート, 調査報告, 実験レポート, 調査レポート, 競合分析
minutes of the meeting: 議事録, 会議録
business plan: 事業計画書, 事業計画, ビジネスプラン, 創業計画書
project proposal: 企画書, 提案書, 稟議書, 企画案, 稟議, 提案資料, 研究計画書
grant application: 助成金申請, 補助金申請, 補助金, 助成金
speech: スピーチ, 挨拶文, 挨拶, 演説, 祝辞, 式辞, 朝礼のネタ, スピーチ原稿, 挨拶の原稿, 司会原稿, 原稿, 答辞, 送辞, 朝礼スピーチ, 主賓挨拶, 乾杯の挨拶, 歓迎の挨拶
toast: 乾杯, 友人代表スピーチ, 結婚式のスピーチ
eulogy: 弔辞, 追悼文, 追悼, 追悼式
condolence: お悔やみ, お悔やみの言葉, 弔電, お悔やみメール, お悔やみの
funeral: 葬式, 葬儀, 告別式
passed away: 亡くなった, 他界, 亡くなり, 亡くなって, 死んだ, 逝去, 亡くした
thank-you note: お礼状, 感謝状, お礼のメール, お礼メール, お礼の手紙, お礼, 感謝の手紙, 感謝のメッセージ, お礼のメッセージ
birthday message: 誕生日メッセージ, お祝いメッセージ, 寄せ書き, 年賀状, お祝いの言葉, 誕生日カード, メッセージカード, 色紙, お祝い文
out-of-office: 不在通知, 自動返信, 不在メール
absence note: 欠席届, 欠席連絡, 休みの連絡, 欠勤連絡, 欠席の連絡, 欠席メール
lost cat: 迷い猫, 迷子猫, 迷い犬
essay: 作文, 小論文, エッセイ, 読書感想文, 感想文, 随筆, 小論, 課題レポート
research paper: 論文, 学術論文, 卒業論文, 卒論
thesis: 修士論文, 博士論文, 修論
literature review: 文献レビュー, 先行研究
abstract of: アブストラクト, 要旨を書, 抄録
article: 記事, コラム, 解説記事, 紹介記事, 社説
blog post: ブログ, ブログ記事, ブログ記事を, note記事
book review: 書評
film review: 映画の感想, 映画レビュー, 映画評
contract: 契約書, 契約, 覚書, 念書
rental agreement: 賃貸契約, 賃貸借契約, 賃貸契約書, 賃貸借契約書
employment contract: 雇用契約, 雇用契約書, 労働契約
nda: 秘密保持契約, 機密保持契約, 秘密保持契約書
privacy policy: プライバシーポリシー, 個人情報保護方針
terms of service: 利用規約, 規約
service agreement: 業務委託契約, 業務委託契約書, 委託契約書, 売買契約書, 示談書, 借用書, 業務委託
power of attorney: 委任状
disclaimer: 免責事項
consent form: 同意書
clauses: 条項
house rules: 就業規則, 社内ルール, 校則, 社内規定, 社内規程, 利用案内, 注意事項, 宿泊ルール
policy: 規定, 規程, 方針, ガイドライン, ポリシー
agenda: アジェンダ, 議題, 次第
lesson plan: 指導案, 授業計画, 学習指導案, 授業案, 授業
quiz: クイズ, 小テスト, テスト問題, 豆知識クイズ
exam questions: 試験問題, 問題を作って, 問題作成, 予想問題, 模擬問題, 問題を出して, 問題を作成, 練習テスト
multiple choice: 選択式, 四択, 4択, 選択問題, 三択, 四択問題, 択一
exercises on: 練習問題, ドリル, 演習問題, 穴埋め問題
flashcards: 単語カード, 暗記カード
survey: アンケート, アンケート項目, 調査票, アンケートの質問, アンケートの設問
interview questions: 面接質問, インタビュー質問, 面接の質問, 面接官が聞く質問
readme: readmeファイル
api documentation: api仕様書, 技術文書, 設計書, api ドキュメント, apiドキュメント, 仕様書, 技術ドキュメント
user manual: マニュアル, 取扱説明書, 説明書, 手順書, 操作マニュアル, 使い方ガイド, 業務マニュアル, 引き継ぎ資料, 操作手順書
standard operating procedure: 作業手順書, 標準作業手順, 業務手順
faq: よくある質問, よくある質問集
release notes: リリースノート, 更新履歴, 変更履歴
user story: ユーザーストーリー
requirements document: 要件定義, 要件定義書
cold email: 営業メール, 新規営業メール, 売り込みメール, 営業文, 提案メール, アポメール, アポ取りメール
follow-up email: フォローアップメール, フォローメール
sponsorship letter: 協賛依頼, スポンサー依頼, 協賛のお願い
request email: 依頼メール, お願いメール, 問い合わせメール, 依頼文, 日程調整メール, 依頼状
system prompt: システムプロンプト
prompt for an ai: プロンプト, 指示文
image prompt: 画像生成プロンプト, 画像プロンプト, 呪文
generate an image: 画像を生成, 画像を作って, イラストを描いて, 絵を描いて, 画像生成, 画像を作成
poem: 詩, ポエム, 自由詩
haiku: 俳句, 川柳, 短歌, 一句, 狂歌, 季語
joke: ジョーク, ダジャレ, だじゃれ, 駄洒落, ギャグ, 小話, 大喜利, なぞかけ, 親父ギャグ, 一発ギャグ
riddle: なぞなぞ, 謎々
tongue-twister: 早口言葉
song: 歌, 曲, 歌詞, 校歌, 楽曲
rap: ラップ
song parody: 替え歌
to the tune of: のメロディ, の曲に合わせて, のメロディーで
story: 物語, 話, ストーリー, お話, 昔話, 恋愛話, 小話集, 短編, 短編小説, 掌編, 掌編小説, 短い話, 短い物語
novel: 小説, 長編, ライトノベル, ラノベ, 長編小説, 二次創作
fairy tale: 童話, おとぎ話, 絵本
bedtime story: 寝る前のお話, 寝かしつけ, 寝かしつけのお話, 読み聞かせ
mystery story: ミステリー, 推理小説, 探偵小説, 密室, 謎解き
script: 台本, 脚本, シナリオ, 動画台本, 動画の台本, youtubeの台本
sketch: コント, 漫才, 落語, 漫才の台本
dialogue: 会話文, 対話, セリフ, せりふ, 会話劇
monologue: 一人芝居, モノローグ, 独白
scene: 場面, シーン
chapter: 章, 第一章, 次の章
ending: 結末, オチ, 終わり方, ラスト
protagonist: 主人公
character: キャラクター, キャラ, 登場人物
world-building: 世界観, 世界設定
magic system: 魔法体系, 魔法システム
campaign rpg: trpg, trpgシナリオ
gift: プレゼント, 贈り物, ギフト, 手土産, 何を贈る, 何をあげる, お祝いの品, 誕プレ, お土産, 引き出物, お返し, 内祝い, 何をあげたら, 何を贈れば, 何あげたら
birthday: 誕生日, 誕生会, バースデー, 誕生日会, 還暦, 古希, 米寿
wedding: 結婚式, 結婚, 披露宴, 結婚祝い, ブライダル
anniversary: 記念日, 結婚記念日, 周年
christmas: クリスマス
new year: 正月, お正月, 新年, 年末年始
mother's day: 母の日, 父の日, 敬老の日
graduation: 卒業, 卒業式
likes: 好き, 好きな, 趣味は, 大好き, が好き, 好きです, 好み
hates: 嫌い, 嫌
recommend books: おすすめの本, 本を教えて, おすすめ本, 面白い本, 本のおすすめ, おすすめの小説, おすすめの漫画, 読むべき本
recommend films: おすすめの映画, 映画を教えて, 面白い映画, 映画のおすすめ, 泣ける映画, 似た映画
recommend tv shows: おすすめのドラマ, おすすめのアニメ, 面白いアニメ, アニメのおすすめ, ドラマのおすすめ, 似たアニメ
recommend songs: おすすめの曲, おすすめの音楽, プレイリスト, 曲を教えて
recommend video games: おすすめのゲーム, 面白いゲーム, ゲームのおすすめ
book: 本を, 本が, 書籍, 本の
film: 映画
tv show: ドラマ, テレビ番組
anime: アニメ
manga: 漫画, マンガ
music: 音楽
similar to: に似た, のような作品, 似ている
restaurants in: レストラン, お店, 飲食店, 居酒屋
places to visit: 観光スポット, 観光地, 見どころ, 行くべき場所, デートスポット, 穴場, 名所, スポット, 遊べる場所, どこ行く
where to eat: どこで食べ, 何を食べれば, ランチの店
places: 場所, 行き先
activities: アクティビティ, レクリエーション, 遊び, レク, 催し, 出し物, 余興
games: ゲーム, 室内ゲーム
party: パーティー, 飲み会, 忘年会, 新年会, 歓迎会, 送別会, 宴会, 懇親会, 打ち上げ, 同窓会, 二次会, 女子会
team building: チームビルディング, 社員旅行, 社内イベント
icebreakers: アイスブレイク
hobby: 趣味
date ideas: デート, デートプラン
dinner: 夕飯, 晩ごはん, 夕食, 今日の晩ご飯, 晩ご飯, 夜ご飯, 献立
lunch: お弁当, 弁当, 昼ごはん, ランチ, 昼食, お昼
recipes: レシピ, おかず
theme: テーマ
decorate: 飾り付け, 飾り
baby names: 赤ちゃんの名前, 子供の名前, 娘の名前, 息子の名前, 女の子の名前, 男の子の名前, 名付け, 赤ちゃんの名付け, 子どもの名前
cat name: 猫の名前, 保護猫の名前, 子猫の名前
dog name: 犬の名前, 子犬の名前
pet name: ペットの名前
name for: 名前, ネーミング, 名前を考えて, 命名
shop name: 店名, お店の名前, 店の名前, カフェの名前, 屋号, ショップ名, サロン名
company name: 会社名, 社名, ブランド名, 商品名, サービス名, アプリ名, 会社の名前, チャンネル名, 商品の名前, アプリの名前
team name: チーム名, グループ名, サークル名
username: ユーザー名, ハンドルネーム, あだ名, ニックネーム
rhymes: 韻を踏んで, 韻
synonyms: 類語, 同義語, 言い換え表現, 類義語
metaphor: 比喩, たとえ, 例え話, たとえ話
hashtags: ハッシュタグ
excuses: 言い訳
business ideas: ビジネスアイデア, 副業, 起業アイデア, 新規事業, 起業のアイデア, 副業アイデア, 新規事業アイデア
ways to make money: お金を稼ぐ, 稼ぎ方, 稼ぐ方法, 収益化
features for: 機能, 新機能, 機能案
ways to improve: 改善案, 改善策, 改善方法, 上げる方法, 増やす方法, 減らす方法
ways to attract: 集客, 集客方法, 集客アイデア, 集客を増や, 客を増やす
risks of: リスク, 懸念点, 危険性, リスクを
what could go wrong: 起こりうる問題, 起こりうるトラブル, 想定されるトラブル
possible causes: 考えられる原因, 可能性のある原因
objections: 反論されそうな点, 想定される反論
video ideas: 動画のネタ, 動画ネタ, 企画ネタ, 動画企画, 動画のアイデア
blog topics: ブログのネタ, 記事のネタ, トピック
title: タイトル, 題名, 表題
topics for: 話題, 研究テーマ, 話のネタ, 雑談ネタ, 卒論テーマ
headline: 見出し, ヘッドライン
trip: 旅行, 旅, 観光, 小旅行, 日帰り旅行, 家族旅行, 日帰り, 修学旅行, 新婚旅行, 国内旅行, 海外旅行, 社員旅行の, 観光プラン, 旅行プラン, 旅程
itinerary: 旅行の計画, モデルコース, 観光ルート, 旅行計画, 旅のしおり, 行程, ルート, 行程表, コース
road trip: ドライブ, 車で回る, レンタカー, ドライブ旅行
hiking: 登山, ハイキング, キャンプ, サイクリング, 縦走, トレッキング
packing list: 持ち物リスト, 荷造り, 持ち物, パッキング, 持っていくもの, 荷物リスト, パッキングリスト, 入院準備, 持ち物一覧
suitcase: スーツケース, キャリーケース
hand luggage: 機内持ち込み, 手荷物
hotel: ホテル, 旅館, 宿を, 宿泊, 宿泊先
kids: 子供, 子ども, お子さん, 園児, こども
baby: 赤ちゃん, 新生児, 乳児
parents: 両親, 保護者, 親が, 親は, 親と, 親の
my mum: 母, お母さん, 母親, 母が, 実母
my dad: 父, お父さん, 父親, 父が, 実父
my parents: 私の両親, うちの両親, 義両親
my wife: 妻, 嫁, 奥さん, 妻が, 家内
my husband: 夫が, 夫は, 夫の, 夫と, 夫も, 旦那, 主人, 旦那が, 旦那の
my girlfriend: 恋人, 彼女が, 彼女と
my boyfriend: 彼氏, 彼氏が
my son: 息子, 息子が
my daughter: 娘, 娘が
my brother: 兄, 弟
my sister: 姉, 妹
grandma: 祖母, おばあちゃん, おばあさん
grandpa: 祖父, おじいちゃん, おじいさん
mother-in-law: 義母, 姑
father-in-law: 義父
friend: 友達, 友人, 親友, ママ友
colleague: 同僚, 先輩, 後輩
my boss: 上司, 部長, 課長, 社長, 店長
boss: リーダー
manager: マネージャー, 管理職
employee: 社員, 従業員, 部下, 新入社員, 会社員, サラリーマン, 正社員
staff: スタッフ, 職員, 店員
team: チーム, メンバー, 班
customer: お客様, 顧客, 客, 取引先, クライアント, お客さん
users: ユーザー, 利用者
members: 会員
teacher: 先生, 教師, 教授, 担任
student: 学生, 生徒, 小学生, 中学生, 高校生, 大学生, 受験生
grade: 学年, 年生
high-school: 高校
neighbour: 隣人, 近所, 隣の家, お隣, ご近所
roommate: ルームメイト
investor: 投資家
board: 取締役会, 役員会
volunteers: ボランティア
adults: 大人
elderly: 高齢者, お年寄り
couple: カップル, 夫婦
family: 家族
alone: 一人で, ひとりで, 単独, 一人暮らし
beginner: 初心者, 入門, 初級, 素人
expert: 専門家
meal plan: 一週間の献立, 1週間の献立, 献立表, 食事プラン, 作り置き, 食事メニュー, 一週間分の献立, 週の献立, 1週間分の献立, 献立を考えて
diet plan: ダイエットメニュー, ダイエット計画, ダイエットプラン, ダイエットの計画
workout plan: 筋トレメニュー, トレーニングメニュー, 運動メニュー, 筋トレ, トレーニング計画, 筋トレ計画, トレーニングプラン, 運動計画, 練習メニュー
marathon: マラソン, ハーフマラソン, フルマラソン
gym: ジム
exam: 試験, 受験, テスト, 検定, 資格, 期末テスト, 入試, 中間テスト, toeic, 簿記, 共通テスト, 英検, 資格試験, 基本情報
study plan: 勉強計画, 学習計画, 学習スケジュール, 勉強スケジュール, 受験勉強, 試験勉強, 勉強の計画, 学習プラン, 勉強法, 合格する計画
learn: 学ぶ, 勉強, 独学, 習得, 学習, 学びたい, 身につけ, 勉強したい, マスター
learning plan: ロードマップ学習, 学習ロードマップ, 学習の計画
course outline: 研修計画, 研修プログラム, カリキュラム, 講座, 研修, 講習
textbook: 教科書, 参考書
from scratch: ゼロから, 一から
move house: 引っ越し, 引越し, 転居, 引っ越す, 引越
renovation: リフォーム, リノベーション, 改装, diy, 内装工事
monthly budget: 家計, 家計簿, 毎月の予算, 家計管理, 生活費
pay off: 返済
debt: 借金, ローン残高
income: 収入, 手取り
project plan: プロジェクト計画, プロジェクト計画書, 実施計画, 行動計画, プロジェクト, wbs, 工程表, 実行計画
launch: 立ち上げ, リリース, 開業, オープン, ローンチ, 発売, 開店
roadmap: ロードマップ
milestones: マイルストーン
migration: 移行, データ移行, システム移行, マイグレーション, リプレース
rollback: ロールバック
onboarding: オンボーディング, 新人研修, 入社研修
new employee: 新人, 新入社員の, 新卒
handover plan: 引き継ぎ, 引継ぎ, 引き継ぎ計画
content calendar: 投稿計画, コンテンツカレンダー, 投稿スケジュール, 運用計画, 発信計画
event: イベント, 催事, 講演会, 祭り
run sheet: 進行表, タイムテーブル, 当日の流れ, 進行台本, 香盤表, 当日のスケジュール
garden: 家庭菜園, 庭, ガーデニング, ベランダ菜園
checklist: チェックリスト, やることリスト, todoリスト, 確認リスト, 準備リスト
daily schedule: 一日のスケジュール, 1日のスケジュール, 日課, ルーティン, 一週間のスケジュール, 朝のルーティン, 生活リズム, 明日の予定, 明日のスケジュール
what order: どの順番, 何から始め, どの順番で, 何から手をつけ, どういう順番, 何から手を
work back: 逆算, 逆算して
deadline: 締め切り, 納期, 期限, 〆切, 締切
surgery: 手術, 術後
recovery: リハビリ, 療養
pregnant: 妊娠, 妊婦, 妊娠中
quit smoking: 禁煙, 禁酒
interview: 面接, 模擬面接, 面接練習, 取材, インタビュー, 面接対策
interviewer: 面接官
practise english conversation: 英会話の練習, 英会話の相手, 英語の会話練習, 英語で会話, 英会話練習
practise japanese conversation: 日本語の会話練習, 日本語会話, 日本語で会話
role-play: ロールプレイ, 練習相手, 模擬, ロープレ
terminal: ターミナル
therapist: カウンセラー, セラピスト
chat: 雑談, おしゃべり, 話し相手, 話したい, 聞いてほしい
sad: 悲しい, つらい, 辛い, 落ち込んで, 泣きたい, しんどい
lonely: 寂しい, さみしい, 孤独
anxious: 不安, 緊張
depressed: うつ, 鬱, 憂鬱, うつ病
overwhelmed: 疲れた, もう無理, 疲れ果て
divorce: 離婚
broke up: 別れた, 振られた, 失恋, 別れ
phone: 電話, お電話
conversation: 会話
speaker: 話者
relatives: 親族, 親戚
presentation: プレゼン, プレゼン資料, プレゼンテーション
slides: スライド, パワポ, パワーポイント
news: ニュース
this book: この本, この小説
dinner party: ホームパーティー, おせち, おもてなし料理
practise: 練習, 練習したい
rehearse: リハーサル, 予行演習
break up: 別れ話, 別れたい
trip itinerary: 一泊二日, 二泊三日, 三泊四日, 1泊2日, 2泊3日, 3泊4日, 日帰り旅
injured: けが, 怪我, ケガ
knee: 膝, ひざ
shoulder: 肩
back: 腰
dumbbell: ダンベル
experience: 経験, 実務経験, 職務経験
no experience: 経験なし, 未経験
last day: 最終出社日, 最終日, 最終勤務日, 退職日
found a new job: 転職が決まった, 転職先が決ま
groom: 新郎
bride: 新婦
hand-made: 手作り, ハンドメイド, 手縫い
price: 販売価格, 値段は
must include: 必ず入れて, を含めて, 盛り込んで
mention: 触れて, 言及して
guests: ゲスト, 来賓, 参列者
family of 3: 3人家族, 三人家族
family of 4: 4人家族, 四人家族
solo: 一人旅, ひとり旅
micro-fiction: ショートショート, 超短編
video: 動画, 映像
homework: 宿題
weekly: 定例
savings plan: 貯金計画, 節約, 貯蓄計画, 返済計画, 貯金プラン, 貯金したい
twist ending: どんでん返し
developer: エンジニア, プログラマー, 開発者
guitar: ギター
piano: ピアノ
competitors: 競合
human resources: 人事
horror story: 怖い話, 怪談
payment reminder: 支払い催促, 支払いの催促, 入金催促, 督促状, 督促メール, 支払い督促, 未払いの催促, 入金のお願い
owes us: 未払い, 滞納
system prompt for a chatbot: チャットボットのシステムプロンプト, ボットのプロンプト, チャットボットのプロンプト
runbook: 運用手順書, ランブック, 障害対応手順書
invitation letter for the visa: 招聘状, 招へい理由書, ビザの招待状
price quotation: 見積書, 見積もり依頼, 見積依頼, 見積もり
rubric: ルーブリック, 評価基準, 採点基準
postmortem: ポストモーテム, 障害報告書, 障害の振り返り
room listing: 物件紹介, 民泊紹介, 物件紹介文, 民泊の紹介文, 物件の紹介文
company history: 会社の沿革, 沿革, 社史, 会社の歴史, ブランドストーリー
dismissal letter: 解雇通知書, 解雇通知, 解雇予告
appeal letter: 異議申し立て, 不服申し立て, 審査請求
interview guide: 取材の質問, インタビュー項目, インタビューガイド
`
