// What is read in Chinese prompts, and what must not be read in them.

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
  ['professional_writing', 'rent-request', '给房东写封邮件，我想让他降点房租'],
  ['professional_writing', 'pay-request', '帮我写一封加薪申请，发给老板'],
  ['professional_writing', 'resignation', '写一封辞职信，最后工作日是月底'],
  ['professional_writing', 'cover-letter', '帮我写求职信，应聘护士'],
  ['professional_writing', 'recommendation', '给我的学生写一封推荐信，他申请硕士'],
  ['professional_writing', 'complaint', '写一封投诉信，快递把我的花瓶摔碎了'],
  ['professional_writing', 'apology', '给客户写一封道歉邮件，货发晚了三天'],
  ['professional_writing', 'toast', '帮我写婚礼上的伴郎致辞'],
  ['professional_writing', 'social-post', '写一条小红书文案，介绍我们的手工皂'],
  ['professional_writing', 'job-advert', '写个招聘启事，我们咖啡店要招一名店员'],
  ['professional_writing', 'legal-text', '拟一份租房合同'],
  ['professional_writing', 'press-release', '写一篇新闻稿，公司下周推出新款自行车'],
  ['professional_writing', 'report', '帮我写本周的周报'],
  ['professional_writing', 'quiz', '出一套初二物理的选择题，讲浮力'],
  ['professional_writing', 'payment-reminder', '给客户写一封催款邮件，逾期两个月了'],
  ['professional_writing', 'postmortem', '写一份故障复盘，昨晚数据库宕机'],
  ['professional_writing', 'essay', '写一篇作文，题目是《远方》'],
  ['professional_writing', 'eulogy', '外婆去世了，帮我写悼词'],
  ['professional_writing', 'letter', '寫一封電子郵件給教授，問他什麼時候有空'],
  ['professional_writing', 'apology', '幫我寫一封給客戶的道歉信'],
  ['explanation', 'comparison', '請問股票和債券有什麼區別'],
  ['creative_writing', 'fixed-form', '写一首七言绝句，写秋天的湖'],
  ['creative_writing', 'mystery', '写一个推理小说的开头，发生在一列夜车上'],
  ['creative_writing', 'continuation', '续写这个故事：她推开门，屋里一个人也没有'],
  ['creative_writing', 'script', '写一个相声剧本，讲网购'],
  ['creative_writing', 'image-prompt', '帮我写一个绘画提示词，雨中的古镇'],
  ['brainstorming', 'gifts', '送我爸什么生日礼物好？他爱钓鱼'],
  ['brainstorming', 'business-names', '给我的花店想几个店名'],
  ['brainstorming', 'pet-and-private-names', '给我家橘猫起名字，要好笑的'],
  ['brainstorming', 'titles-to-know', '推荐几部类似《星际穿越》的电影'],
  ['brainstorming', 'slogans', '给社区图书馆想一句口号'],
  ['brainstorming', 'business-ideas', '适合上班族的副业有哪些'],
  ['task_planning', 'trip', '国庆去成都玩三天，帮我安排行程'],
  ['task_planning', 'exam-plan', '还有两个月考研，帮我做个复习计划'],
  ['task_planning', 'fitness', '给我一个健身计划，每周三次'],
  ['task_planning', 'moving', '下个月搬家，帮我列个清单'],
  ['task_planning', 'packing-list', '去新疆自驾要带什么东西，列个行李清单'],
  ['task_planning', 'event', '帮我策划一场婚礼，五十人左右'],
  ['task_planning', 'care-and-recovery', '我妈刚做完膝盖手术，帮我安排术后康复'],
  ['code_generation', 'regex', '写一个匹配手机号的正则表达式'],
  ['code_generation', 'spreadsheet-formula', 'excel公式：B列是已付款的时候把D列求和'],
  ['code_generation', 'scraper', '用Python写个爬虫，抓取图书价格'],
  ['code_generation', 'interval', '写一个函数，合并重叠的区间'],
  ['code_generation', 'query-top', '写一条sql，mysql，销量最高的前10个商品 top 10'],
  ['code_generation', 'browser-extension', '做一个chrome插件，隐藏视频评论'],
  ['code_debugging', 'slow-query', '这个sql查询很慢，怎么优化？'],
  ['code_debugging', 'dependencies', '项目打包失败，提示依赖冲突'],
  ['code_debugging', 'memory', '程序内存泄漏，怎么查？'],
  ['data_analysis', 'ab-test', 'ab测试：A组转化率3.1%，B组3.4%，差异显著吗？'],
  ['data_analysis', 'sample-size', '做满意度调查，样本量要多少？'],
  ['reasoning', 'logic-puzzle', '三个人里只有一个说真话，谁是小偷？'],
  ['reasoning', 'proof', '证明根号3是无理数'],
  ['grounded_qa', 'rules', '根据合同，我提前退租要赔多少？'],
  ['classification', 'sentiment', '判断这些评论是正面还是负面'],
  ['classification', 'priority', '把这些工单按优先级分类'],
  ['extraction', 'action-items', '从会议记录里提取待办事项'],
  ['summarization', 'meeting', '总结一下会议纪要'],
  ['problem_solving', 'relationship', '我老公天天加班不管孩子，怎么办'],
  ['problem_solving', 'choice', '买电动车还是油车，哪个更划算？'],
  ['problem_solving', 'health', '我最近一直头疼，睡不着'],
  ['problem_solving', 'device', '家里wifi老是掉线怎么回事'],
  ['explanation', 'comparison', '股票和基金有什么区别'],
  ['explanation', 'recipe', '红烧肉的做法'],
  ['explanation', 'formal-idea', '什么是递归'],
  ['conversation', 'distress', '我失恋了，好难过'],
  ['roleplay', 'interview', '你来当面试官，模拟面试产品经理岗位'],
  ['question_answering', 'superlative', '世界上最长的河是哪条'],
  ['code_generation', 'schema', '设计一个网上商城的数据库表结构'],
  ['code_generation', 'security', '用 Laravel 实现密码重置功能'],
  ['code_generation', 'data-frame', '用 pandas 合并两个表'],
  ['professional_writing', 'product-text', '写一份产品说明：手工羊毛围巾'],
  ['professional_writing', 'place-listing', '给我的公寓写一个爱彼迎房源介绍'],
  ['professional_writing', 'grant', '为我们的青少年活动中心写一份资助申请'],
  ['professional_writing', 'agenda', '写一份团队会议的议程'],
  ['professional_writing', 'reply-to-customer', '回复我们餐厅在大众点评上的差评'],
  ['professional_writing', 'survey', '设计一份员工满意度调查问卷'],
  ['problem_solving', 'architecture', '设计一个短链接服务的架构'],
  ['problem_solving', 'house-and-car', '我的车刹车时有吱吱声'],
  ['problem_solving', 'people-at-work', '工作太多了，怎么跟老板说？'],
  ['task_planning', 'road-trip', '云南自驾10天行程'],
  ['data_analysis', 'sample-size', 'A/B测试要多少样本？'],
]

const demands: [string, string[]][] = [
  ['用三句话总结这段文字', ['length=3 sentences']],
  ['写一篇200字以内的自我介绍', ['length=≤200 characters']],
  ['写五百字的作文', ['length=500 characters']],
  ['写一篇不超过八百字的游记', ['length=≤800 characters']],
  ['列出十二条建议', ['length=12 bullets']],
  ['把这段话翻译成英文', ['language=en']],
  ['翻译成英文：早上好', ['language=en']],
  ['用表格对比两款手机', ['format=table']],
  ['只给代码，不要解释', ['answer-only=only', 'no-explanation=none']],
  ['以json格式输出', ['format=json']],
  ['给老板写一封语气正式的邮件', ['audience=boss', 'tone=formal']],
  ['给小学生讲讲什么是引力', ['audience=students']],
  ['一步一步解这道题', ['steps=steps']],
  ['你是一名有经验的律师，回答我的问题', ['role=你是一名有经验的律师']],
  ['简单介绍一下唐朝', ['length=short']],
]

const findings: [FindingCode, string][] = [
  ['absent-material', '总结以下文章'],
  ['absent-material', '帮我修改这段代码'],
  ['absent-material', '把这篇文章翻译成英文'],
  ['absent-material', '总结一下附件里的报告'],
  ['absent-material', '總結以下文章'],
  ['absent-material', '潤色一下我的作文'],
  ['absent-material', '我的代码有bug，帮我修一下'],
  ['absent-material', '根据附件，保修期多久'],
  ['contradiction', '只给代码，并解释每一步'],
  ['no-referent', '再短一点'],
  ['no-referent', '继续'],
  ['no-referent', '再来一个'],
  ['after-knowledge', '北京今天天气怎么样？'],
  ['after-knowledge', '今天的汇率是多少'],
  ['after-knowledge', '现在几点了'],
]

const silent: string[] = [
  '写一个故事，讲一只不肯回家的小短腿猫',
  '第三条路在哪里',
  '我丈夫很忙，从来没有做过饭',
  '如何避免感冒？',
  '只有代码没有注释怎么办',
  '我没有任何经验，能学会游泳吗？',
  '到老师家做客带什么好？',
  '他一个人去的，没有带伞',
  '级别越高工资越高吗',
  '我只是想说说话',
  '下午三点开会，帮我写个提醒',
  '最近刚刚学会骑车，很开心',
  '他不要脸，我该怎么回他',
  '数据存在JSON文件里，怎么读出来？',
  '只要努力就会有结果吗？',
  '我不能喝酒，聚会上喝什么好？',
  '表格软件哪个好用？',
  '正式员工和实习生有什么不一样？',
  '下面是我的问题：为什么海水是咸的？',
  '继续教育有哪些形式？',
  '不过我还是想去',
  '这份合同里写着：“乙方应于每月五日前支付租金。”我可以晚两天付吗？',
  '解释一下为什么天空是蓝的',
  '写一首关于天气的诗',
  '太长的句子怎么断开？',
]

const told: [IntentLabel, string, string][] = [
  ['professional_writing', 'amount', '给房东写信，希望降房租10%，因为暖气坏了'],
  ['professional_writing', 'grounds', '给房东写信，希望降房租，因为暖气坏了两个月'],
  ['professional_writing', 'last_day', '写一封辞职信，最后工作日是6月30日'],
  ['professional_writing', 'minutes', '写婚礼上的伴郎致辞，五分钟'],
  ['brainstorming', 'budget', '送女朋友什么生日礼物，预算500元'],
  ['task_planning', 'ages', '带两个孩子（6岁和9岁）去日本旅游七天'],
  ['task_planning', 'hours', '考研复习计划，每天一个半小时'],
  ['task_planning', 'days_equipment', '健身计划，每周三次，家里有哑铃'],
  ['problem_solving', 'runway', '要不要裸辞，存款够六个月'],
]

describe('a Chinese prompt', () => {
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
