// Whole wordings of Chinese prompts that their words alone would read wrongly; they come before all others.

export const WORDINGS = `
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
`
