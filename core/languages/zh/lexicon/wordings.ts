// Whole wordings of Chinese prompts that their words alone would read wrongly; they come before all others.

/** A town is no country: who goes to one stays in one place. */
const CITIES =
  '北京 上海 深圳 广州 杭州 成都 重庆 南京 武汉 西安 苏州 天津 长沙 青岛 厦门 大连 昆明 三亚 丽江 大理 桂林 东京 大阪 京都 首尔 巴黎 伦敦 罗马 曼谷 香港 巴塞罗那 纽约'.split(
    ' ',
  )

const travels = (): string => `
go to the city: ${CITIES.flatMap((city) => [`去${city}`]).join(', ')}
trip to the city: ${CITIES.flatMap((city) => [`去${city}玩`, `${city}玩`, `去${city}旅游`, `${city}旅游`, `${city}旅行`, `${city}游`, `${city}自由行`]).join(', ')}`

export const WORDINGS = `${travels()}
expired: 已经到期, 是否到期, 已到期, 到期了, 过期, 已过期
work out whether: 判断
opportunity cost: 机会成本
sunk cost: 沉没成本
cost: 成本
sample size: 多少样本, 样本量, 样本数, 样本大小, 需要多大样本
remote work: 远程办公, 远程工作, 居家办公, 在家办公
irrational: 无理数
irrational number: 是无理数
rational number: 有理数
square root of: 根号
product description: 产品说明, 商品说明, 产品介绍文案
user manual: 产品说明书, 使用说明书, 商品说明书
url shortener: 短链接服务, 短链接系统, 短链服务, 短链系统, 短网址服务, 短链接, 短网址
search box: 搜索框, 搜索栏
autocomplete: 自动补全, 自动完成, 联想搜索
log files: 日志文件
days old: 天前的, 天以前的
mystery story: 悬疑短篇小说, 悬疑小说, 推理小说, 侦探小说, 悬疑故事
match: 匹配
moving checklist: 搬家清单, 搬家检查清单
quarterly review: 季度复盘, 季度回顾
combine: 合并
join: 关联, 连接两张表
by customer id: 按客户编号, 按客户id
should i buy: 该买, 应该买, 要不要买, 我该买
leave for: 跳去, 跳到, 跳槽去
edit video: 剪视频, 剪辑视频
i am considering: 我在考虑, 我正考虑, 我正在考虑
big company: 大公司, 大厂
startup: 创业公司, 初创公司
recipe for: 家常做法, 的家常做法
scarf: 围巾
hand-made: 手工
delete log files: 日志文件删除, 日志文件删掉, 日志删除, 日志删掉
delete files: 文件删除, 文件删掉, 文件都删掉
review this code for security: 这段代码的安全审查, 这段代码的安全性审查, 这段代码做安全审查, 这段代码进行安全审查, 这段代码有没有安全漏洞
online shop: 网上商城, 电商网站, 网店, 在线商城, 网上商店, 电商平台
database schema: 数据库表结构, 数据库结构, 数据库模型
password reset: 密码重置, 重置密码, 密码重置功能
run tests: 跑测试, 运行测试
workflow: 工作流, 工作流程
date parser: 日期解析器
parser: 解析器
split a bill: 平摊账单, 分摊账单, 平分账单
to the cent: 精确到分
the meeting notes below: 下面的会议纪要, 以下会议纪要, 下面的会议记录, 以下会议记录
linkedin post: 领英动态, 领英帖子, 领英文案
got a new job: 找到了新工作, 找到新工作
new job: 新工作, 新的工作
i got a: 我找到了
data analyst: 数据分析师
wedding speech: 婚礼上的致辞, 婚礼致辞, 婚礼上的发言, 婚礼讲话, 婚礼上的讲话
bad customer review: 大众点评上的差评, 美团上的差评, 淘宝上的差评, 差评, 负面评价
reply to our: 回复我们, 回复我们的
reply to: 回复
employee satisfaction survey: 员工满意度调查问卷, 员工满意度问卷, 员工满意度调查
write a: 设计一份
youth club: 青少年活动中心, 青少年俱乐部
for our: 为我们的, 给我们的, 为我们, 给我们
airbnb: 爱彼迎
airbnb listing: 爱彼迎房源介绍, 爱彼迎房源描述, 民宿介绍, 民宿房源介绍
listing: 房源介绍, 房源描述
apartment: 公寓
team meeting: 团队会议, 团队例会, 部门会议, 部门例会
meeting agenda: 会议的议程, 会议议程
meeting: 会议
monthly budget plan: 月度预算计划, 每月预算计划
pay off debt: 还债, 还清债务
migrate to: 迁移到
should i rent or buy a house: 租房好还是买房好, 租房还是买房, 买房还是租房, 买房好还是租房好
how do i talk to my boss: 怎么跟老板说, 怎么跟领导说, 怎么和老板说, 怎么跟老板谈, 怎么跟领导谈, 如何跟老板说, 怎么跟上司说
too much work: 工作太多了, 工作太多, 活太多
losing customers: 客人越来越少, 顾客越来越少, 客户越来越少, 客流下降, 客人变少, 客户流失
makes a squeaking noise: 有吱吱声, 吱吱响, 有异响
squeaking noise: 吱吱声, 异响
my car: 我的车, 我车
when braking: 刹车时, 刹车的时候
did it work: 有效吗, 有用吗, 有没有效果, 有效果吗
our campaign: 我们的活动, 我们的推广活动, 我们的营销活动
write a parody of a song: 改编一首歌, 改编一首名歌, 给这首歌改词
for a command line tool: 给一个命令行工具, 给命令行工具
command line tool: 命令行工具
support chatbot: 客服机器人, 客服聊天机器人, 智能客服
chatbot: 聊天机器人
quarter: 季度
next quarter: 下个季度, 下季度
how much severance pay do i get: 裁员要怎么赔偿, 裁员怎么赔偿, 裁员赔多少, 裁员怎么赔, 被裁员怎么赔偿
severance pay: 裁员赔偿, 裁员补偿, 离职补偿金, 经济补偿金
what documents do i need to apply for a visa: 怎么申请签证, 如何申请签证, 怎么办签证, 签证怎么办
how do i apply for a uk visa: 怎么申请英国签证, 英国签证怎么办, 如何申请英国签证
how do i apply for a us visa: 怎么申请美国签证, 美国签证怎么办, 如何申请美国签证
how do i apply for a japan visa: 怎么申请日本签证, 日本签证怎么办, 如何申请日本签证
service agreement: 外包合同, 软件外包合同, 软件开发合同, 服务合同
complaint letter: 投诉信
improve my resume: 帮我改简历, 改简历, 修改简历, 优化简历, 润色简历, 帮我修改简历, 帮我优化简历, 帮我润色简历, 改一下简历
greeting email: 问候邮件, 节日问候邮件, 年底问候邮件
rate limiter: 限流器
does nothing: 不作为, 不管不问
property management: 小区物业, 物业公司, 物业
how many calories are in: 有多少卡路里, 多少卡路里, 有多少大卡, 多少大卡, 热量是多少, 热量有多少
100 g of rice: 100克米饭
rice: 米饭, 大米
where does the phrase come from: 这个成语是怎么来的, 成语是怎么来的, 这个成语的由来, 这个成语的出处, 成语出处, 这个说法是怎么来的, 这个词是怎么来的, 这个词的由来, 典出何处
source of the quote: 是谁说的, 出自谁, 是谁的名言
does it help against colds: 能预防感冒吗, 对感冒有用吗, 能治感冒吗
vitamin d: 维生素D
vitamin c: 维生素C
is how much: 是多少
leasing: 融资租赁, 租赁
financing a car: 买车贷款, 车贷, 贷款买车
install: 安装
sew on a button: 缝扣子, 缝纽扣, 钉扣子
roman empire: 罗马帝国
fall: 灭亡, 衰亡, 覆灭
should it be compulsory: 应不应该强制, 该不该强制, 应该强制吗
should it be banned: 应不应该禁止, 该不该禁止, 应该禁止吗
arguments for and against: 正反两方的理由, 正反双方的理由, 正反两方, 正反观点
is this a scam: 这是诈骗吗, 这是不是诈骗, 是诈骗吗, 是不是诈骗, 是不是骗子, 这是骗局吗, 这是钓鱼邮件吗, 是不是钓鱼邮件
phishing email: 钓鱼邮件
anonymise: 匿名化, 匿名处理, 脱敏
positive or negative: 正面和负面, 正面或负面, 好评和差评
grade this essay: 给这篇作文打分, 给这篇文章打分
normally distributed: 正态分布
which statistical test: 用什么检验, 用哪种检验, 选什么检验
can i generalize: 能推广到, 能不能推广到
version a: A版, 版本A
version b: B版, 版本B
is b better: B版更好吗, B更好吗, B版更好
tom: 汤姆
tell us: 说明什么, 说明了什么
not sure: 拿不准
how much is the minimum wage: 最低工资是多少, 最低工资标准是多少
what is the tax rate: 税率是多少
why did it fall: 为什么灭亡, 为什么会灭亡, 灭亡的原因
at home: 不想去饭店, 不去饭店, 不想去餐厅, 不下馆子
80th birthday party: 过八十大寿, 八十大寿
in the garden: 在院子里办, 在院子里
baby names: 起一对名字, 给孩子起名, 女儿起名, 儿子起名, 宝宝起名, 双胞胎起名, 给宝宝起名, 给女儿起名, 给儿子起名, 给女儿起个名, 给儿子起个名
twin daughters: 双胞胎女儿
twin sons: 双胞胎儿子
schedule to finish my thesis: 论文冲刺计划, 论文写作计划, 毕业论文计划, 论文计划
alert: 弹窗显示, 弹窗提示
protein in chicken: 鸡胸肉的蛋白质含量, 鸡胸肉的蛋白质, 鸡胸肉蛋白质, 鸡肉的蛋白质
protein: 蛋白质
what is the population of: 的人口是多少, 人口是多少, 的人口有多少, 人口有多少
population of: 的人口, 人口
probation period: 试用期
do i get severance: 有赔偿吗, 有补偿吗, 有没有赔偿, 有没有补偿
configure: 配置
bayes theorem: 贝叶斯定理
gradient descent: 梯度下降
support the claim: 支持这个说法, 支持这一说法, 支持这个观点, 支持这一观点
timeline: 时间线, 时间轴
invoice: 发票
quotes: 引语, 引文
content: 内容
is this a scam: 这是诈骗短信吗, 是诈骗短信吗, 这是骗子吗
scam text message: 诈骗短信
flaky test: 测试时好时坏, 测试偶尔失败, 不稳定的测试, 测试时而失败
works locally: 本地能跑, 本地没问题, 本地正常, 本地可以跑
fails on the server: 服务器上报错, 服务器报错, 线上报错
how should i invest for retirement: 养老金怎么投资, 养老钱怎么投资
1000 usd: 一千元, 一千块
2000 usd: 两千元, 两千块
3000 usd: 三千元, 三千块
5000 usd: 五千元, 五千块
yoga course: 瑜伽课程
cancel my gym membership: 健身房退会, 健身房退卡, 健身房退费
cancel membership: 退会
procedure manual: 流程手册, 操作手册, 工作手册
restaurant review: 餐厅点评, 餐厅评价, 餐馆点评, 饭店点评
fundraising letter: 募捐信, 募捐邮件, 劝募信
grading rubric: 作文评分标准, 作文评分细则
restaurants in: 火锅店, 面馆, 烧烤店, 小吃店
recommend a few: 推荐几家, 推荐几个, 推荐几本, 推荐几部
things to do in: 有什么好玩的, 有哪些好玩的, 有啥好玩的
japan: 京都, 大阪, 北海道, 冲绳, 奈良, 名古屋
asking my supervisor for an extension: 跟导师申请延期, 向导师申请延期, 跟老师申请延期, 向老师申请延期
company profile: 公司简介, 企业简介, 公司介绍, 企业介绍
smart home: 智能家居
weight loss plan: 减肥计划, 减脂计划, 瘦身计划
event plan: 活动策划方案, 活动方案, 活动策划书
singleton: 单例模式, 单例
api returns a 500 error: 接口返回500, 接口报500, 接口500
the log says: 日志里是, 日志里有, 日志显示
pagination component: 分页组件
pagination: 分页
blue screen what should i do: 蓝屏怎么修, 蓝屏怎么办, 蓝屏怎么解决
blue screen: 蓝屏
how to fix: 怎么修, 怎么修理, 怎么修复
huawei: 华为手机, 华为
annual report: 年度述职报告, 述职报告
position: 岗位
ielts speaking test: 雅思口语考试, 雅思口语
promotions: 促销活动
hand in my work: 交论文, 提交论文, 论文延期
monthly sales: 每个月的销售额, 每月的销售额, 每月销售额, 按月统计销售额, 统计每个月的销售额
china housing fund: 住房公积金, 公积金
china social insurance: 五险一金, 社保, 医保
china income tax: 个税
`
