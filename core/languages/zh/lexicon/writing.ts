// What Chinese prompts want written, thought up, planned and played.

export const WRITING = `
email: 邮件, 电子邮件, 邮箱邮件, 电邮, 邮箱
reply to email: 回邮件, 回复邮件, 邮件回复, 回一封邮件
letter to the: 写信给, 致信, 致函, 写一封信给, 写封信给
message: 消息, 留言, 私信, 信息发给
text message: 短信, 发短信, 一条短信
group chat: 微信群, 群聊, 班级群, 家长群, 业主群, 工作群, 群里
reply: 回复, 答复, 回应, 怎么回, 怎么回复, 怎么回他, 回她
invitation: 邀请函, 邀请, 请柬, 请帖, 邀请信
reminder: 提醒, 催促, 催, 催一下, 催稿
landlord: 房东, 包租婆
my landlord: 我房东, 我的房东, 跟房东, 给房东, 和房东
tenant: 租客, 租户, 房客, 租房者
rent: 房租, 租金, 月租
rent reduction: 降租, 减租, 降房租, 减房租, 降低房租, 降低租金, 少收房租, 减免房租, 减免租金, 房租减免, 租金减免, 房租降, 降点房租, 降一点房租, 便宜点房租, 房租便宜点, 降点租金
rent increase: 涨房租, 涨租, 房租上涨, 租金上涨, 房租涨, 涨租金, 房租要涨
salary increase: 薪资调整, 薪酬调整, 加薪邮件, 加薪, 涨工资, 涨薪, 提薪, 升职加薪, 谈加薪, 申请加薪, 调薪, 加薪申请, 谈工资, 谈薪资, 谈薪
promotion: 晋升, 升职, 提拔
salary: 工资, 薪资, 薪水, 年薪, 月薪, 薪酬
complaint: 投诉, 投诉信, 维权, 投诉邮件
demand a refund: 要求退款, 申请退款, 退款申请, 要求退钱, 要求退货, 要求退货退款, 退款要求
demand compensation: 要求赔偿, 索赔, 要求赔钱, 索要赔偿
refund: 退款, 退货, 退钱, 退费
compensation: 赔偿, 补偿, 赔付
apology: 道歉, 致歉, 道歉信, 检讨书, 检讨, 致歉信, 道歉邮件, 赔礼道歉, 道歉声明, 表示歉意, 歉意, 道个歉
reply to the customer: 回复客户, 回复顾客, 答复客户, 回复买家, 客服回复, 回复客人, 客服话术, 回复客户投诉, 客户投诉怎么回
reply to the review: 回复差评, 差评回复, 回复评论, 回复评价, 差评怎么回复
bad news: 坏消息
decline: 拒绝, 婉拒, 推掉, 回绝, 谢绝, 婉言谢绝, 推辞
rejection: 拒信, 拒绝信, 不录用
price increase: 涨价, 价格上调, 提价, 涨价通知
cover letter: 求职信, 自荐信, 申请信, 应聘信, 求职邮件, 求职自荐信
personal statement: 个人陈述, 文书, 留学文书, 动机信, 入党申请书, 申请书, ps文书
resume: 履历, 履历表, 简历, 个人简历, 求职简历
bio: 个人简介, 自我介绍, 个人介绍, 简介
self-assessment: 自我评价, 自评, 述职报告, 述职, 转正述职, 转正申请, 年终述职
resignation letter: 辞职信, 辞职报告, 离职信, 离职申请, 辞呈, 辞职邮件, 离职邮件
cancellation letter: 取消订阅, 退订, 解约函, 解约, 退租, 退租通知
recommendation letter: 推荐信, 推荐函, 举荐信, 推荐书
performance review: 绩效评估, 绩效评价, 绩效考核, 年终评价, 考核评语, 绩效面谈, 员工评语
report card comment: 期末评语, 学生评语, 操行评语, 评语, 班主任评语
job advert: 招聘启事, 招聘广告, 招聘文案, 招聘信息, 招聘帖, 岗位描述, 职位描述, 招人, 招聘, jd
press release: 新闻稿, 通稿, 新闻通稿, 媒体稿
product description: 产品描述, 商品描述, 商品详情, 产品介绍, 商品文案, 产品文案, 详情页文案, 产品详情页, 宝贝描述, 商品介绍, 菜单文案, 闲鱼文案, 二手文案, 产品介绍文案
listing for: 闲鱼
ad copy: 广告文案, 广告语文案, 推广文案, 营销文案, 宣传文案, 文案, 软文, 种草文案, 推文文案, 活动文案
flyer: 传单, 宣传单, 海报, 宣传册, 海报文案
slogan: 口号, 广告语, 标语, 宣传语, 广告词, slogan, 横幅
announcement: 通知, 公告, 启事, 声明, 公示, 通报, 告示, 通告, 告知书, 放假通知, 停水通知
announcement to all staff: 全员通知, 致全体员工, 全员邮件, 给全体员工
newsletter: 月报, 周刊, 内刊, 通讯稿
linkedin post: 领英文案, 领英
social media post: 朋友圈, 小红书, 微博, 小红书文案, 朋友圈文案, 小红书笔记, 微博文案, 发朋友圈, 抖音文案, 小红书帖子, 发微博, 社交媒体文案, 种草笔记, 知乎回答, 帖子, 发帖
caption: 配文, 图片配文, 个性签名, 文案配图
report: 报告, 汇报, 报告书
status report: 周报, 工作周报, 日报, 工作汇报, 工作总结, 年终总结, 月度总结, 季度总结, 年度总结, 进度报告, 项目进展, 半年总结, 工作日报
incident report: 事故报告, 情况说明, 故障报告, 事情经过, 事故说明
research report: 实习报告, 实验报告, 考察报告, 分析报告, 调研报告, 调查报告, 竞品分析报告, 竞品分析, 市场分析报告
minutes of the meeting: 会议记录, 会议纪要, 纪要
business plan: 商业计划书, 创业计划书, 策划书, 商业计划, bp
project proposal: 提案, 项目方案, 项目建议书, 立项报告, 开题报告, 项目申请书, 策划方案, 活动策划书, 企划书, 标书, 投标书, 项目书, 基金申请
grant application: 基金申请书, 课题申请, 课题申报书, 资助申请
speech: 演讲, 演讲稿, 发言稿, 致辞, 讲话稿, 讲话, 发言, 主持稿, 主持词, 开场白, 开幕词, 获奖感言, 竞选稿, 稿子, 国旗下讲话, 毕业致辞
toast: 祝酒词, 敬酒词, 婚礼致辞, 伴郎致辞, 敬酒
eulogy: 悼词, 追悼词, 追悼会, 祭文, 悼念, 追思
condolence: 慰问信, 吊唁, 唁电, 慰问, 节哀, 节哀顺变
funeral: 葬礼, 丧事, 告别仪式
passed away: 去世, 过世, 走了没多久, 离世, 病逝, 逝世
thank-you note: 感谢信, 感谢卡, 感谢短信, 感谢语
birthday card: 生日贺卡, 生日祝福, 生日祝福语, 生日卡
birthday message: 祝福语, 贺词, 新年祝福, 祝福短信, 拜年短信, 春节祝福, 节日祝福, 祝福
out-of-office: 自动回复, 休假自动回复
absence note: 请假条, 假条, 请假, 请假信, 请病假, 病假条
lost cat: 寻猫启事, 寻狗启事, 寻物启事, 寻宠启事
essay: 作文, 议论文, 记叙文, 小论文, 论说文, 申论, 高考作文, 读后感, 观后感, 心得体会, 演讲作文, 散文作文, 随笔, 思想汇报, 学习心得, 雅思作文
research paper: 论文, 毕业论文, 学术论文, 课程论文, 期刊论文, 硕士论文
thesis: 学位论文, 毕设, 博士论文
literature review: 文献综述, 综述
abstract of: 论文摘要, 写摘要
article: 文章, 推文, 科普文, 科普文章, 专栏, 社论, 时评, 短文, 公众号文章, 公众号推文, 公众号稿子
blog post: 博文, 博客文章
book review: 书评
film review: 影评, 电影评论, 剧评
contract: 合同, 协议, 契约, 协议书
rental agreement: 租房合同, 租赁合同, 房屋租赁合同, 租赁协议
employment contract: 劳动合同, 雇佣合同, 聘用合同
nda: 保密协议
privacy policy: 隐私政策, 隐私条款, 隐私声明
terms of service: 用户协议, 服务条款, 使用条款, 服务协议
service agreement: 合作协议, 服务合同, 销售合同, 劳务合同, 借款合同, 借条, 欠条, 采购合同, 离婚协议, 合伙协议
power of attorney: 授权委托书, 委托书, 授权书
disclaimer: 免责声明
clauses: 条款
house rules: 班规, 家规, 宿舍公约, 公约, 群规, 入住须知, 须知, 住户须知, 注意事项
policy: 制度文件, 考勤制度, 政策, 规定, 管理办法, 规章, 员工守则, 守则, 制度, 规章制度, 管理制度, 公司制度, 管理规定
agenda: 议程, 会议议程
lesson plan: 教案, 教学设计, 教学计划, 备课, 说课稿, 教学方案, 课程设计
teaching material: 课件, 教学材料, 教学大纲
quiz: 测验, 测试题, 竞赛题, 知识竞赛, 小测验, 题库
exam questions: 试卷, 考试题, 试题, 出题, 出几道题, 考题, 出一套题, 模拟题, 出道题, 出卷
multiple choice: 选择题, 单选题, 多选题, 单项选择, 单选
exercises on: 练习题, 练习, 习题, 填空题, 判断题, 作业题
flashcards: 单词卡, 抽认卡, 记忆卡片
survey: 问卷, 调查问卷, 问卷调查, 满意度调查, 调查表
interview questions: 面试问题, 面试题, 访谈问题
readme: readme文档, 说明文档
api documentation: 接口文档, 技术文档, 开发文档, api文档, 开发者文档
user manual: 使用说明, 说明书, 操作手册, 用户手册, 使用手册, 操作指南, 员工手册, 使用说明书, 操作说明
standard operating procedure: 操作规程, sop, 标准流程, 作业指导书, 操作流程
faq: 常见问题, 常见问答, 问答列表
release notes: 更新日志, 版本说明, 发布说明, 更新说明, 发版说明, 版本更新说明
user story: 用户故事
requirements document: 需求文档, 产品需求文档, prd文档, 产品需求
acceptance criteria: 验收标准
cold email: 开发信, 陌生邮件, 外贸开发信, 推销邮件, 销售邮件, 推广邮件
follow-up email: 跟进邮件, 跟进信
sponsorship letter: 赞助信, 拉赞助, 赞助函, 赞助
elevator pitch: 电梯演讲
system prompt: 系统提示词, 系统prompt
prompt for an ai: 提示词, prompt, 咒语, 写提示词
image prompt: 绘画提示词, 图片提示词, 生图提示词, 文生图, 绘图提示词, ai绘画, mj提示词
generate an image: 生成图片, 生成一张图, 画一张, 画一幅, 画个, 生成一张图片, 画图, 画一个, 画张图
poem: 诗, 诗歌, 现代诗, 小诗, 一首诗, 散文诗, 藏头, 打油诗, 古诗, 情诗, 儿歌诗, 古体诗
haiku: 俳句
sonnet: 七律, 七绝, 五言绝句, 七言绝句, 绝句, 律诗, 十四行诗, 五绝, 五律, 对联, 春联, 宋词, 藏头诗, 词牌, 上联, 下联, 沁园春, 水调歌头
joke: 笑话, 段子, 冷笑话, 谐音梗, 脱口秀段子, 歇后语
riddle: 谜语, 字谜, 灯谜, 猜谜
tongue-twister: 绕口令
song: 歌, 歌词, 一首歌, 歌曲, 作词
rap: 说唱, 饶舌
song parody: 改编歌词, 填词, 改歌词
to the tune of: 按照曲调, 的调子, 的旋律
story: 故事, 小故事, 爱情故事, 鬼故事, 短篇小说, 短篇, 短篇故事
novel: 小说, 长篇小说, 网文, 网络小说, 玄幻小说, 言情小说, 武侠小说, 科幻小说, 爽文, 霸总小说, 耽美
fairy tale: 童话, 童话故事, 寓言, 神话故事
bedtime story: 睡前故事, 哄睡故事
mystery story: 悬疑小说, 推理小说, 侦探小说, 悬疑故事, 推理故事, 侦探故事, 剧本杀, 密室
script: 剧本, 脚本文案, 短视频脚本, 小品剧本, 话剧剧本, 微电影剧本, 视频脚本, 短剧剧本, 分镜脚本
sketch: 小品, 相声, 情景剧, 双簧
dialogue: 对话, 台词, 对白
monologue: 独白
scene: 场景, 片段, 一幕
chapter: 章节, 章, 第一章, 下一章, 大纲章节
ending: 结局, 结尾
protagonist: 主角, 主人公, 男主, 女主
character: 人设, 人物设定, 角色设定
world-building: 世界观, 世界观设定, 架空世界
magic system: 魔法体系, 修炼体系, 力量体系
campaign rpg: 跑团, 跑团剧本, dnd剧本
lyrics: 歌词的
birthday poem: 生日诗
essay in prose: 散文
gift: 礼物, 送礼, 送什么, 生日礼物, 送什么好, 送什么礼物, 礼品, 伴手礼, 送点什么, 送啥, 见面礼
birthday: 生日, 过生日, 大寿, 生日会
wedding: 婚礼, 结婚, 婚宴
anniversary: 纪念日, 周年纪念, 结婚纪念日
christmas: 圣诞, 圣诞节
new year: 新年, 春节, 过年, 元旦节, 除夕
mid-autumn festival: 中秋, 中秋节
valentine's day: 情人节, 七夕
graduation: 毕业, 毕业典礼
likes: 喜欢, 热爱, 爱好, 偏爱, 喜爱, 爱看, 爱吃
hates: 讨厌, 不喜欢, 反感
recommend books: 推荐几本书, 书单, 推荐书籍, 有什么书, 求书, 推荐一些书, 推荐一本书, 好书推荐
recommend films: 推荐电影, 推荐几部电影, 电影推荐, 有什么好看的电影, 推荐一些电影, 片单, 求片, 好看的电影
recommend tv shows: 推荐剧, 推荐电视剧, 剧荒, 推荐几部剧, 美剧推荐, 韩剧推荐, 推荐动漫, 推荐几部动漫, 推荐综艺, 番剧推荐
recommend songs: 推荐歌, 推荐几首歌, 歌单, 推荐音乐, 推荐歌曲
recommend video games: 推荐游戏, 推荐几个游戏, 游戏推荐, 推荐桌游
book: 书, 书籍, 图书
film: 电影
tv show: 电视剧, 剧集
music: 音乐
similar to: 类似于, 类似的
restaurants in: 推荐餐厅, 好吃的餐厅, 有什么餐厅, 推荐饭店, 餐厅推荐, 哪些餐厅, 适合约会的餐厅, 哪家餐厅
places to visit: 去哪玩, 去哪里玩, 去哪儿玩, 哪里好玩, 玩的地方, 好玩的地方, 可以去的地方, 去的地方, 景点, 去处, 旅游景点
where to eat: 去哪吃, 哪里好吃, 有什么好吃的
places: 地方推荐, 地点推荐
activities: 活动, 团建活动, 课外活动, 户外活动, 互动活动
games: 游戏, 小游戏, 破冰游戏, 互动游戏, 桌游, 年会游戏
party: 聚会, 派对, 年会, 联欢会, 晚会, 同学聚会
team building: 团建, 公司团建, 团队建设
icebreakers: 破冰
hobby: 兴趣爱好, 业余爱好
date ideas: 约会去哪, 约会点子, 约会创意, 约会地点
dinner: 晚饭, 晚餐, 今晚吃什么, 吃什么
lunch: 午饭, 午餐, 便当, 中饭
what to cook: 做什么菜, 做啥菜, 做什么好吃
theme: 主题
decorate: 布置, 装饰
baby names: 起名字, 取名字, 宝宝名字, 孩子名字, 给孩子起名, 女儿起名, 儿子起名, 宝宝起名, 给宝宝起名, 小名, 给女儿起名, 给儿子起名, 给女儿取名, 给儿子取名, 给宝宝取名
cat name: 猫名, 猫的名字, 给猫起名, 猫咪名字, 给猫取名, 猫起名
dog name: 狗名, 狗的名字, 给狗起名, 狗狗名字, 给狗取名, 狗起名
pet name: 宠物名, 给宠物起名
name for: 起名, 取名, 取个名字, 起个名字, 名字, 名称叫, 起什么名字, 起名字给, 想个名字, 命名
shop name: 店名, 店铺名, 店铺名字, 店铺起名, 起店名
company name: 公司名, 公司名字, 公司名称, 公司起名, 品牌名, 品牌名称, 品牌名字, 产品名, 项目名, app名字, 队名, 账号名, 公众号名字
username: 网名, 昵称, 用户名, 微信名
team name: 队伍名, 小组名, 战队名, 班级名
rhymes: 押韵
synonyms: 近义词, 同义词, 代替词, 替换词, 类似的词
metaphor: 比喻, 打比方, 类比
hashtags: 标签话题, 话题标签
excuses: 借口, 理由借口
pick-up lines: 土味情话, 情话, 搭讪
business ideas: 创业点子, 创业项目, 副业, 创业想法, 赚钱点子, 赚钱方法, 副业推荐, 商业点子, 小生意, 做什么生意, 创业方向
ways to make money: 赚钱, 挣钱, 搞钱
features for: 功能, 新功能, 功能点, 功能建议
ways to improve: 怎么提升, 如何提高, 怎么提高, 如何提升, 怎么改进, 如何改善, 怎么改善, 如何改进
ways to attract: 引流, 吸引顾客, 吸引客户, 拉新, 获客, 吸引客人, 涨粉
risks of: 风险, 有什么风险, 有哪些风险, 隐患
what could go wrong: 会出什么问题, 可能出什么问题, 会出什么岔子, 可能出问题
possible causes: 可能的原因, 可能原因, 有哪些可能
objections: 反对意见, 异议
video ideas: 视频选题, 选题, 视频创意, 视频主题, 短视频选题
blog topics: 文章选题, 话题, 公众号选题
title: 标题, 题目, 书名, 爆款标题, 论文题目
topics for: 论文选题, 讨论话题, 辩题, 研究方向
headline: 新闻标题, 大标题
trip: 旅程, 自由行, 度假, 旅游攻略, 旅行计划, 亲子游, 旅行攻略, 短途游, 周边游, 蜜月, 一日游, 两日游, 三日游, 几日游, 去玩, 出去玩, 玩几天, 玩三天, 玩两天, 游玩, 旅游, 旅行, 出游
itinerary: 行程, 攻略, 行程单, 路线, 旅游路线, 行程安排
days in: 天玩, 天游, 日游, 天行程, 天三夜, 天两夜, 天四夜
road trip: 自驾, 自驾游, 自驾行, 房车
hiking: 徒步, 爬山, 登山, 露营, 野营, 骑行
packing list: 行李清单, 打包清单, 出行清单, 带什么东西, 要带什么, 旅行清单, 出行物品, 带哪些东西, 待产包, 打包行李, 行李准备
suitcase: 行李箱, 行李
hand luggage: 手提行李, 随身行李, 登机箱
hotel: 酒店, 民宿, 住宿, 宾馆
kids: 孩子, 小孩, 娃, 小朋友, 儿童, 宝贝, 孩子们, 小孩子
baby: 宝宝, 婴儿, 新生儿
parents: 父母, 爸妈, 家长, 双亲, 爸爸妈妈
my mum: 我妈, 我妈妈, 我母亲, 老妈, 我老妈
my dad: 我爸, 我爸爸, 我父亲, 老爸, 我老爸
mother: 妈妈, 母亲
father: 爸爸, 父亲
my parents: 我父母, 我爸妈
my wife: 我老婆, 我妻子, 我媳妇, 老婆, 妻子, 媳妇
my husband: 我老公, 我丈夫, 老公, 丈夫
my girlfriend: 我女朋友, 我女友, 女朋友, 女友, 我对象
my boyfriend: 我男朋友, 我男友, 男朋友, 男友
my ex: 前任, 前女友, 前男友
my son: 我儿子, 儿子
my daughter: 我女儿, 女儿, 闺女
my brother: 我弟, 我哥, 我哥哥, 我弟弟, 哥哥, 弟弟
my sister: 我姐, 我妹, 我姐姐, 我妹妹, 姐姐, 妹妹
grandma: 奶奶, 外婆, 姥姥
grandpa: 爷爷, 外公, 姥爷
mother-in-law: 婆婆, 丈母娘, 岳母
father-in-law: 公公, 岳父
friend: 朋友, 闺蜜, 哥们, 好友, 发小, 兄弟
my best friend: 我闺蜜, 我最好的朋友, 最好的朋友
my boss: 我老板, 我领导, 我上司, 我主管, 我们老板, 我们领导, 直属领导
boss: 老板, 领导, 上司, 主管, 总监, 总经理
manager: 经理, 管理者
employee: 员工, 职员, 下属
staff: 全体员工, 店员, 服务员
team: 团队, 小组, 组员, 队伍
customer: 客户, 顾客, 买家, 客人, 消费者, 甲方
users: 使用者
members: 会员, 成员
teacher: 老师, 教师, 班主任, 教授, 导师
student: 学生, 同学, 小学生, 初中生, 高中生, 中学生, 大学生, 研究生
grade: 年级
high-school: 高中
neighbour: 邻居, 楼上邻居, 楼下邻居, 楼上
roommate: 室友, 舍友, 合租室友, 同屋
investor: 投资人, 投资者
board: 董事会
supplier: 供应商
volunteers: 志愿者
adults: 成年人, 大人
elderly: 老人, 老年人, 长辈
couple: 情侣, 夫妻, 两口子
alone: 独自, 一个人, 自己一个人, 单独
beginner: 初学者, 新手, 小白, 零基础, 入门
expert: 专家
meal plan: 食谱, 一周食谱, 一周菜谱, 饮食计划, 减脂餐, 带饭计划, 备餐, 菜单计划, 减肥食谱, 健身餐, 一周菜单, 饮食安排
diet plan: 减肥计划, 减肥餐, 减重计划
menu: 菜单
workout plan: 健身计划, 训练计划, 锻炼计划, 增肌计划, 跑步计划, 运动计划, 健身方案, 减脂计划
marathon: 马拉松, 半马, 全马
build muscle: 增肌, 练肌肉
gym: 健身房
injury: 旧伤
exam: 考试, 高考, 考研, 中考, 期末, 期末考试, 考公, 公务员考试, 四级, 六级, 四六级, 雅思, 托福, 考证, 考级, 资格证, 期中考试, 教资, 法考, 证书考试, 国考, 省考, 简考, 日语n2, jlpt
study plan: 学习计划, 复习计划, 备考计划, 备考, 复习, 冲刺计划, 备考方案, 复习安排, 学习安排, 刷题
learn: 学习, 学, 自学, 入门学习, 学会
learning plan: 学习路线, 学习路径, 自学计划, 学习规划, 学习方案, 学习路线图, 阅读计划
course outline: 课程大纲, 培训计划, 培训方案, 课程安排, 课程表设计, 培训大纲
textbook: 教材, 课本
from scratch: 从零开始, 从头, 从零, 从0开始
hours per week: 小时每周
move house: 搬家, 乔迁, 搬新家
renovation: 装修, 翻新, 改造, 装修方案, 装修计划, 软装, 刷墙
monthly budget: 月预算, 家庭预算, 每月预算, 预算分配, 生活费, 预算表格, 预算计划
pay off: 还清, 还债, 还贷
debt: 债务, 欠款, 负债, 欠债, 网贷, 信用卡债
income: 收入
project plan: 项目计划, 项目排期, 实施计划, 实施方案, 推进计划, 项目规划
launch: 上线, 发布会, 开业, 发布, 开业活动
roadmap: 路线图
milestones: 里程碑
migration: 迁移, 数据迁移, 系统迁移
rollback: 回滚
onboarding: 入职, 新人培训, 入职培训, 新员工培训
new employee: 新员工, 新人
first 90 days: 前90天, 头三个月, 前三个月, 前100天
handover plan: 交接计划, 工作交接, 交接
content calendar: 内容日历, 发布计划, 内容计划, 发文计划, 运营计划, 内容排期
event plan: 活动策划, 活动方案, 策划活动, 活动计划, 策划案
event for: 晚宴, 运动会, 讲座, 展会
run sheet: 活动流程, 流程表, 流程单, 议程表, 婚礼流程
workshop day: 工作坊, 培训日
garden: 花园, 院子, 菜园, 种菜, 阳台种菜
checklist: 检查清单, 核对清单, 待办清单, 准备清单, 要准备什么, 需要准备什么, 注意事项清单, 检查表
daily schedule: 作息, 每日计划, 日程计划, 每日安排, 作息时间表, 作息计划, 一周安排, 明天的日程, 今天的日程, 一天的日程, 明天的安排, 一天的安排
routine: 习惯, 日常安排
what order: 什么顺序, 先做什么, 先后顺序是什么, 先干什么
work back: 倒推, 倒排, 倒计时计划
deadline: 截止日期, 截止时间, ddl, 期限, 死线
surgery: 手术, 术后
recovery: 康复, 恢复, 术后恢复
pregnant: 怀孕, 孕妇, 孕期, 孕妈
quit smoking: 戒烟, 戒酒
interview: 面试, 模拟面试, 采访
interviewer: 面试官
mock interview: 面试练习
practise english conversation: 练口语, 练英语, 口语练习, 英语对话, 陪我练英语, 练习口语, 练习英语, 英语口语
practise japanese conversation: 练日语, 日语对话, 练习日语
role-play: 角色扮演, 情景模拟, 模拟一下, 模拟
terminal: 终端
therapist: 心理咨询师, 治疗师, 心理医生
counsellor: 咨询师
chat: 聊天, 唠嗑, 陪我聊天, 陪我聊聊, 聊聊天, 聊会儿, 聊聊吧
sad: 难过, 伤心, 悲伤, 心情不好, 心情低落, 想哭
lonely: 孤独, 寂寞, 孤单
anxious: 焦虑, 紧张
depressed: 抑郁, 抑郁症, 丧
overwhelmed: 崩溃, 撑不住, 压力好大, 受不了
divorce: 离婚
whatsapp: 微信, 微信消息, 发微信, 微信回复, 一条微信, 发条微信
2 days trip: 两天一夜
3 days trip: 三天两夜
4 days trip: 四天三夜
5 days trip: 五天四夜
slides: ppt, 演示文稿
discharge summary: 出院小结, 出院记录
this book: 这本书, 这书
this novel: 这本小说, 这部小说
this film: 这部电影, 这电影, 这部片子
dinner party: 年夜饭, 家宴, 宴席, 请客吃饭
rehearse: 排练, 演练, 预演
break up: 分手, 提分手
trip itinerary: 怎么玩, 怎么安排行程
visit china: 去成都, 去西安, 去北京, 去上海, 去云南, 去三亚, 去重庆, 去杭州
hiking trip: 徒步路线, 爬山路线
injured: 受过伤, 受伤, 扭伤, 拉伤
knee: 膝盖
shoulder: 肩膀, 肩
back: 腰
dumbbell: 哑铃
experience: 经验, 工作经验, 经历
no experience: 没有经验, 无经验
last day: 最后工作日, 最后一天, 最后一天上班, 离职日期, 最后出勤日
found a new job: 找到了新工作, 找到新工作, 有了新工作
quit my job: 辞职, 离职
groom: 新郎
bride: 新娘
for the interview: 面试用
on time: 按时
heating broken: 暖气坏了, 没暖气
noise: 噪音, 噪声
mould: 发霉, 霉
lease: 租约
30 days: 三十天
weeks notice: 提前一个月
hand-made: 手工, 手作, 纯手工
price: 售价, 定价
customers: 目标客户
must include: 一定要包含, 必须包括, 要写到, 要提到, 提到
mention: 提及, 写上
guests: 嘉宾, 来宾, 宾客
members of the family: 家人, 一家人, 全家, 家庭
family of 3: 一家三口
family of 4: 一家四口
solo: 一个人去, 独自旅行
vegetarian: 素食, 吃素
no spicy: 不吃辣
can run 5 km: 能跑5公里
hours a day: 每天学
apply: 申请, 报名申请
micro-fiction: 微小说, 小小说, 微型小说
write a letter: 写一封信, 写封信, 写信
letter to: 信给, 封信给
letter: 一封信, 的信, 封信, 回信, 公函, 信件, 书信, 家书
blog: 部落格, 博客
video: 影片, 视频, 短视频
homework: 作业, 写作业, 家庭作业
reader: 读者
savings plan: 存钱计划, 攒钱计划, 理财计划, 储蓄计划, 还款计划, 存钱, 攒钱
open letter: 倡议书, 公开信
twist ending: 反转, 神反转, 反转结局
guitar: 吉他, 弹吉他
piano: 钢琴, 弹钢琴
competitors: 竞争对手, 竞品, 同行
payment reminder: 催款邮件, 催款函, 催款信, 催款, 催付款, 催收, 催账, 催缴, 催缴通知
owes us: 欠我们, 拖欠货款, 欠我钱, 拖欠
system prompt for a chatbot: 客服机器人提示词, 机器人提示词, 智能客服提示词, 客服机器人的系统提示词, 机器人的系统提示词
runbook: 值班手册, 应急手册, 运维手册
invitation letter for the visa: 签证邀请函, 邀请函签证, 签证用的邀请函, 探亲邀请函
price quotation: 报价单, 报价函, 报价书, 报价邮件
rubric: 评分标准, 评分细则, 评分表, 评价量规
postmortem: 复盘报告, 故障复盘, 事故复盘, 复盘
room listing: 民宿介绍, 房源介绍, 房源描述, 招租信息, 出租信息, 民宿文案, 房源文案
company history: 公司发展历程, 品牌故事, 公司历史, 发展历程, 企业发展史
dismissal letter: 解雇通知, 辞退信, 辞退通知, 解除劳动合同通知, 辞退
appeal letter: 申诉信, 申诉书, 申诉
interview guide: 采访提纲, 访谈提纲
congratulations message: 贺信, 恭喜
layoffs: 裁员
manuscript: 稿件, 投稿
wechat channel: 公众号
`
