// What is asked in Japanese about code, and the label before the answer.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const CODE = {
  'engine/regex': {
    question: 'どこで使いますか（JavaScript、Python、PCRE、grep など）？',
    default: '一般的なエンジン（PCRE の構文）',
    fact: '正規表現エンジン',
  },
  samples: {
    question: '一致すべき文字列と一致すべきでない文字列をいくつか貼れますか？',
    fact: 'サンプル文字列',
  },
  chain: {
    question: 'どのチェーンとコンパイラのバージョンで、アップグレード可能にしますか？',
    default: 'Ethereum、Solidity 0.8、アップグレード不可',
    fact: 'チェーンとバージョン',
  },
  'program/spreadsheet-formula': {
    question: 'どのソフトですか：Excel（バージョンも）、Google スプレッドシート、LibreOffice？',
    default: 'Excel 365',
    fact: 'ソフト',
  },
  cells: {
    question: 'データはどの列やセルにあり、1 行目と 2 行目のどちらから始まりますか？',
    fact: 'データの位置',
  },
  layout: { question: 'どの列・シート・フォルダーを扱い、名前は何ですか？', fact: '構成' },
  trigger: {
    question: '何で起動しますか：ボタン、時刻、ファイルの変更？',
    default: 'ボタンまたはメニュー項目',
    fact: '起動方法',
  },
  'engine/schema': {
    question: 'どのデータベース、またはスキーマ言語ですか？',
    default: 'PostgreSQL',
    fact: 'データベース',
  },
  database: {
    question: 'どのデータベースの、どのバージョンですか？',
    default: 'PostgreSQL',
    fact: 'データベース',
  },
  tables: { question: 'テーブルと列の名前は何ですか？', fact: 'テーブル' },
  existing: {
    question: 'すでにあって合わせる必要があるものは何ですか（ネットワーク、アカウント、命名規則）？',
    fact: '既存の環境',
  },
  'commands/pipeline': { question: 'ローカルではどのコマンドでビルドとテストをしますか？', fact: 'コマンド' },
  start: { question: 'アプリの起動コマンドと待ち受けポートは何ですか？', fact: '起動コマンドとポート' },
  'commands/bot': { question: 'どのコマンドやメッセージに反応しますか？', fact: '反応する内容' },
  page: { question: 'どのページ（URL）から、どの項目を取りますか？', fact: 'ページと項目' },
  wiring: {
    question: 'ボードの型番と、どのピンに何がつながっているかを教えてください。',
    fact: 'ボードと配線',
  },
  data: { question: 'データはどのようなものですか：行数、列、クラスとその割合？', fact: 'データ' },
  platform: {
    question: 'どこで動かしますか：ブラウザー、ターミナル、Godot や Unity などのエンジン？',
    default: 'ブラウザー、HTML ファイル一つ',
    fact: 'プラットフォーム',
  },
  'language/algorithm': {
    question: 'どのプログラミング言語ですか？',
    default: 'Python',
    fact: 'プログラミング言語',
  },
  core_path: {
    question: 'ユーザーが最初から最後までできなければならないことは何ですか？',
    fact: '必ず動くべき流れ',
  },
  stack: { question: 'どの技術を使いますか、またはすでに使えるものは何ですか？', fact: '使用技術' },
  visitor_action: { question: '訪問者にページで何をしてほしいですか？', fact: '訪問者にしてほしいこと' },
  content: { question: 'どんな文章や情報（名前、料金、住所）が必要ですか？', fact: '内容' },
  'framework/component': {
    question: 'どのフレームワークとスタイル手法を使っていますか？',
    default: '素の HTML・CSS・JavaScript',
    fact: 'フレームワーク',
  },
  'framework/endpoint': {
    question: 'どの言語とフレームワークですか？',
    default: 'Python と FastAPI',
    fact: '言語とフレームワーク',
  },
  'callers/endpoint': { question: '誰が呼び出し、どう認証しますか？', fact: '呼び出し元' },
  operating_system: {
    question: 'どの OS で実行しますか：Linux、macOS、Windows？',
    default: 'Linux',
    fact: 'OS',
  },
  interval_type: {
    question: '区間はどう表しますか：ペア、タプル、オブジェクト、日付？',
    default: '数値のペア（開始、終了）',
    fact: '区間の型',
  },
  language_version: {
    question: 'その言語のどのバージョンですか？',
    default: '現在の安定版',
    fact: 'バージョン',
  },
  'language/script': { question: 'どの言語で書きますか？', default: 'Python', fact: '言語' },
  sample: { question: '入力は一件どのようなものですか（ファイル名、一行など）？', fact: '入力例' },
  'example/parsing': { question: '入力の一行はどのようなもので、何が出てくるべきですか？', fact: '例' },
  'framework/write-tests': {
    question: 'どのテストフレームワークを使っていますか？',
    default: 'その言語で一般的なもの',
    fact: 'テストフレームワーク',
  },
  'engine/slow-query': { question: 'データベースの種類とバージョンは何ですか？', fact: 'データベース' },
  plan: { question: 'EXPLAIN (ANALYZE) の結果はどうなっていますか？', fact: '実行計画' },
  sizes: { question: '各テーブルの行数と、あるインデックスは何ですか？', fact: '行数とインデックス' },
  'size/slow-code': {
    question: '入力の規模、現在の所要時間、目標の時間はどのくらいですか？',
    fact: '規模と時間',
  },
  logs: { question: '失敗した瞬間のログには何が出ていますか？', fact: 'ログ' },
  shared: { question: 'プッシュ済みですか、そのブランチを使う人はほかにいますか？', fact: '共有の状況' },
  markup: { question: 'その要素と親要素の HTML と CSS を貼れますか？', fact: 'HTML と CSS' },
  formula: { question: '数式と、見つかるはずのセルの中身は何ですか？', fact: '数式とセル' },
  changed: { question: 'おかしくなる直前に何を変えましたか？', fact: '直前の変更' },
  code: { question: 'エラーの行の前後のコードを貼れますか？', fact: 'エラー箇所のコード' },
  versions: { question: '言語とフレームワークのバージョンは何ですか？', fact: 'バージョン' },
  'code/case': { question: 'コードと一例（実際の結果と期待する結果）を貼れますか？', fact: 'コードと一例' },
  'purpose/program': { question: '何をするもので、誰が使いますか？', fact: '用途' },
  'country/numbers': { question: 'どの国の番号で、どんな表記がありますか？', fact: '対象の国' },
} as const satisfies Partial<Record<QuestionId, Question>>
