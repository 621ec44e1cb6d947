// The techniques’ own sentences in Japanese, by their English.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': '書き直した文章だけを出力してください。',
  'Return only the translation.': '訳文だけを出力してください。',
  'Return only the label for each item.': '各項目のラベルだけを出力してください。',
  'Return only what was asked for, and nothing that the text does not contain.':
    '求められたものだけを出力し、本文にないことは加えないでください。',
  'You are an experienced software engineer.': 'あなたは経験豊富なソフトウェアエンジニアです。',
  'You are an experienced software engineer who debugs by evidence.':
    'あなたは証拠に基づいて不具合を突き止める、経験豊富なソフトウェアエンジニアです。',
  'You are a careful data analyst.': 'あなたは慎重なデータアナリストです。',
  'You are a teacher who knows the subject well.': 'あなたはこの科目に精通した教師です。',
  'You are an experienced editor.': 'あなたは経験豊富な編集者です。',
  'You are a professional translator.': 'あなたはプロの翻訳者です。',
  'You are an adviser with long experience in this field.':
    'あなたはこの分野で長い経験を持つアドバイザーです。',
  'You are a planner with long experience in this field.': 'あなたはこの分野で長い経験を持つプランナーです。',
  'You are an expert in the subject of the request.': 'あなたは依頼内容の分野の専門家です。',
  'The answer is for this audience:': '回答の想定読者：',
  'It will be used for this purpose:': '回答の使用目的：',
  'Put the result itself first, and everything about it after it.':
    '成果物そのものを先に、それについての説明を後に書いてください。',
  'Put the result itself first.': '成果物そのものを先に書いてください。',
  'Use null where a value is not given.': '値が示されていない箇所は null にしてください。',
  'Return only the JSON, with nothing before or after it.':
    'JSON だけを出力し、前後に何も付けないでください。',
  'Follow the pattern of the examples given, in form and in labels.':
    '形式もラベルも、示した例に合わせてください。',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    '結果を支える過程を一つずつ確かめられるように示し、答えは独立した行に書いてください。',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    '順を追って考え、結果を問題文と照らし合わせ、最後に改行して「答え：」に続けて答えを書いてください。',
  'Open with the plan in a few lines, then the result of each part of it.':
    '最初に数行で方針を示し、続けて各部分の結果を書いてください。',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    'まず短い計画を立て、途中の結果を残しながら部分ごとに進めてください。',
  'First write a short plan, then carry out each part.':
    'まず短い計画を書き、それから各部分を進めてください。',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    '土台となる易しい問いに先に答え、それをもとに全体の答えを組み立ててください。',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    '土台となる易しい問いに簡単なものから順に答え、それをもとに全体に答えてください。',
  'Name the general principle that decides this, and show how it applies to the case.':
    '決め手となる一般原則を挙げ、この場合にどう当てはまるかを示してください。',
  'First name the general principle that decides this, then apply it to the case.':
    'まず決め手となる一般原則を挙げ、それをこの場合に当てはめてください。',
  'Weigh the two or three best options against the stated needs before recommending one.':
    '有力な選択肢を二つか三つ、示された要望に照らして比べたうえで、一つを勧めてください。',
  'Compare the two or three best options, then recommend one.':
    '有力な選択肢を二つか三つ比べ、一つを勧めてください。',
  'Say what the answer rests on, and what would change it.':
    '答えの根拠と、何があれば答えが変わるかを示してください。',
  'Say what would change the answer.': '何があれば答えが変わるかを示してください。',
  'Mark which statements are uncertain and how each could be checked.':
    '不確かな記述に印を付け、それぞれの確認方法を示してください。',
  'Mark which statements are uncertain.': '不確かな記述に印を付けてください。',
  'Do the calculations in a short program, and show it with its result.':
    '計算は短いプログラムで行い、そのプログラムと結果を示してください。',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    'ツールの結果に基づいて答え、それぞれの主張がどの結果によるものかを示してください。',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    'ツールを呼び出すたびに、何を確かめるのかを事前に、何が分かったかを事後に一行で述べ、未解決の点がなくなってから答えてください。',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    'ツールは一つずつ使って結果を述べ、必要な情報がそろってから答えてください。',
  'State the facts the answer rests on, then the answer.':
    '答えの根拠となる事実を述べてから、答えを示してください。',
  'List the facts you use, then answer.': '使う事実を列挙してから答えてください。',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    'すでに解かれた同種の問題を挙げ、今回にも当てはまる点と当てはまらない点を示してください。',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    'まず同種の問題とその解き方を思い出し、同じやり方で今回の問題を解いてください。',
  'First recall a similar problem and its solution, then solve this one.':
    'まず似た問題とその解き方を思い出し、それから今回の問題を解いてください。',
  'Set it apart from what it is most often mistaken for.':
    '最も混同されやすいものとの違いを明らかにしてください。',
  'Set it out as a few named points, each complete in itself.':
    '見出しを付けたいくつかの要点に分け、それぞれ単独で分かるように書いてください。',
  'Answer in a few named points.': '見出しを付けたいくつかの要点で答えてください。',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    'どの文にも本文中の名称・数字・知見のいずれかを入れ、どんな要約にも書けるようなことは省いてください。',
  'Put a name, figure or finding of the text into every sentence.':
    'どの文にも本文中の名称・数字・知見のいずれかを入れてください。',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    '答えの根拠となる箇所を引用し、本文では判断できない点はその旨を示してください。',
  'Quote the passages you use, and say where the text gives no answer.':
    '使った箇所を引用し、本文に答えがない点を示してください。',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    '本文の要となる名称・数字・用語を必ず含めてください。',
  'Name the main people, figures and terms of the text.': '本文の主な人物・数字・用語を挙げてください。',
  'Use these facts:': '次の事実に基づいてください：',
  'If something you need is not given, ask for it first.':
    '必要な情報が足りない場合は、先に質問してください。',
  'State the yardstick first, and judge every item by the same one.':
    '先に評価基準を示し、すべての項目を同じ基準で評価してください。',
  'Judge every item by the same stated yardstick.': '明示した同じ基準で、すべての項目を評価してください。',
  'Deal with each part on its own, then say how the parts fit together.':
    '部分ごとに取り上げ、最後に全体としてどうつながるかを示してください。',
  'Deal with one part after the other, each under its name.':
    '部分ごとに名前を付けて、順に取り上げてください。',
  'Once more, the request:': '改めて、依頼の内容：',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    '実行する順に番号を振った手順で示し、それぞれに成功した目印を添えてください。',
  'Give numbered steps in order, one action in each.':
    '順に番号を振った手順で示し、一つの手順には一つの動作だけを入れてください。',
}
