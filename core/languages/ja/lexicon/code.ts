// What Japanese prompts say of code, its parts and its troubles.

export const CODE = `
code: コード, ソースコード, プログラムコード
program: プログラム, プログラミング
function: 関数, メソッド
class: クラス
script: スクリプト
small tool that: ツール, 自作ツール
automate: 自動化, 自動, 一括, 自動で, 自動的に
bug: バグ, 不具合
error: エラー, エラーが出る, エラーが出ます, エラーになる, エラーメッセージ, エラーになります, エラーが出て, エラー文
exception: 例外
crash: クラッシュ, 落ちる, 落ちます, フリーズする, 強制終了, 落ちて
wrong result: 結果がおかしい, 結果が違う, 間違った結果, 正しくない, 計算が合わない, 値がおかしい, 合わない, 結果が合わない
not working: 動かない, 動きません, 動作しない, 効かない, 効きません, 反映されない, 反映されません, うまくいかない, うまくいきません, うまく動かない, 機能しない, 使えない, できなくなった, 動かなくなった, 動作しません
expected: 期待, 期待した, 想定, 期待値
what's wrong with: どこが間違って, 何が間違って, どこがおかしい, 何がおかしい, 何が問題, どこが悪い, どこが間違っていますか, 何が悪い, どこが問題
root cause: 根本原因
cause: 原因, 原因は, 原因を
where is the mistake: どこで間違え, どこが誤り, 間違いはどこ, どこで間違った
infinite loop: 無限ループ, 無限に, 無限再帰
slow: 遅い, 重い, 遅くて, 重くて, 遅く, 遅すぎる, 重たい
performance of: パフォーマンス, 性能
slow query: クエリが遅い, 遅いクエリ, 検索が遅い, sqlが遅い, スロークエリ
memory leak: メモリリーク, メモリが増え, メモリ使用量
out of memory: メモリ不足
explain this code: このコードを説明, このコードの意味, このコードは何を, コードを解説, このコードを解説, コードの説明, このコードの解説, このコードが何をして
code review: コードレビュー, レビューをお願い
security review: セキュリティ診断, セキュリティチェック, 脆弱性診断, セキュリティ上の問題
vulnerability: 脆弱性
unit tests for: 単体テスト, ユニットテスト, テストコード, テストを書いて
test cases for: テストケース
edge cases: エッジケース, 境界値
race condition: 競合状態, レースコンディション
deadlock: デッドロック
concurrency: 並行処理, 排他制御, マルチスレッド, 同時実行, 並列処理, 非同期処理
thread: スレッド
sometimes fails: たまに失敗, 時々失敗, たまにエラー, たまに落ち
only on the server: 本番だけ, 本番環境だけ, ローカルでは動く, ローカルでは動き, ciだけ, サーバーだけ
git: バージョン管理
merge conflict: コンフリクト, マージコンフリクト
dependency conflict: 依存関係, 依存
build fails: ビルドできない, ビルドが通らない, ビルドエラー, ビルドだけ落ち, コンパイルエラー, ビルドに失敗
deploy: デプロイ
container: コンテナ
production: 本番環境, 本番
server: サーバー, サーバ
layout: レイアウト, 崩れ, 中央寄せ, 中央揃え, 表示崩れ, 横並び
spreadsheet: スプレッドシート, エクセル
excel: エクセルで, エクセルの
excel formula: エクセルの関数, 数式, excelの関数, エクセル関数, excel関数, 計算式, 条件付き書式, スプレッドシートの関数
column: 列, カラム
row: 行目, レコード
cell: セル
macro: マクロ
excel macro: エクセルマクロ, excelマクロ, エクセルのマクロ, excelのマクロ
apps script: gas, グーグルアップススクリプト
pivot table: ピボットテーブル, ピボット
regex: 正規表現
sql: sql文
query: クエリ
database: データベース, db
table schema: テーブル設計, テーブル定義, スキーマ, db設計, データベース設計, スキーマ設計, テーブル構造
data model: データモデル, er図
index: インデックス
order: 注文, 受注
api endpoint: エンドポイント, api作成, apiを作
backend: バックエンド
frontend component: フロントエンド, コンポーネント
react component: reactコンポーネント, reactのコンポーネント
web page: ウェブページ, webページ, ページを
website: ホームページ, サイト, ウェブサイト, webサイト
landing page: ランディングページ, lp
form: フォーム, 問い合わせフォーム, 入力フォーム
login page: ログイン画面, ログイン機能, ログインページ, ログイン, 会員登録
button: ボタン
modal: モーダル, ポップアップ, ダイアログ
app: アプリ, アプリケーション
mobile app: スマホアプリ, モバイルアプリ
whole app: 管理システム, システム全体, webアプリ, ウェブアプリ
booking system: 予約システム, 予約アプリ, 予約管理システム, 予約サイト, 予約機能
chrome extension: 拡張機能, ブラウザ拡張, chrome拡張, chrome拡張機能
scraper: スクレイピング, クローラー, クローリング, スクレイパー
discord bot: ボット, discordボット, discordのbot, ディスコードのbot
line bot: lineボット, linebot
game: ゲームを作って, テトリス, オセロ, ブロック崩し, シューティングゲーム, インベーダー
tic-tac-toe: 三目並べ, まるばつゲーム, 五目並べ
snake in: スネークゲーム, ヘビゲーム
algorithm: アルゴリズム
quick sort: クイックソート
bubble sort: バブルソート
binary search: 二分探索
linked list: 連結リスト
dynamic programming: 動的計画法
fibonacci: フィボナッチ, フィボナッチ数列
prime numbers: 素数
factorial: 階乗
palindrome: 回文
recursion: 再帰
time complexity: 計算量
docker: ドッカー
shell script: シェルスクリプト
command to: コマンド, コマンドライン, ワンライナー
delete: 削除, 消す, 消して, 削除して
rename files: リネーム, ファイル名を変更, 一括リネーム, ファイル名変更
files: ファイル, ファイルを
photos: 写真
images: 画像
folder: フォルダ, フォルダー, ディレクトリ
backup: バックアップ
cron: 定期実行, クーロン, 定期的に実行, 毎日実行
scheduled task: タスクスケジューラ
rate limit: レート制限
cache: キャッシュ
retry: リトライ
encrypt: 暗号化
password hashing: パスワードのハッシュ化, パスワードハッシュ, ハッシュ化
password: パスワード
time zones: タイムゾーン, 時差を
working days between: 営業日, 営業日計算, 営業日を計算, 営業日数
age from: 年齢計算, 年齢を計算, 生年月日から年齢
merge overlapping intervals: 区間をマージ, 重複する区間, 区間の結合, 重なる区間, 区間のマージ
interest calculation: 利息計算, ローン計算
parse csv: csvを読み込, csvを読み込んで, csvファイルを読み, csvを解析, csvを読む
parse: パース, 解析する
validate: バリデーション, 検証する
train a model: モデルを学習, 学習させる, ファインチューニング, 機械学習モデル, モデルを訓練
classifier: 分類器
neural network: ニューラルネットワーク
machine learning: 機械学習
deep learning: ディープラーニング, 深層学習
arduino: アルドゥイーノ, マイコン
raspberry pi: ラズパイ
diagram: 図を, 図解, 構成図, 図示
aggregate: 集計, 集計する
comments: コメント, コメントを付け
my code has a bug: 私のコードにバグ, 自分のコードにバグ, コードにバグがあります
my code does not work: コードが動かない, コードが動きません, 私のコードが動かない, 私のコードが動きません, プログラムが動かない
red-black tree: 赤黒木
`
