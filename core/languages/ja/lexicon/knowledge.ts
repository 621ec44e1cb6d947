// What Japanese prompts ask about: data, texts that are given, problems, knowledge and advice.

export const KNOWLEDGE = `
data: データ, データセット
analyze this data: データを分析, このデータを分析, 以下のデータを分析, データ分析
trend: 傾向, トレンド, 推移
sales: 売上, 売り上げ, 販売数
profit: 利益, 粗利
conversion rate: コンバージョン率, cvr, 転換率
retention: 継続率, リテンション, 定着率
churn: 解約率, 離職率, 離脱率
average: 平均, 平均値
median: 中央値
correlation: 相関, 相関係数
did it cause: のせいですか, のせい, の影響ですか, が原因ですか, 因果関係, と言えますか, と言える, せいか, 効いている, 効果があった
effect of: の影響, の効果, 影響
significant: 有意, 有意差
is this difference significant: 有意差はありますか, 有意ですか, 有意差がある, 有意と言え
a/b test: abテスト, a/bテスト
experiment: 実験
control group: 対照群
sample size: サンプルサイズ, 標本数, サンプル数
questionnaire: 質問紙, アンケート結果, アンケート調査
respondents: 回答者
response rate: 回収率, 回答率
regression: 回帰分析, 回帰
p value: p値
t-test: t検定
anova: 分散分析
chi-square: カイ二乗, カイ二乗検定
statistical test: 検定手法, どの検定
standard deviation: 標準偏差
confidence interval: 信頼区間
outliers: 外れ値
missing values: 欠損値, 欠損
clean the data: データクレンジング, データの前処理, 前処理
forecast: 予測, 見込み, 需要予測, 予測して
kpi: 指標, kpi設定
dashboard: ダッシュボード
which chart: どのグラフ, 何グラフ, どんなグラフ
chart: グラフ, 棒グラフ, 折れ線グラフ, 円グラフ
how should i visualize: どう可視化, 可視化
my spending: 支出, 出費
electricity: 電気代, 光熱費
mortgage: 住宅ローン, 繰り上げ返済
loan: ローン, 借入
interest: 利息, 金利, 利率
compound interest: 複利
invest: 投資, 資産運用, nisa, 積立nisa, 積立, ideco
stock: 株, 株式
rent or buy: 賃貸か購入, 持ち家か賃貸, 賃貸と購入, 賃貸と持ち家
buy a house: 家を買う, マイホーム
insurance: 保険, 健康保険
pension: 年金, 厚生年金
tax: 税金, 消費税, 所得税, 確定申告, 税, 住民税, 相続税, 贈与税, ふるさと納税
law: 法律, 民法, 刑法
legal: 違法, 合法, 違法ですか, 法的
illegal: 違法か, 罪になり, 罪に問われ
lawyer: 弁護士
copyright: 著作権
trademark: 商標
inheritance: 相続, 遺産
court: 裁判, 裁判所
sued: 訴えられた, 訴えられ, 訴訟
my rights: 私の権利
deposit back: 敷金, 敷金返還
fired: 解雇された, クビになった, クビ, 解雇
the police: 警察, 通報
visa: ビザ, パスポート
customs: 税関
allowed to: 許可, 許されて, 持ち込める, 持ち込めますか
minimum wage: 最低賃金
maternity leave: 産休, 育休
public holiday: 祝日, 休日
paid leave: 有給, 有給休暇
retirement age: 定年
clause: 第何条, 条文
who pays: 誰が払う, 誰が負担
how much must i pay: いくら払う, 払う必要がありますか
according to the text: 本文によると, 本文によれば, 文章によると, 本文に基づいて, 本文から, 文章に基づいて
according to the contract: 契約書によると, 契約書によれば, 規約によると
according to the policy: 規定によると, 規則によると
according to the report: 資料によると, 報告書によると
passage: 文章題, 読解文
reading comprehension: 読解, 長文読解
author: 筆者, 著者, 作者
contradict: 矛盾, 食い違い, 矛盾して
names: 氏名, 人名, 担当者名, 担当者
people: 人物
companies: 会社, 企業
organizations: 団体名, 組織
dates: 日付, 日時, 希望日
place: 地名
amounts: 金額, 額
prices: 価格, 値段, 料金
numbers: 数字, 件数, 個数, 数量
phone numbers: 電話番号, 連絡先
email addresses: メールアドレス
address: 住所
action items: todo, やること, タスク一覧, アクションアイテム, 次のアクション, 宿題事項, 誰が何を
keywords: キーワード
entities: 固有表現, 固有名詞
fields: 項目
arguments: 主張, 根拠
thread: メールのやり取り, やりとり, やり取り
chat: チャットログ, チャット
meeting notes: 会議内容, 打ち合わせ内容, ミーティングメモ
transcript: 文字起こし, 書き起こし
paper: 文献
patient: 患者
customer reviews: 口コミ, お客様の声, カスタマーレビュー, 顧客の声
survey answers: アンケートの回答, 自由記述, アンケート回答
sentiment: 感情分析, 感情, 感情を
positive or negative: ポジティブかネガティブ, ポジティブ・ネガティブ, 肯定的か否定的, ポジネガ, 肯定か否定
positive: ポジティブ, 肯定的
negative: ネガティブ, 否定的
neutral: 中立, ニュートラル
spam or not: 迷惑メール, スパムか, スパム
is this a scam: 詐欺ですか, 詐欺でしょうか, 詐欺か, 詐欺メール, 詐欺
fact or opinion: 事実か意見, 事実と意見
sarcastic: 皮肉, 嫌味
priority: 優先順位, 優先度, 優先
urgent: 緊急, 緊急度, 至急
odd one out: 仲間外れ, 仲間はずれ
score out of 10: 10点満点, 100点満点, 5段階, 10段階, 5点満点, 五段階
categories: カテゴリ, カテゴリー, 種類, ジャンル
advantages: メリット, 利点, 長所は
pros and cons: メリットとデメリット, メリット・デメリット, メリットデメリット, 長所と短所, 利点と欠点, 賛成と反対, メリット、デメリット
disadvantages: デメリット, 欠点は
how does it work: 仕組み, 仕組みを, どう動く, どうやって動く, 原理, 仕組みは, どのように機能, どういう仕組み, メカニズム
history of: 歴史, 由来, 起源, 成り立ち, 経緯
causes of: 起きた原因, 起こった原因, 滅亡の原因
war: 戦争, 大戦, の戦い, 戦国
revolution: 革命, 維新
empire: 帝国, 幕府
theory: 理論
concept: 概念, 定義
quantum: 量子
relativity: 相対性理論, 相対論
gravity: 重力
inflation: インフレ
economy: 経済
prices rise: 物価
immune: 免疫
evolution: 進化
dna: 遺伝子
black hole: ブラックホール
atoms: 原子
sky: 空は, 空が, 空の
probability: 確率
recipe for: の作り方, 作り方, の作り方を, レシピを教えて, 簡単レシピ, のレシピ, 料理の仕方
how to cook: 茹で方, 煮方, 炊き方, 揚げ方
cake: ケーキ
bread: パン
oven: オーブン
rice cooker: 炊飯器
vegetarian: ベジタリアン
allergies: アレルギー
how to use: 使い方, 使い方を, 利用方法
how to learn: 勉強の仕方, 学び方
how to get started: 始め方, 始めるには
tutorial: チュートリアル, 入門ガイド
common mistakes: よくある間違い, よくある失敗, ありがちなミス
idiom: ことわざ, 慣用句, 四字熟語, 諺
grammar: 文法
tense: 時制, 過去形
preposition: 前置詞
honorific: 尊敬語, 謙譲語, 敬語の使い方
population: 人口
largest: 最大の, 一番大きい, 最も大きい, 最大は, 一番大きな
tallest: 一番高い, 最も高い, 一番高い山
longest: 一番長い, 最も長い
deepest: 一番深い, 最も深い
oldest: 一番古い, 最も古い, 最古の, 最古
who invented: 発明した人, 誰が発明, 発明者, 発明したのは誰
who discovered: 発見した人, 誰が発見, 発見者, 発見したのは誰
capital of: 首都, 県庁所在地
time difference: 時差
life expectancy: 平均寿命
average salary: 平均年収, 平均給与, 平均月収
which year: 何年ですか, 何年に
dose: 用量, 何錠, 服用量
medicine: 薬, 服用, 市販薬, 飲み薬, ロキソニン
symptoms: 症状
fever: 熱がある, 熱が出, 発熱, 高熱, 38度
headache: 頭痛, 頭が痛い, 片頭痛
cough: 咳
pain in: 痛い, 痛み, 痛む, 腹痛
back pain: 腰痛, 腰が痛い, 腰も痛い
rash: 発疹, 湿疹, じんましん
insomnia: 不眠, 眠れない, 寝れない
vomit: 吐いた, 嘔吐, 吐いて
blood pressure: 血圧, 高血圧
diabetes: 糖尿病, 血糖値
cancer: がん, 癌
doctor: 医者, 医師, 病院に行く
hospital: 病院, 入院
diagnosed: 診断された, 診断
lose weight: 痩せたい, 痩せる, ダイエット, 減量
vaccine: ワクチン
cat vomit: 猫が吐い, 猫が吐いた
cat won't eat: 猫がご飯を食べ, 猫が食べない, 猫がごはんを食べ
dog ate: 犬がチョコ, 犬が食べ, 犬が食べちゃ
cat: 猫, ネコ
dog: 犬
vet: 動物病院, 獣医
safe to eat: 食べても大丈夫, 食べられる, 食べて大丈夫, 食べられますか, 食べても平気
gas leak: ガス漏れ, ガス臭い, ガスの臭い
suicidal: 死にたい, 自殺, 消えたい
self-harm: 自傷
domestic violence: dv, 暴力, 殴られ
scammed: 騙された, だまされた, 詐欺に遭
harassed: ハラスメント, セクハラ, パワハラ
bullied: いじめ, いじめられ
cheated on: 浮気, 不倫
marriage: 結婚生活, 夫婦関係
in love: 恋愛, 片思い, 告白
teenager: 思春期, 反抗期
negotiate: 交渉, 値切り, 価格交渉, 値下げ交渉
job offer: 内定, オファー
change careers: 転職, キャリアチェンジ, 転職すべき
quit my job: 会社を辞め, 仕事を辞め, 退職
career: キャリア, 就職
study abroad: 留学
buy: 買う, 購入, 買った
used car: 中古車
laptop: ノートパソコン, パソコン, pc, ノートpc
phone: スマホ, 携帯, スマートフォン
iphone: アイフォン
android: アンドロイド
wifi: wi-fi, ワイファイ, 無線lan
printer: プリンター, プリンタ
router: ルーター
bluetooth: ブルートゥース
internet: インターネット, ネット回線
keeps dropping: 途切れる, 切れる, 途切れます, すぐ切れる, 途切れて, よく切れ
won't start: 起動しない, 電源が入らない, 起動しません, つかない, 開かない, 電源がつかない
won't connect: 繋がらない, つながらない, 接続できない, 繋がりません, 接続できません
blank screen: 画面が真っ暗, ブルースクリーン, 真っ暗
freezes: 固まる, フリーズ, フリーズします
washing machine: 洗濯機
fridge: 冷蔵庫
boiler: エアコン, 給湯器, 暖房
toilet: トイレ
leaks: 水漏れ, 漏れる, 漏れて, 雨漏り
noise: 異音, 騒音, うるさい, 物音
mould: カビ
smells: 臭い, 匂い, におい
car: 車
engine: エンジン
brakes: ブレーキ
plants: 観葉植物, 植物, 多肉植物, 鉢植え
leaves turning yellow: 葉が黄色, 枯れ, 葉が枯れ
battery: バッテリー, 電池
incident: 障害, 事故, インシデント
outage: システム障害, サーバーダウン
timeouts: タイムアウト
architecture: アーキテクチャ, システム構成
system design: システム設計
microservices: マイクロサービス
monolith: モノリス
message queue: メッセージキュー
authentication: 認証
poke holes: 穴を指摘, 粗探し, ツッコんで, 問題点を指摘, 穴を見つけて, 弱点を指摘, ツッコミを入れて
critique: 批評, 辛口で, 批判的に, 辛口評価, 辛口で評価
my plan is: 私の計画は, 私の案は
what am i missing: 見落とし, 抜けている点, 見落としている
counter-arguments: 反論, 反対意見
debate: ディベート, 議論, 論争
arguments for: 賛成意見, 賛成派
shop: 店, お店を, カフェ, 飲食店を, 美容室, サロン
get more customers: 客が来ない, お客が減, 客足が, 集客できない, 客が増え, 客を増や, お客を増や, 客を呼
dropped: 減少, 下がった, 減った, 減って, 落ちた, 減り
increased: 増加, 増えた, 上がった, 増えて
improve sales: 売上を伸ば, 売上を上げ, 売上アップ
procrastinate: 先延ばし, 後回し
can't focus: 集中できない, 集中力, 集中できません
time management: 時間管理, 時間の使い方
habits: 習慣, 習慣化, 早起き
motivated: やる気, モチベーション
incentives: インセンティブ, 報奨
fair way: 公平, 公平に, 不公平
is this proof correct: この証明は正しい, 証明は合って, 証明は正しい
is this right: 合ってますか, 合っていますか, 正しいですか, 合ってる, 正しい
my solution: 私の解答, 私の解法
equation: 方程式, 連立方程式
solve the equation: 方程式を解
triangle: 三角形
circle: 円形
rectangle: 長方形
square with: 正方形
angle: 角度
area: 面積, 体積
integral: 積分
derivative: 微分
matrix: 行列
dice: サイコロ, さいころ
how many ways: 何通り, 何通りある, 何通りか, 何通りですか
without replacement: 戻さず
liars: 嘘つき, うそつき, 嘘をつ, 嘘をついて
tell the truth: 本当のことを, 正直者, 本当のことを言
who is the thief: 犯人は誰, 犯人
logic puzzle: 論理パズル, 論理クイズ, 推理クイズ
syllogism: 三段論法
conclude: 結論, 結論づけ, 結論を
estimate: 見積もって, 概算, 推定, フェルミ推定, 概算して
roughly how many: おおよそいくつ, ざっくり何
days between: 何日間ありますか, 何日ありますか, 合計何日, 全部で何日
speed: 速度は, 時速, 速さ
ui text: ui文言, 画面文言, ui文字列
subtitles: 字幕
strings: 文字列
marketing: マーケティング
medical: 医療, 医学, 添付文書, 問診票
literary: 文学
handwritten: 手書き
meaning: 意味, 含意
version: バージョン
hacked: 乗っ取られ, 乗っ取り
windows: ウィンドウズ
mac: マック
everyday example: 身近な例, 日常の例
train: 電車, 新幹線, 列車
bike: 自転車
parking: 駐車場
japanese particles of japanese: 助詞, 「は」と「が」, はとがの違い
does the text support: 裏付けられ, 本文は支持, 根拠はありますか
my claim: 私の主張, この主張は正しい
fact-check: ファクトチェック, 事実確認
discharge summary: 退院サマリー, 退院時サマリー
lab results: 検査結果, 健康診断の結果, 診断書
medications: 処方, 処方薬, お薬
qualitative coding: 質的データ, コーディングして, 質的分析
smart contract: スマートコントラクト
reverse proxy: リバースプロキシ
firewall rules: ファイアウォール
ci pipeline: パイプライン, 継続的インテグレーション
type error: 型エラー, 型が合わない
generics: ジェネリクス
draw a mermaid diagram: フローチャート, シーケンス図, er図を
user experience: ユーザー体験, ux
prototype: プロトタイプ, 試作
product design: 製品設計, プロダクトデザイン
improve our app: アプリを改善, サービスを改善, サイトを改善
dough: 生地
won't rise: 膨らまない, 膨らみません
collapses: しぼむ, しぼみ, つぶれ
tomatoes: トマト, ミニトマト
orchid: 胡蝶蘭
monstera: モンステラ
aphids: アブラムシ, 虫
stain: シミ, 染み
compost: 堆肥
convert to python: pythonに書き換えて, pythonに変換, pythonに移植
convert to java: javaに書き換えて, javaに変換
convert to typescript: typescriptに書き換えて, typescriptに変換
add to this code: このコードに追加, コードに追加
tides: 潮の満ち引き
virus: ウイルス
sleep: 睡眠
memory: 記憶
climate: 気候
batteries: リチウムイオン電池
magnets: 磁石
light colour: 虹
interest rates: 利上げ, 利下げ
blockchain: ブロックチェーン
transformers: 大規模言語モデル
variance: 分散
theorem: 定理
linear algebra: 線形代数
labour law: 労働法, 労働基準法
custody: 親権
dating: 婚活, マッチングアプリ, 交際
my child: うちの子, 我が子, 子供が, 子どもが
burnout: 燃え尽き
panic attack: パニック発作
adhd: 発達障害
diarrhea symptoms: 下痢
tripping breaker: ブレーカー
socket: コンセント
tap leaking: 蛇口
tv: テレビ
monitor: モニター, モニタ
keyboard: キーボード
mouse: マウス
headphones: イヤホン, ヘッドホン
camera: カメラ
charging: 充電
won't charge: 充電できない, 充電されない
battery drains: 減りが早い
decide: 決めたい, 決められない, 決断
torn between: で迷って, で悩んで
good idea: いい考え
landlord: 大家, 大家さん, 貸主
moving out: 退去, 退去費用
overtime: 残業
visit: 訪問
event: 夏祭り, お祭り, 文化祭, 運動会, 学園祭
event for: 町内の夏祭り, 夏祭りの計画, 文化祭の企画, イベントの企画, イベントの計画, イベント企画
savings: 貯金, 貯蓄, 預金
preview: プレビュー, 確認を表示, ドライラン
skip: スキップ
already exist: 既存の, 既に存在, すでに存在
double booking: 二重予約, ダブルブッキング
compared with last year: 前年比, 前年同月比, 前年同期
unchanged at the same time: 他に変化はない, 他は変わっていません, 他は変えていない
search: 検索
drop-down: ドロップダウン, プルダウン
upload: アップロード, アップロードする
download: ダウンロード
carousel: カルーセル
drag: ドラッグ, ドラッグアンドドロップ
fry: 炒め, 炒める, 揚げ
cook: 煮る, 煮込, 煮物, 茹で, 料理, 自炊, 調理, 炊く
roast: 焼き方, 焼く
soup: スープ, 味噌汁
curry: カレー
dumplings: 餃子
run: 実行, 実行して
wrong: 間違えて, 間違った, 誤って
dropped sales: 売上が落ち, 売上が下がっ, 売り上げが落ち, 売上が減っ
upstairs neighbour: 上の階, 階上, 下の階, 隣の部屋
plot of the: あらすじ, 筋書き
branch: ブランチ
loop: ループ
not working: 冷えない, 冷えません, 温まらない, 回らない, 水が出ない, 音が出ない
monthly payment: 毎月の返済, 月々の返済
most populous: 人口が一番多い, 人口が最も多い, 最も人口が多い, 一番人口が多い
world: 世界, 世界で, 全世界
world war: 第二次世界大戦, 第一次世界大戦, 世界大戦
graduate school: 大学院, 修士課程
mayo: マヨネーズ
loaf: 食パン, 山食
`
