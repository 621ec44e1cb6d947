// Whole wordings of Japanese prompts that their words alone would read wrongly; they come before all others.

export const WORDINGS = `
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
`
