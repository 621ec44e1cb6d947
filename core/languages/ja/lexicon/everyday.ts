// Everyday errands of Japanese prompts, in the wordings by which the rules tell them apart; they come before single words.

export const EVERYDAY = `
cold call script: テレアポのトークスクリプト, テレアポのスクリプト, テレアポのトーク, 電話営業のトークスクリプト
sales call: テレアポ, 電話営業
ui text: ui文言, ui の文言, uiの文言, 画面の文言
committed: コミットしてしまった, コミットしちゃった, コミットしてしまいました
pushed: プッシュしてしまった, プッシュしちゃった, プッシュしてしまいました
accidentally: 誤って, うっかり
repository: リポジトリ, レポジトリ
git repository: gitリポジトリ
api key: apiキー
delete: 消せば, 消す方法
combine multiple excel files: excelファイルを一つにまとめ, excelファイルをまとめ, excelファイルを結合, excelファイルの結合, excelを結合, 複数のexcelファイル
combine multiple csv files: csvファイルを一つにまとめ, csvファイルをまとめ, csvファイルを結合, csvファイルの結合, csvを結合, 複数のcsvファイル
not logged in: ログオンしていない, ログインしていない, サインインしていない
ad users: adユーザー, adアカウント, ドメインユーザー
patching: パッチを適用, パッチ適用
update servers: サーバーを更新, サーバーをアップデート
security updates: セキュリティアップデート, セキュリティ更新
when changed: 変更されたら, 更新されたら, 編集されたら, 変更されたとき
updates: を更新する
servo: サーボ, サーボモーター
jitters: 震え, 震えます, 震える
sensors: センサー
temperature: 温度
exceeds: を超えたら, を超えると, を上回ったら
below: を下回ったら, を下回ると
alarm: 警報, アラーム
monitor: 監視
notify me: 通知する, 通知して, 通知してくれる, 知らせてくれる
add redis cache to the server: redisキャッシュを追加, redisでキャッシュ, redisのキャッシュを追加
pomodoro: ポモドーロ, ポモドーロタイマー
countdown: カウントダウン, カウントダウンタイマー
stopwatch: ストップウォッチ
dark mode: ダークモード, ダークテーマ
toggle: 切り替え
dark mode toggle: ダークモード切り替え, ダークモードの切り替え
calculator: 電卓
contact form: お問い合わせフォーム, 問い合わせフォーム
registration form: 登録フォーム
application form: 申込フォーム, 申し込みフォーム, 申込書, 申請書
booking form: 予約フォーム
sorts: 並べ替えできる, 並べ替え可能な, ソートできる, ソート可能な
duplicate files: 重複ファイル, 重複したファイル, 重複するファイル
duplicate photos: 重複写真, 重複した写真, 重複する写真
resize images: 画像を縮小, 画像の縮小, 画像をリサイズ, 画像のリサイズ, 画像を一括で縮小, 画像を一括でリサイズ, 画像を一括縮小, 写真をリサイズ
compress images: 画像を圧縮, 画像の圧縮, 画像を一括圧縮, 写真を圧縮
fuzzy match: あいまい一致, 名寄せ
csv export: csvエクスポート, csv出力, csvに書き出, csvダウンロード, csvでダウンロード
test data: テストデータ, テスト用データ
dummy data: ダミーデータ, テスト用のダミーデータ
validate e-mail: メールアドレスを検証, メールアドレスの検証, メールアドレスをチェック, メールアドレスのバリデーション, メールアドレスのチェック
oom killed: oom killerに殺され, oom killer に殺され, oom killerで落ち, oom killerに落とされ
out of memory: メモリ不足
weird characters show: 文字化け, 文字化けする, 文字化けします
one day off: 一日ずれ, 1日ずれ, 一日ずれる, 1日ずれる
9 hours off: 9時間ずれ, 九時間ずれ
not show: 表示されない, 表示されません
not load: 読み込まれない, 読み込まれません
horizontal scroll: 横スクロール
argue against: に反論して, に反論してください, への反論を考えて
convince me: 説得して
ttrpg campaign: trpg
my novel: 自分の小説, 私の小説, 執筆中の小説
sags: だれてしまう, 中だるみ
stuck: 続きが書けない, 筆が止まって
my players: 自分の卓のプレイヤー, うちのプレイヤー
interview tips: 面接対策, 面接のコツ
interview prep: 面接の準備, 面接準備
questions to ask: 逆質問
what should i ask: 何を聞けばいい, 何を質問すれば
how can i test whether: 自分で試す方法, 確かめる方法, 試す方法
affects: に影響するか, が影響するか
stain: シミの, シミを, シミが, シミ取り, シミ抜き, しみ抜き, 染み抜き
i want to build my own app: アプリを自作したい, アプリを作りたい, アプリを開発したい
repair or replace: 修理か買い替え, 修理と買い替え, 修理するか買い替える, 直すか買い替える
worth repairing: 修理する価値
heat pump: ヒートポンプ, エコキュート
electric car: 電気自動車
hybrid: ハイブリッド車
solar panels: 太陽光パネル, ソーラーパネル
which is cheaper compared: どちらが安い, どっちが安い
phone plan: スマホの料金プラン, 携帯の料金プラン, スマホのプラン, 携帯プラン
internet plan: 光回線のプラン
i want to sell my: 売りたい
how much should i charge: いくらにすべき, いくらにすれば, 値付け, 料金設定, いくら請求
kitchen: 台所
get rid of: 駆除, 退治
ants in the house: アリが出る, アリが出ます, アリが入ってくる
ants: アリが, アリの, アリを
cockroaches: ゴキブリ
mice: ネズミ
bed bugs: トコジラミ, 南京虫
fleas: ノミが
fruit flies: コバエ, 小バエ
wasps: ハチの巣, スズメバチ
barks: 吠え, 吠える, 吠えて, 吠え続ける, 無駄吠え
get a dog: 犬を飼う, 犬を飼い
get a cat: 猫を飼う, 猫を飼い
arrange furniture: 家具を配置, 家具の配置, ベッドと机を
is doing a mba: mbaを取る, mbaを取得する
is doing a master degree: 大学院に行く, 大学院に進む
worth: 価値はある, 価値がある, 価値はあります
worth learning it: 学ぶ価値, 勉強する価値
reduce electricity bills: 電気代を節約, 電気代を減ら, 電気代を下げ, 電気代を抑え
reduce energy bills: 光熱費を節約, 光熱費を減ら, 光熱費を抑え
reduce grocery bills: 食費を節約, 食費を減ら, 食費を抑え
save money: 節約する方法, 節約術
make friends: 友達を作る, 友達を作り, 友達ができ, 友人を作る
get more people to come: もっと人を集める, 人を集めるには, 参加者を増やす
attract more customers: 客を増やす, お客さんを増やす, 顧客を増やす, 集客
get more followers: フォロワーを増やす
podcast: ポッドキャスト
start a podcast: ポッドキャストを始め
start a blog: ブログを始め
start a youtube channel: youtubeを始め, youtubeチャンネルを始め
clearing out the house: 遺品整理, 実家の片付け, 実家じまい
decorating room: 部屋をおしゃれに, 部屋の模様替え, 部屋のインテリア
decorating balcony: ベランダをおしゃれに
i have in my fridge: 冷蔵庫にあるのは
what can i cook with: 何が作れる, 何を作れる, 何が作れますか
best way to learn: 効率よく学ぶ, 効率よく学ぶには, 効率的に学ぶ, 効率的な勉強法
can i afford: 一人暮らしできる, 一人暮らしできますか, 暮らしできる, 生活できる, やっていける
is it realistic: 現実的ですか, 現実的でしょうか
retrospective: ふりかえり, 振り返り会, レトロスペクティブ
opening procedure: 開店作業, 開店手順
closing procedure: 閉店作業, 閉店手順
fundraising campaign: 募金活動, 寄付を集める, 募金を集める
visa application: ビザ申請, ビザの申請
buying a house: 家を購入, 家を買う, マイホーム購入, 住宅購入, マイホームを購入
start a business: 起業
start a cafe: カフェを開業, カフェを開く
start a shop: お店を開業, お店を開く, 店を開業
job search: 転職活動, 就活, 就職活動
crop rotation: 輪作
finish my thesis: 修士論文を書き上げ, 論文を書き上げ, 卒論を書き上げ, 卒業論文を書き上げ
shopping list: 買い物リスト, 買物リスト
christmas dinner: クリスマスディナー
dinner party: ホームパーティー
wedding vows: 誓いの言葉, 結婚の誓い, 結婚式の誓いの言葉
children's story: 童話, 児童文学
picture book: 絵本
novel outline: 小説のプロット
story outline: 物語のプロット, プロットを考え
short story: 短編小説, 短編, ショートストーリー, 掌編小説
character profile: キャラクター設定, キャラ設定
create a character: キャラクターを作って, キャラクターを考えて
interview answer: 面接の回答, 面接での回答, 面接の答え
recommendation letter request: 推薦状をお願い, 推薦状の依頼, 推薦状を依頼
introduction email new job: 自己紹介メール, 自己紹介のメール
leave request: 有給休暇を申請, 有給申請, 有休申請, 休暇申請, 有給を申請, 休暇を申請
thank-you email after the interview: 面接後のお礼, 面接のお礼
thank-you for the donation: 寄付のお礼, 寄付者へのお礼, 寄付へのお礼, ご寄付へのお礼
review request: レビューをお願い, レビュー依頼, 口コミをお願い, 口コミ依頼, レビューの依頼
closed notice: 臨時休業のお知らせ, 休業のお知らせ, 休館のお知らせ, 休診のお知らせ, 年末年始休業のお知らせ
welcome new employee: 新入社員への歓迎, 新入社員歓迎, 新メンバーへの歓迎
volunteers wanted: ボランティア募集, ボランティアを募集
query letter: クエリーレター, クエリレター
performance improvement plan: 業績改善計画, パフォーマンス改善計画
risk assessment: リスクアセスメント
article about the benefits of: メリットについての記事, 効果についての記事, 良さについての記事
bit: 噛んだ, 噛みついた
no reply: 返信のない, 返信がない, 返事がない, 返事のない, 返信が来ない
second complaint: 二通目の苦情, 二度目の苦情, 2通目の苦情
second letter: 二通目の手紙, 2通目の手紙
sales talk: セールストーク, 営業トーク
pitch to customers: ピッチを書いて
our renovation notice: 工事のお知らせ, 工事騒音のお知らせ, リフォーム工事のお知らせ
property listing: 賃貸広告, 賃貸の広告, 物件紹介文, 物件の紹介文
puns on: 駄洒落, ダジャレ
destinations: 旅行先
where to travel: どこに旅行, 旅行するならどこ
project ideas: プロジェクトのアイデア
shop window: ショーウィンドウ, ショーウインドー
tattoo: タトゥー
first date: 初デート, 初めてのデート
halloween: ハロウィン
costume: 仮装, コスプレ
debate topics: ディベートの論題, ディベートのテーマ, 論題
`
