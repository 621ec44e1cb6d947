// Everyday errands of Chinese prompts, in the wordings by which the rules tell them apart; they come before single words.

export const EVERYDAY = `
sales call script: 电话销售话术, 电销话术, 电话推销话术
accidentally committed: 不小心提交, 误提交
combine multiple excel files: 合并多个excel, 多个excel文件合并, 多个excel合并, excel文件合并, 合并excel文件, 多个excel表格合并, 批量合并excel
combine multiple csv files: 合并多个csv, 多个csv文件合并, csv文件合并, 合并csv文件, 批量合并csv
not logged in: 未登录, 没有登录, 没登录过
ad accounts: 域账号, 域用户, ad账号, ad用户, ad域用户, ad 中, ad中
patching: 打补丁, 安全补丁, 补丁更新
servo: 舵机
jitters: 抖动, 抖个不停
sensors: 传感器
temperature: 温度
exceeds: 超过了
temperature exceeds: 温度超过, 温度高于
temperature below: 温度低于
alarm: 警报, 报警, 发警报, 发出警报
monitor: 监控
notify me: 通知我, 提醒我
price drops notify me: 降价时通知我, 降价通知我, 降价提醒我, 降价时提醒我
add redis cache to the server: 加redis缓存, 加 redis 缓存, 加上redis缓存, 添加redis缓存, 加一层redis缓存
pomodoro: 番茄钟
countdown: 倒计时
stopwatch: 秒表
pomodoro countdown: 番茄钟倒计时
dark mode: 深色模式, 暗黑模式, 夜间模式, 暗色模式
toggle: 切换
calculator: 计算器
contact form: 联系表单, 联系我们表单
registration form: 注册表单, 报名表单, 报名表, 登记表
booking form: 预约表单, 预订表单
application form: 申请表
sorts: 点击表头排序的, 按表头排序的, 可以排序的, 可排序的
duplicate files: 重复文件, 重复的文件
duplicate photos: 重复照片, 重复的照片, 重复图片
compress images: 压缩图片, 批量压缩图片, 图片压缩, 压缩照片
resize images: 缩小图片, 缩放图片, 调整图片大小, 批量缩小图片
fuzzy match: 模糊匹配
csv export: 导出csv, 导出 csv, 导出为csv, 导出成csv, csv导出
test data: 测试数据
test order data: 测试用的订单数据, 测试订单数据
dummy data: 假数据, 模拟数据
out of memory: 内存不足, 内存溢出
oom killed: 被oom killer 杀掉, 被 oom killer 杀掉, 被oom杀掉, 因内存不足被杀
weird characters show: 乱码
one day off: 差一天, 少一天, 晚一天, 早一天, 差1天
8 hours off: 差8小时, 差八小时, 差八个小时, 差8个小时
not show: 不显示, 显示不出来, 没有显示
not load: 加载不出来, 加载不了
horizontal scroll: 横向滚动条, 横向滚动, 左右滚动, 水平滚动条
argue against: 反驳这个观点, 反驳以下观点, 反驳下面的观点
convince me: 说服我
stuck: 剧情卡住了, 剧情卡住, 写不下去了, 写不下去, 卡文
drags: 拖沓, 拖泥带水
my players: 我的玩家, 我们的玩家
ttrpg campaign: 跑团
job interview: 面试准备, 准备面试, 面试技巧, 面试怎么准备, 经理面试, 工程师面试, 护士面试, 教师面试, 明天面试, 第一次面试
what should i ask: 该问什么, 要问什么, 该问哪些问题, 要问哪些问题, 问什么问题, 该问房东什么, 该问房东哪些问题, 反问什么
how can i test whether: 怎么测试, 怎样测试, 如何测试
affects: 会不会影响, 是否影响
stain: 污渍, 酒渍, 红酒渍, 咖啡渍, 油渍, 墨水渍, 血渍, 茶渍, 汗渍, 霉渍
split chores fairly: 公平分配家务, 公平分担家务
split chores: 分配家务, 分担家务
chores: 家务
budgeting app: 记账应用, 记账app, 记账软件, 记账小程序
i want to build my own: 我想自己做一个, 我想自己开发一个
i want to build my own app: 我想自己做一个应用, 我想做一个app, 我想开发一个app, 我想自己做一个app, 我想做一个小程序, 我想开发一个小程序, 我想自己做一个小程序
repair or replace: 修还是换, 维修还是换, 修理还是换, 修还是买
worth repairing: 值得修, 有必要修
heat pump: 热泵, 空气源热泵
electric car: 电动汽车
hybrid: 混合动力车
gas boiler: 燃气取暖, 燃气壁挂炉
solar panels: 太阳能板, 光伏板
phone plan: 手机套餐, 流量套餐, 话费套餐
internet plan: 宽带套餐
i want to sell: 想卖掉, 想卖, 我想卖掉, 我想卖, 我要卖掉
how much should i charge: 怎么定价, 如何定价, 怎样定价, 怎么收费, 收费多少合适, 该收多少钱, 该定多少钱, 定多少价
kitchen: 厨房
get rid of: 消灭, 灭掉, 杀灭, 驱除, 怎么除
ants: 蚂蚁
cockroaches: 蟑螂
mice: 老鼠
bed bugs: 臭虫, 床虱
fleas: 跳蚤
fruit flies: 果蝇, 小飞虫
moths: 衣蛾, 飞蛾
wasps: 马蜂, 马蜂窝
should i get a dog: 我该不该养一只狗, 我该不该养狗, 我要不要养狗, 我应该养狗吗, 该不该养一只狗, 该不该养狗, 要不要养狗, 要不要养一只狗, 适合养狗吗
should i get a cat: 我该不该养一只猫, 我该不该养猫, 我要不要养猫, 我应该养猫吗, 该不该养一只猫, 该不该养猫, 要不要养猫, 要不要养一只猫, 适合养猫吗
arrange desk: 放下床和书桌, 摆放书桌
rearrange furniture: 摆放家具, 家具摆放, 家具布局
is doing a mba: 读mba, 读 mba
is doing a master degree: 读研, 考研读研
worth learning it: 值得学吗, 还值得学吗
reduce electricity bills: 降低电费, 减少电费, 省电费
save money: 省钱吗, 怎么省钱, 如何省钱, 省钱的办法, 省钱方法
cut spending: 节省开支, 减少开支, 减少花销
make friends: 交朋友, 交新朋友, 认识新朋友
get more people to attend: 怎么让更多人参加, 怎么吸引更多人参加, 如何让更多人参加, 让更多人参加, 吸引更多人参加
get more parents to attend: 怎么让更多家长参加, 如何让更多家长参加, 让更多家长参加
nobody comes to: 没人来参加, 没有人参加, 没人参加
attract more customers: 吸引更多顾客, 吸引更多客户, 吸引顾客, 吸引客户, 获客, 增加客流, 招揽顾客
get more followers: 涨粉, 增加粉丝
podcast: 播客
start a podcast: 开一个播客, 开播客, 做一个播客, 做播客
start a blog: 开一个博客, 开博客
clearing out the house: 清理遗物, 整理遗物, 清理老房子, 清理她的房子, 清理他的房子, 清理父母的房子
i inherited: 我继承了
small living room: 小客厅
small bedroom: 小卧室
small kitchen: 小厨房
small balcony: 小阳台
decorating living room: 布置客厅, 客厅布置
decorating bedroom: 布置卧室, 卧室布置
decorating balcony: 布置阳台, 阳台布置
i have in my fridge: 冰箱里有, 冰箱里只有, 冰箱里还有, 家里只有
what can i cook with: 能做什么菜, 可以做什么菜, 能做什么好吃的, 可以做什么吃的
can i afford: 够不够生活, 够不够花, 够生活吗, 够花吗, 够在上海生活, 够在北京生活, 够在深圳生活, 够在广州生活, 够在杭州生活, 够在一线城市生活, 负担得起吗
is it realistic: 现实吗, 可行吗, 可不可行
retrospective: 回顾会, 迭代回顾, 迭代回顾会, 复盘会
fundraising campaign: 筹款, 筹款活动, 募款
visa application: 签证申请, 签证材料, 签证的材料, 申请签证, 办签证, 办理签证
buying a house: 买房的步骤, 买房流程, 买房的流程, 第一次买房
start a: 开一家, 开一间
start a shop: 开店计划
start a business: 创业
job search: 找工作
crop rotation: 轮作
shopping list: 购物清单, 采购清单, 买菜清单
wedding vows: 婚礼誓词, 结婚誓词, 婚礼誓言, 结婚誓言
novel outline: 小说大纲, 小说的大纲
story outline: 故事大纲, 剧情大纲, 剧本大纲
short story: 短篇小说, 短篇故事, 微型小说, 小小说
novel character: 小说人物, 小说角色
character profile: 人物设定, 角色设定, 人物小传
villain: 反派
answer to the interview question: 面试问, 面试官问, 面试题
introduction email new job: 自我介绍邮件, 自我介绍的邮件
vacation request: 年假申请, 休假申请, 申请年假
thank-you note after the interview: 面试后的感谢信, 面试感谢信, 面试后的感谢邮件
thank for the donation: 感谢捐款, 感谢捐赠, 捐款感谢
ask for customer reviews: 请客户写评价, 请客户给我们写评价, 邀请客户评价, 请顾客写评价, 求好评
closed notice: 放假通知, 停业通知, 歇业通知, 闭店通知, 休业通知, 暂停营业通知
write a welcome email new employee: 新员工写一封欢迎邮件, 新同事写一封欢迎邮件
welcome new employee: 欢迎新员工, 欢迎新同事, 新员工欢迎
reply templates: 回复模板, 客服回复模板, 客服话术模板
call for volunteers: 志愿者招募, 招募志愿者
literary agent: 文学经纪人
query letter: 投稿信
performance improvement plan: 绩效改进计划, 绩效改善计划
personal development plan: 个人发展计划
work at height: 高处作业, 高空作业
risk assessment: 风险评估
method statement: 施工方案, 专项施工方案
advantages benefits of: 的好处, 的益处
bit: 咬了
no reply: 没有回复, 没回复, 没有回音, 不回邮件, 没回邮件
second complaint: 第二封投诉信, 第二次投诉
second letter: 第二封信, 第二封邮件
sales pitch: 推销稿, 推销词
our renovation noise: 装修噪音
our renovation: 我们家装修, 我家装修, 我们家要装修, 我家要装修
notice announcement: 告示
announcement employees: 通知员工, 通知全体员工
moving office: 换办公室, 搬办公室, 办公室搬迁
puns on: 谐音梗
where to travel: 去哪里旅游, 去哪儿旅游, 旅游去哪里, 去哪旅游, 去哪里旅行
project ideas: 练手项目, 项目点子, 项目创意
shop window: 橱窗
market stall: 市集摊位, 摊位
tattoo: 纹身, 刺青
first date: 第一次约会, 初次约会
halloween: 万圣节
halloween costume: 万圣节装扮, 万圣节服装, 万圣节打扮
costume: 化装舞会服装, 装扮创意
placeholders: 占位符
`
