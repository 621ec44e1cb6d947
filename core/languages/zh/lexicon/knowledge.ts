// What Chinese prompts ask about: data, texts that are given, problems, knowledge and advice.

export const KNOWLEDGE = `
data: 数据, 数据集
analysis: 数据分析
analyze this data: 分析这些数据, 分析这组数据, 分析数据, 分析一下数据, 看看这组数据, 分析下面的数据
trend: 趋势, 走势
sales: 销量, 销售额, 销售, 营业额, 业绩
revenue: 营收, 收益
profit: 利润, 毛利
conversion rate: 转化率, 转化
retention: 留存, 留存率, 次日留存, 复购率
churn: 流失, 流失率, 离职率
average: 平均, 平均值, 均值, 平均数
median: 中位数
percent increase: 增长率, 涨幅, 增幅
correlation: 相关性, 相关系数, 相关
did it cause: 导致的, 导致, 引起的, 是因为, 造成的, 造成
significant: 显著, 显著性, 统计显著
is this difference significant: 差异显著吗, 有显著差异, 是否显著, 显著吗, 有没有显著差异
a/b test: ab测试, a/b测试, ab 测试, ab实验, a/b实验
experiment: 实验, 对照实验
control group: 对照组, 实验组
sample size: 样本量, 样本大小, 样本数量
questionnaire: 问卷回收, 问卷数据, 量表
respondents: 受访者, 被调查者, 答卷
reliability coefficient: 信度, 效度
regression: 回归, 回归分析, 线性回归
p value: p 值
t-test: t检验, t 检验
anova: 方差分析
chi-square: 卡方, 卡方检验
standard deviation: 标准差
confidence interval: 置信区间
hypothesis: 假设检验
outliers: 异常值, 离群值
missing values: 缺失值, 缺失数据, 空值
clean the data: 清洗数据, 数据清洗, 洗数据
forecast: 预测, 预估, 预测一下
kpi: 指标, 考核指标, kpi指标, 关键指标, 绩效指标
dashboard: 看板, 仪表盘, 数据看板, 大屏
which chart: 什么图, 用什么图, 哪种图, 什么图表, 哪种图表, 用什么图表
chart: 图表, 柱状图, 折线图, 饼图, 散点图, 画图表
how should i visualize: 怎么可视化, 如何可视化, 可视化
my spending: 我的开销, 我的支出, 账单, 支出, 花销, 开销, 消费记录
electricity: 电费, 水电费
mortgage: 房贷, 按揭, 提前还贷, 提前还房贷
loan: 贷款, 借款, 车贷
interest: 利息, 利率
compound interest: 复利
invest: 投资, 理财
invest in: 炒股, 买基金, 基金定投, 定投, 买股票
stock: 股票
fund: 基金
rent or buy: 租房还是买房, 买房还是租房
buy a house: 买房, 购房
insurance: 保险, 医保, 社保
pension: 养老金, 公积金, 退休金
tax: 税, 个税, 税费, 交税, 报税, 纳税, 个人所得税, 增值税
law: 法律, 法规, 民法典, 刑法, 法条
legal: 合法, 合法吗, 违法, 犯法, 违法吗, 违不违法
lawyer: 律师
copyright: 版权, 著作权, 侵权
trademark: 商标
inheritance: 遗产, 继承
court: 法院, 开庭
sued: 被起诉, 被告, 上诉
my rights: 我的权益, 我的权利, 有权
deposit back: 押金, 不退押金, 押金不退, 退押金, 要回押金
fired: 被辞退, 被开除, 被裁, 被公司开除, 被裁员, 被炒
the police: 报警, 警察
visa: 签证, 护照
customs: 海关, 清关
allowed to: 允许, 允许吗, 能带, 可以带
minimum wage: 最低工资
maternity leave: 产假, 陪产假
public holiday: 法定节假日, 放假, 放几天假, 节假日
notice period: 提前通知, 提前几天通知, 通知期
annual leave: 年假, 带薪年假
retirement age: 退休年龄
clause: 第几条, 合同第
who pays: 谁出钱, 谁承担, 谁付, 由谁承担
how much must i pay: 要付多少, 要交多少, 赔多少
according to the text: 根据文章, 根据短文, 根据材料, 根据上文, 根据文本, 根据下文, 根据这段文字, 根据文中, 按照文中, 依据文章, 根据本文, 根据文章内容
according to the contract: 根据合同, 按照合同, 依据合同, 按合同
according to the notice: 根据通知, 根据公告, 根据下面的通知, 按照通知
according to the report: 根据报告
according to the policy: 根据规定, 按照规定, 根据政策, 根据制度
passage: 短文阅读, 阅读材料, 选段
reading comprehension: 阅读理解
author: 作者
does it say: 有没有说, 提到了吗, 有没有提到, 文中有没有
contradict: 矛盾, 自相矛盾, 前后矛盾, 不一致
deadlines: 交期, 截止
names: 人名, 姓名, 名字列表
people: 人物, 参与者, 参加人员
places: 地名, 地点
organizations: 机构名, 组织机构
companies: 公司, 企业
dates: 日期, 时间和地点, 时间地点
time and place: 时间、地点, 时间、地点和
amounts: 金额, 数额
prices: 价格, 单价, 报价
phone numbers: 电话, 手机号, 电话号码, 联系方式, 联系电话, 手机号码
email addresses: 邮箱地址, 邮箱列表
address: 收货地址, 地址信息
action items: 待办, 待办事项, 行动项, 任务清单, 后续事项, 谁负责什么, 下一步行动, 分工
keywords: 关键词, 关键字
entities: 实体, 命名实体
fields: 字段名
arguments: 论点, 论据
chat: 聊天记录, 群聊记录, 对话记录
thread: 邮件往来, 邮件链
meeting notes: 会议内容, 会议记录稿, 会议录音, 会议讨论
transcript: 录音稿, 逐字稿, 文字稿, 字幕稿
paper: 文献, 期刊
patient: 病人, 患者
contract text: 合同文本
customer reviews: 用户评论, 顾客评价, 用户反馈, 客户反馈, 评论, 买家评价, 用户评价
survey answers: 问卷回答, 问卷答案
sentiment: 情感, 情感分析, 情绪, 情感倾向, 情感分类
positive or negative: 正面还是负面, 积极还是消极, 好评还是差评, 正面或负面, 褒义还是贬义, 正面负面
positive: 正面, 积极, 褒义, 好评
negative: 负面, 消极, 贬义, 差评
neutral: 中性, 中立
spam or not: 垃圾邮件, 是不是垃圾邮件, 垃圾短信
is this a scam: 是诈骗吗, 是骗子吗, 是不是诈骗, 是不是骗局, 是不是骗子, 骗局
fact or opinion: 事实还是观点, 事实、观点
sarcastic: 讽刺, 反讽, 阴阳怪气
priority: 优先级, 轻重缓急, 紧急程度, 优先
urgent: 紧急, 加急
odd one out: 不属于同一类, 不同类, 哪个不一样, 哪个不同类, 找不同
score out of 10: 打分（1-10）, 满分10分, 十分制, 1到10分, 1-10分, 百分制
score: 分数, 得分, 打个分吧
categories: 类别, 分类标准, 哪一类, 什么类, 几类, 哪类
difference: 不同点
advantages: 优点, 好处, 优势
pros and cons: 优缺点, 利弊, 优劣, 好处和坏处, 利与弊, 优劣势, 优点和缺点, 正反两面
disadvantages: 缺点, 坏处, 劣势, 弊端
how does it work: 原理, 工作原理, 是怎么工作的, 怎么工作的, 运作原理, 是怎么运作的, 怎么运作, 如何工作, 机制, 如何运作, 怎么实现的
principle of: 原理是什么
history of: 历史, 由来, 来历, 起源, 发展史, 历史背景
causes of: 爆发的原因, 灭亡的原因, 失败的原因, 成因, 起因是什么
war: 战争, 大战, 之战
revolution: 革命
empire: 帝国, 王朝, 朝代, 唐朝, 宋朝, 明朝, 清朝, 汉朝
law of physics: 定律
theory: 理论
concept: 概念, 定义
quantum: 量子
relativity: 相对论
gravity: 引力, 重力
inflation: 通货膨胀, 通胀
economy: 经济
interest rates: 降息, 加息, 降准
immune: 免疫, 疫苗
evolution: 进化, 演化
dna: 基因
black hole: 黑洞
atoms: 原子
probability: 可能性有多大, 概率, 几率
sky: 天为什么, 天空为什么, 天空, 天是蓝
recipe for: 菜谱, 做法步骤, 怎么做好吃, 怎么做菜, 的做法, 做菜, 家常做法, 如何做菜
how to cook: 怎么做红烧肉, 怎么炒, 怎么炖, 怎么煮, 怎么蒸, 怎么烤, 怎么煎, 怎么腌, 如何煮, 如何炖, 怎么红烧
bake bread: 烤面包, 做面包, 做蛋糕, 烤蛋糕
cake: 蛋糕
oven: 烤箱
air fryer: 空气炸锅
rice cooker: 电饭锅, 电饭煲
allergies: 过敏, 忌口
sugar: 糖
how to get started: 怎么开始, 怎么入门, 如何入门
how to learn: 怎么学, 如何学习, 怎么学习, 怎样学
tutorial: 教程, 指南, 入门指南
common mistakes: 常见错误, 常见误区, 误区, 易错点
idiom: 成语, 俗语, 谚语, 典故
tense: 时态, 过去式
preposition: 介词
grammar of: 语法点, 语法规则, 语法区别
used in: 用在
population: 人口数, 多少人口, 人口多少
gdp: 国内生产总值
largest: 最大, 最大的
tallest: 最高, 最高的
longest: 最长, 最长的
deepest: 最深, 最深的
oldest: 最古老, 最古老的, 最老
first to: 第一个发明, 谁发明
who invented: 谁发明了, 谁发明的, 是谁发明的, 发明人是谁
who discovered: 谁发现了, 谁发现的
capital of: 首都, 省会
time difference: 时差
life expectancy: 平均寿命
average salary: 平均工资, 平均薪资
average house price: 平均房价, 房价
dose: 剂量, 用量, 吃几片, 一次吃几
medicine: 药, 吃药, 药物, 药品, 布洛芬, 感冒药
symptoms: 症状
fever: 发烧, 发热, 高烧, 退烧
headache: 头疼, 头痛, 偏头痛
cough: 咳嗽
pain: 疼, 疼痛, 痛, 肚子疼, 胃疼
back pain: 腰疼, 腰痛, 背痛
rash: 皮疹, 起疹子, 湿疹
insomnia: 失眠, 睡不着
vomit: 呕吐, 吐了
blood pressure: 血压, 高血压
diabetes: 糖尿病, 血糖
cancer: 癌, 癌症, 肿瘤
doctor: 医生, 大夫
hospital: 医院
diagnosed: 确诊, 诊断
lose weight: 减肥, 减脂, 瘦
vaccine: 打疫苗
my cat vomit: 猫吐了, 猫咪呕吐
cat won't eat: 猫不吃, 猫不吃东西, 猫咪不吃
dog vomit: 狗吐了, 狗狗呕吐
cat: 猫, 猫咪
dog: 狗, 狗狗
vet: 宠物医院, 兽医
safe to eat: 能吃吗, 还能吃吗, 可以吃吗, 能不能吃
gas leak: 煤气泄漏, 燃气泄漏, 煤气味
suicidal: 自杀, 轻生, 不想活, 不想活了, 想死
self-harm: 自残
domestic violence: 家暴, 打我
scammed: 被骗, 被骗了, 被诈骗
harassed: 骚扰, 性骚扰
bullied: 霸凌, 欺负, 校园霸凌
blackmail: 勒索, 敲诈
cheated on: 出轨, 劈腿
marriage: 婚姻, 夫妻关系
in love: 恋爱, 谈恋爱, 暗恋, 表白
teenager: 青春期, 叛逆
negotiate: 谈判, 讨价还价, 谈价格
job offer: offer, 录用通知, 工作机会
change careers: 转行, 换行业, 转岗
change job: 跳槽, 换工作
quit my job: 裸辞, 辞掉工作, 辞职不干
career: 职业, 职业规划, 职业发展
study abroad: 留学, 出国
stay or go: 去还是留
buy: 买, 购买, 入手
used car: 二手车
laptop: 笔电, 笔记本电脑, 笔记本
computer laptop: 电脑
phone: 手机
wifi: wifi信号, 无线网, 网速
printer: 印表机, 打印机
router: 路由器
bluetooth: 蓝牙
keeps dropping: 老断, 总是断, 断断续续, 老是断, 经常断, 掉线, 老掉线
won't start: 打不开, 启动不了, 开不了机, 不启动, 打不着火, 开不了
won't connect: 连不上, 连接不上, 连不了
blank screen: 黑屏, 蓝屏, 白屏
freezes: 死机, 卡住
washing machine: 洗衣机
fridge: 冰箱
air conditioner boiler: 空调, 热水器, 暖气
toilet: 马桶
leaks: 漏水, 渗水
noise: 异响, 响声
mould: 长霉
smells: 有味道, 异味, 发臭, 有异味
car: 汽车, 车子
engine: 发动机
brakes: 刹车
plants: 绿植, 植物, 养花, 多肉, 绿萝, 盆栽, 花草
leaves turning yellow: 叶子发黄, 叶子黄了, 黄叶
battery: 电池, 电瓶
incident: 事故, 线上事故, 故障, 宕机
cpu 100%: cpu飙高, cpu占用高, cpu打满
timeouts: 超时
architecture: 架构, 系统架构, 技术架构, 架构设计
system design: 系统设计, 设计一个系统
microservices: 微服务
monolith: 单体, 单体架构
design a system: 秒杀系统, 设计系统, 短链系统, 分布式系统
message queue: 消息队列
technology choice: 技术选型, 选型
my plan is: 我的计划是, 我的想法是, 我的方案是, 我打算借
poke holes: 挑毛病, 找漏洞, 挑刺, 指出漏洞, 找问题, 找茬, 指出问题, 指出不足
critique: 批评, 批判, 泼冷水, 挑剔, 毒舌点评, 犀利点评
what am i missing: 漏了什么, 忽略了什么, 我忽略了, 还差什么
counter-arguments: 反驳, 反方观点, 反方
debate: 辩论, 争议
arguments for: 正方, 支持的理由
shop: 店, 店铺, 门店, 奶茶店, 咖啡店, 小店, 餐馆, 网店, 超市
get more customers: 客流下滑, 生意不好, 没客人, 客人少, 没有生意, 生意差
dropped: 下降, 下滑, 减少, 降了, 下跌
increased: 上升, 增加, 上涨, 增长, 涨了
procrastinate: 拖延, 拖延症
can't focus: 注意力不集中, 无法集中, 集中不了, 专注不了, 分心, 走神
time management: 时间管理
habits: 坏习惯, 养成习惯, 早起
motivated: 动力, 坚持
screen time: 刷手机, 玩手机
incentives: 激励, 奖励机制, 激励机制, 奖金
fair way: 公平分配, 怎么分才公平, 公平
prove that: 证明：, 试证
is this proof correct: 证明对吗, 这个证明对吗
is this right: 对吗, 对不对, 正确吗, 是否正确, 对不
my solution: 我的解法, 我的做法, 我的答案
is my reasoning correct: 我的推理对吗, 我算得对吗
equation: 方程, 方程组
solve the equation: 解方程式, 解方程组
triangle: 三角形
circle: 圆, 圆形
rectangle: 长方形, 矩形
square with: 正方形
angle: 夹角, 角度
area: 面积, 体积
integral: 积分
derivative: 求导
matrix: 矩阵
dice: 骰子
how many ways: 多少种, 几种方法, 有几种, 多少种方法, 多少种可能, 几种可能, 排列组合
without replacement: 不放回
who lied: 谁说谎, 谁在说谎
liars: 说谎, 撒谎, 谎话, 假话
tell the truth: 说真话, 真话, 讲真话
who is the thief: 谁是小偷, 谁是凶手, 凶手是谁, 是谁干的
logic puzzle: 逻辑题, 逻辑推理, 推理题, 逻辑谜题
valid?: 推理成立吗, 结论成立吗, 成立吗
syllogism: 三段论
conclude: 得出结论, 推出
estimate: 估算, 估计, 估一下
roughly how many: 大概有多少, 大约有多少
days between: 相隔多少天, 相差多少天, 间隔多少天, 一共多少天, 共多少天, 总共多少天, 有多少天
speed: 速度, 时速
ui text: 界面文案, 界面文字
subtitles: 字幕
strings: 字符串
marketing: 营销, 市场营销, 市场
medical: 医学, 病历, 药品说明书, 医疗, 处方
literary: 文学
lyrics: 歌词翻译
novel text: 小说翻译
handwritten: 手写
meaning: 意思, 含义
mean: 代表什么, 意味着什么
user: 用户群
python: 派森
hacked: 被盗号, 被黑
password manager: 密码管理
software: 操作系统, 软体, 软件
windows: win10, win11
mac: 苹果电脑, 苹果系统
iphone: 苹果手机
android: 安卓
version: 版本
step: 步
everyday example: 生活中的例子, 日常生活的例子, 日常生活中的例子, 生活例子
restaurant: 餐厅, 饭店, 馆子, 饭馆
formula: 公式
down payment: 首付
wechat app: 微信小程序
funnel: 漏斗
repair: 维修, 报修, 修理
water leak: 漏油
job application: 求职, 应聘
presentation: 演示, 汇报ppt, 幻灯片
train: 高铁, 火车, 列车
flight: 飞机, 航班, 机票
signal: 信号
sql table: 数据表, 一张数据表, 库表
columns: 字段, 列名
exist: 存在
deposit: 定金
receipt: 收据, 发票
warranty: 保修, 质保, 三包
cash: 现金
credit card: 信用卡
does the text support: 文中是否支持, 能否支持, 是否支持这个说法, 支持这个结论吗, 能支持这个结论吗, 是否支持以下说法
my claim: 我的结论, 我的说法, 我的论断, 这个说法对吗, 这种说法对吗
fact-check: 核实这个说法, 事实核查, 辟谣
lab results: 化验单, 检查报告, 检验报告, 体检报告, 病理报告, 化验结果
medications: 用药, 药单, 用药清单
thematic coding: 主题编码, 质性分析, 编码分析, 质性编码, 开放式编码
smart contract: 智能合约
reverse proxy: 反向代理
firewall rules: 防火墙, 防火墙规则
harden: 安全加固, 加固
ci pipeline: 流水线, 持续集成, 自动化部署
type error: 类型错误, 类型不匹配, 类型报错
generics: 泛型
user experience: 用户体验, 交互设计
user flow: 用户流程, 用户路径
prototype: 原型, 产品原型
product design: 产品设计, 产品方案
improve our app: 改进我们的app, 优化我们的app, 改进产品
dough: 面团, 酵母, 发面
bread: 面包, 欧包, 吐司
won't rise: 发不起来, 不蓬松
collapses: 塌了, 塌陷, 回缩, 开裂
tomatoes: 番茄, 西红柿
orchid: 兰花, 蝴蝶兰
basil: 罗勒
compost: 堆肥
aphids: 蚜虫, 小黑飞, 虫子
stain: 污渍, 油渍
plants brown: 枯萎, 烂根, 黑腐, 叶子枯
moving day: 搬家公司
what to pack: 怎么收拾行李
electric current: 电流
light colour: 彩虹, 光的
tides: 潮汐
virus: 病毒
sleep: 睡眠
memory: 记忆
climate: 气候
batteries: 锂电池
magnets: 磁铁, 磁场
blockchain: 区块链
encryption: 加密算法
transformers: 大模型, transformer模型
variance: 方差
p-value: p值
derivatives: 导数, 微分
theorem: 定理
linear algebra: 线性代数
calculus integrals: 微积分
sue: 起诉, 打官司
labour law: 劳动法, 劳动合同法, 劳动仲裁
custody: 抚养权
estranged: 冷战
flirting: 暧昧
dating: 相亲, 约会
my child: 我孩子, 我娃, 我家孩子, 孩子不
my teenager: 青春期孩子
colleague: 同事, 同僚
work-life: 加班, 996
burnout: 倦怠, 职业倦怠
panic attack: 惊恐发作
adhd: 多动症
pneumonia symptoms: 肺炎
diarrhea symptoms: 拉肚子, 腹泻
allergy: 过敏反应
flood damp: 返潮, 受潮
tripping breaker: 跳闸
socket: 插座
tap leaking: 水龙头漏水
tv: 电视
monitor: 显示器
keyboard: 键盘
mouse: 鼠标
headphones: 耳机
camera: 相机, 摄像头
charging: 充电
battery drains: 耗电快, 掉电快
slow laptop: 电脑很卡, 电脑卡
negotiate price: 砍价, 讲价
ask for a raise: 要求加薪, 要求涨工资
counter-offer: 还价
customers: 客源, 客流
turnover: 流水
volunteers: 义工
keep or quit: 继续还是放弃
decide: 决定, 抉择, 拿不定主意, 做决定
torn between: 纠结, 犹豫
better to: 更合适
good idea: 好主意
recommend one: 推荐一个
vs: 对比vs
fixed or variable: 等额本息还是等额本金, 等额本息
what is wrong: 哪里错了, 哪里有问题, 有什么问题, 什么问题, 哪错了, 错在哪, 错哪了, 问题在哪, 问题出在哪, 怎么回事, 咋回事
savings: 存款, 积蓄, 储蓄
preview: 预览
skip: 跳过, 略过
already exist: 已存在, 已经存在
double booking: 重复预约, 重复预订, 防止重复预约
at the same time: 同时间, 同一时间, 与此同时
compared with last year: 同比, 和去年比, 与去年同期
compared with before: 环比, 和之前比
sample: 样例, 样本数据
linux: linux系统
column names: 表头
users: 用户
unchanged at the same time: 没有其他变化, 其他都没变, 没别的变化, 其他没变
what fun things: 有什么好玩的, 有哪些好玩的
fry: 炒, 煎, 炸
cook: 炖, 煮, 蒸, 焖, 卤, 红烧, 清蒸, 糖醋, 凉拌
roast: 烤
pickle: 腌
dumplings: 饺子, 包饺子
soup: 汤, 煲汤
stew: 火锅
search: 搜索, 检索
drop-down: 下拉框, 下拉菜单, 下拉
upload: 上传
download: 下载
carousel: 轮播, 轮播图
drag: 拖拽, 拖动
table component: 表格组件
menu: 导航栏
text message: 简讯
internet: 网络, 网路, 宽带
bring along: 携带
overwork: 过劳
cat owl: 猫头鹰
water tap: 水龙头
plot of the: 情节, 主要情节, 故事情节, 剧情, 梗概
run: 执行, 运行
branch: 分支
loop: 循环
commit: 提交
undo: 撤回, 撤销
exits: 退出
share: 占比, 份额
departments: 部门
clock difference in hours: 相差几个小时, 差几个小时
does it still work: 还能用吗
how many people live in: 有多少人口
what did they decide: 决定了什么
poem in the text: 诗句
developer: 程序员, 开发者, 工程师
not working: 不制冷, 不制热, 不加热, 不转, 不出水, 不亮, 没声音, 没信号
negotiate rent reduction: 谈降租, 谈房租, 谈减租
a master: 在职研究生, 硕士, 读研, 研究生学位
monthly payment: 月供
interest rate: 年利率, 年化, 月利率
most populous: 人口最多, 人口最多的
world: 世界, 世界上, 全世界, 全球
my garden: 我的花园
trust: 可信吗, 可信
after: 过后
`
