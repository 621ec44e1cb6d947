// The techniques’ own sentences in Chinese, by their English.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': '只需给出改写后的文本。',
  'Return only the translation.': '只需给出译文，不加别的。',
  'Return only the label for each item.': '每项只需给出标签。',
  'Return only what was asked for, and nothing that the text does not contain.':
    '只给出所要求的内容，原文没有的一概不加。',
  'You are an experienced software engineer.': '你是一位经验丰富的软件工程师。',
  'You are an experienced software engineer who debugs by evidence.':
    '你是一位经验丰富、凭证据排查问题的软件工程师。',
  'You are a careful data analyst.': '你是一位严谨的数据分析师。',
  'You are a teacher who knows the subject well.': '你是一位精通这门学科的老师。',
  'You are an experienced editor.': '你是一位经验丰富的编辑。',
  'You are a professional translator.': '你是一位专业译者。',
  'You are an adviser with long experience in this field.': '你是这一领域经验丰富的顾问。',
  'You are a planner with long experience in this field.': '你是这一领域经验丰富的策划。',
  'You are an expert in the subject of the request.': '你是所问领域的专家。',
  'The answer is for this audience:': '回答面向的读者：',
  'It will be used for this purpose:': '回答将用于以下用途：',
  'Put the result itself first, and everything about it after it.': '先给出结果本身，相关说明放在后面。',
  'Put the result itself first.': '先给出结果本身。',
  'Use null where a value is not given.': '没有给出的值用 null 表示。',
  'Return only the JSON, with nothing before or after it.': '只输出 JSON，前后不加任何内容。',
  'Follow the pattern of the examples given, in form and in labels.': '格式和标签都与所给的示例保持一致。',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    '列出支撑结果的关键步骤，使每一步都可以核对，答案单独成行。',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    '逐步推算，用题目条件检验结果，最后换行，在“答案：”之后写出答案。',
  'Open with the plan in a few lines, then the result of each part of it.':
    '开头用几行写出计划，再给出各部分的结果。',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    '先拟一个小计划，再逐部分完成，并保留中间结果。',
  'First write a short plan, then carry out each part.': '先写个小计划，再完成各个部分。',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    '先回答它所依赖的较简单的问题，再在此基础上得出整体答案。',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    '先由易到难回答它所依赖的较简单的问题，再由此得出整体答案。',
  'Name the general principle that decides this, and show how it applies to the case.':
    '指出起决定作用的一般原理，并说明它怎样适用于这个问题。',
  'First name the general principle that decides this, then apply it to the case.':
    '先指出起决定作用的一般原理，再用它来解决这个问题。',
  'Weigh the two or three best options against the stated needs before recommending one.':
    '先对照所说的需求权衡两三个最佳选项，再推荐其中一个。',
  'Compare the two or three best options, then recommend one.': '比较两三个最佳选项，然后推荐一个。',
  'Say what the answer rests on, and what would change it.': '说明答案的依据，以及什么会改变它。',
  'Say what would change the answer.': '说明什么情况会改变答案。',
  'Mark which statements are uncertain and how each could be checked.':
    '标出哪些说法不确定，以及各自怎样核实。',
  'Mark which statements are uncertain.': '标出哪些说法不确定。',
  'Do the calculations in a short program, and show it with its result.':
    '用一小段程序完成计算，并附上程序和结果。',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    '以工具返回的结果为依据，并说明每个论断出自哪项结果。',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    '每次调用工具前用一行说明要弄清什么，调用后说明弄清了什么；没有遗留问题后再回答。',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    '每次只用一个工具，说明它返回了什么，信息足够后再回答。',
  'State the facts the answer rests on, then the answer.': '先写出答案所依据的事实，再给出答案。',
  'List the facts you use, then answer.': '列出用到的事实，然后回答。',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    '举一个已解决的同类问题，并说明哪些可以沿用到这里，哪些不能。',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    '先回想一个同类问题及其解法，再用这种方法解决眼前的问题。',
  'First recall a similar problem and its solution, then solve this one.':
    '先回想一个类似问题及其解法，再解决这个问题。',
  'Set it apart from what it is most often mistaken for.': '把它与最容易混淆的概念区分开。',
  'Set it out as a few named points, each complete in itself.': '分成几个带标题的要点，每点自成一体。',
  'Answer in a few named points.': '分成几个带标题的要点回答。',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    '每句话都要带上原文中的名称、数字或结论，放在任何摘要里都成立的空话不写。',
  'Put a name, figure or finding of the text into every sentence.':
    '每句话都要带上原文中的名称、数字或结论。',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    '引用答案所依据的原文，原文没有明确说明的地方要指出。',
  'Quote the passages you use, and say where the text gives no answer.':
    '引用所用的段落，并指出原文没有给出答案的地方。',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    '确保原文的关键名称、数字和术语都出现在其中。',
  'Name the main people, figures and terms of the text.': '写出原文中的主要人物、数字和术语。',
  'Use these facts:': '请以下列事实为准：',
  'If something you need is not given, ask for it first.': '如果缺少必要的信息，先向我询问。',
  'State the yardstick first, and judge every item by the same one.':
    '先说明评判标准，再用同一标准评判每一项。',
  'Judge every item by the same stated yardstick.': '用同一个写明的标准评判每一项。',
  'Deal with each part on its own, then say how the parts fit together.':
    '各部分分别处理，再说明它们如何衔接。',
  'Deal with one part after the other, each under its name.': '逐个处理各部分，每部分都标上名称。',
  'Once more, the request:': '再次重申请求：',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    '按执行顺序写成编号步骤，每步注明成功的标志。',
  'Give numbered steps in order, one action in each.': '按顺序写成编号步骤，每步只做一个动作。',
}
