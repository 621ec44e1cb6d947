// Daily questions of Chinese prompts (offices, rights, house, words, figures), in the wordings that their rules look for.

export const DAILY_QUESTIONS = `
is this clause valid: 这条有效吗, 这一条有效吗, 这条款有效吗, 这个条款有效吗, 这条合法吗, 条款有效吗, 条款合法吗
can i get a refund: 可以退货吗, 能退货吗, 可以退款吗, 能退款吗, 可以退吗, 能退吗
can my landlord raise: 房东可以随便涨, 房东可以涨, 房东能涨, 房东有权涨
can my landlord enter: 房东可以随便进, 房东有权进, 房东能进
can my employer fire: 公司可以随便辞退, 公司可以辞退, 公司能辞退, 公司有权辞退
can my employer deduct: 公司可以扣, 公司能扣, 公司有权扣
what documents passport: 办护照需要什么材料, 办护照要什么材料, 换护照需要什么材料, 护照需要什么材料
what documents id card: 办身份证需要什么材料, 补办身份证需要什么材料, 身份证需要什么材料
what documents residence permit: 居住证需要什么材料, 办居住证需要什么材料, 办居住证要什么材料
what documents marriage certificate: 结婚登记需要什么材料, 领结婚证需要什么材料, 领证需要什么材料, 结婚证需要什么材料
unemployment benefits: 失业金, 失业保险金, 失业补助
child benefit: 育儿补贴, 生育津贴
what happens if i don't pay: 不还钱会怎样, 不交罚款会怎样, 不交罚款会怎么样, 不交会怎样, 不还会怎样, 不交会怎么样, 不还会怎么样
how long does it take to get a passport: 办护照要多久, 护照要多久, 护照多久能办好
how long does it take to get a visa: 办签证要多久, 签证要多久, 签证多久能办好
what does it mean to be a guarantor: 做担保人, 当担保人
should i get travel insurance: 要不要买旅游险, 需要买旅游险吗, 有必要买旅游险吗
should i get an extended warranty: 要不要买延保, 需要买延保吗, 有必要买延保吗
is it legal to do this where i live: 合法吗, 违法吗, 犯法吗
remove stain from: 怎么去除衣服上的油渍, 怎么洗掉衣服上的, 怎么去除沙发上的, 怎么去除地毯上的
when to plant: 什么时候种, 几月种, 什么时候播种
when to prune: 什么时候修剪, 几月修剪
when to harvest: 什么时候收, 什么时候采收
how much paint: 要多少油漆, 需要多少油漆, 要多少乳胶漆, 需要多少乳胶漆
how much flooring: 要多少地板, 需要多少地板, 要多少地砖
how much concrete: 要多少水泥, 需要多少水泥, 要多少混凝土, 需要多少混凝土
servings recipe: 人份的食谱, 人份食谱, 人份的菜谱
split the bill: 分账, 分摊账单, 平摊账单, aa制
explain with an analogy as a metaphor: 用比喻解释, 用比喻解释一下, 用类比解释, 打个比方解释, 打比方解释
reset the phone: 手机恢复出厂设置
what happens when i factory reset the phone: 恢复出厂设置会, 恢复出厂设置后
what happens when i switch the phone: 换手机后, 换手机会
dollars to yuan: 美元换多少人民币, 美元是多少人民币, 美元等于多少人民币
euros to yuan: 欧元换多少人民币, 欧元是多少人民币, 欧元等于多少人民币
yen to yuan: 日元换多少人民币, 日元是多少人民币, 日元等于多少人民币
best time to visit japan: 什么时候去日本, 几月去日本, 什么季节去日本
best time to visit yunnan: 什么时候去云南, 几月去云南, 什么季节去云南
best time to visit xinjiang: 什么时候去新疆, 几月去新疆, 什么季节去新疆
best time to visit tibet: 什么时候去西藏, 几月去西藏, 什么季节去西藏
best time to visit thailand: 什么时候去泰国, 几月去泰国, 什么季节去泰国
best time to visit europe: 什么时候去欧洲, 几月去欧洲, 什么季节去欧洲
best time to visit hokkaido: 什么时候去北海道, 几月去北海道, 什么季节去北海道
best time to visit iceland: 什么时候去冰岛, 几月去冰岛, 什么季节去冰岛
best time to visit hainan: 什么时候去海南, 几月去海南, 什么季节去海南
best time to visit sichuan: 什么时候去四川, 几月去四川, 什么季节去四川
summarize for the boss: 给老板总结一下, 给领导总结一下, 给老板总结, 给领导总结
did it really: 是真的发生过吗
do my homework: 帮我做这道作业题, 帮我做作业, 帮我写作业, 帮我做家庭作业
differences always confuse: 老是分不清, 总是分不清, 总是搞混, 老是搞混
prediction model: 预测模型
accuracy: 准确率
recall: 召回率
traffic: 访问量, 流量下降
survey willing to pay: 调查用户愿不愿意付费, 调查用户是否愿意付费, 调研付费意愿
budget vs actual variance analysis: 预算和实际的差异, 预算与实际的差异, 预算执行差异
in normal words: 大白话
not so angry: 不那么生气, 没那么生气
`
