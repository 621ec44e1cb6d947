// What Chinese prompts say of code, its parts and its troubles.

export const CODE = `
code: 程式, 程式码, 代码, 源码
program: 程序, 小程序, 编程
function: 函数, 方法函数
class: 类定义
script: 脚本, 自动化脚本
small tool that: 小工具, 工具脚本, 命令行工具
automate: 自动化, 批量, 自动
bug: 故障代码, 有bug, 漏洞bug
error: 报错, 错误, 出错, 报错信息, 错误信息, 提示错误
exception: 异常
crash: 崩溃了, 闪退, 奔溃, 栈溢出, 卡死, 崩掉
wrong result: 结果不对, 结果错误, 结果不正确, 输出不对, 答案不对, 算错, 结果错了, 数值不对
not working: 不工作, 不起作用, 不生效, 没反应, 不能用, 没效果, 没有反应, 用不了, 跑不通, 没变化, 不好使, 失效
expected: 预期, 期望, 期待
root cause: 根本原因, 根因
cause: 原因, 起因
where is the mistake: 错在哪里, 哪一步错了, 错在哪一步, 哪里出错
infinite loop: 死循环, 无限循环, 无限
slow: 慢, 很慢, 太慢, 卡顿, 运行慢, 好慢, 超级慢, 变慢
too slow: 慢死了, 非常慢, 跑得慢, 太卡
performance: 性能问题
slow query: 慢查询, 查询慢, 查询很慢, 查询太慢, 查询超级慢
memory leak: 内存泄漏, 内存泄露, 内存一直涨, 内存不断增长, 内存占用高
out of memory: 内存溢出, 爆内存, 内存不足, 显存不足
explain this code: 解释这段代码, 讲解这段代码, 这段代码什么意思, 这段代码是什么意思, 解释代码, 这段代码在干什么, 这段代码是干什么的, 这段代码是干嘛的, 解释一下这段代码, 看懂这段代码, 这代码什么意思, 这段代码做了什么
code review: 代码审查, 审代码, 代码评审, review代码, 审查代码
security review: 安全审计, 安全审查, 安全检查, 安全问题
vulnerability: 漏洞, 安全漏洞, 注入
unit tests for: 单元测试, 单测, 写测试, 写单元测试, 写单测
test cases for: 测试用例, 写测试用例
edge cases: 边界情况, 边界条件, 极端情况
race condition: 竞态条件, 竞争条件
deadlock: 死锁
concurrency: 并发, 多线程, 线程安全, 高并发
thread: 线程
sometimes fails: 偶尔失败, 时好时坏的, 偶现, 偶发
only on the server: 只在服务器, 线上才有, 本地正常, 本地没问题
git: git仓库, 版本控制, 误提交
merge conflict: 合并冲突, 冲突了
dependency conflict: 依赖冲突, 依赖, 装不上, 安装失败, 版本冲突
build fails: 编译失败, 打包失败, 构建失败, 编译不过, 编译报错
deploy: 部署, 发版, 上线部署
container: 容器
production: 生产环境, 线上环境, 生产
server: 服务器, 服务端
layout: 布局, 居中, 对齐, 错位, 排版问题
center: 垂直居中, 水平居中
spreadsheet: 电子表格, wps, wps表格, excel表格, 表格软件
excel formula: excel公式, excel 公式, 函数公式, 表格公式, 条件格式
column: 列, 这一列, 那一列, 一列
row: 这一行, 数据行
cell: 单元格
macro: 宏
excel macro: excel宏, vba宏
pivot table: 透视表, 数据透视表
regex: 正则, 正则表达式
sql: sql语句, 写sql, 查询语句
query: 查询
database: 资料库, 数据库
table schema: 表结构, 建表, 数据库设计, 数据表设计, 建表语句, 数据库表, 表设计
data model: 数据模型
index: 索引, 加了索引
order: 订单
api endpoint: 接口, 后端接口, api接口, 接口服务
backend: 后端, 后台
frontend component: 前端, 组件, 前端组件
react component: react组件, react 组件
vue component: vue组件, vue 组件
web page: 网页, 页面, h5页面, 网页版, h5
website: 网站, 官网, 个人网站, 主页
landing page: 落地页, 着陆页, 宣传页
form: 表单, 登录表单
login page: 登录页, 登录页面, 登录功能, 登录注册, 登陆页面
button: 按钮
modal: 弹窗, 对话框
app: 应用, app应用, 手机应用
mobile app: 手机app, 安卓应用, 安卓app, 手机应用程序
whole app: 完整的应用, 完整系统, 整个系统, 管理系统, 后台管理系统
booking system: 预约系统, 预订系统, 预约小程序, 订座系统, 预约功能
browser extension: 浏览器插件, 浏览器扩展, 谷歌插件, 油猴脚本
chrome extension: chrome插件, chrome扩展, chrome 插件
scraper: 爬虫, 爬取, 爬, 抓取, 采集, 爬数据, 抓数据, 爬取数据
telegram bot: 机器人, 聊天机器人, qq机器人, 飞书机器人, 钉钉机器人, 企业微信机器人
bot for: 推送机器人
game: 小游戏代码, 贪吃蛇, 俄罗斯方块, 五子棋, 扫雷, 井字棋, 打砖块, 飞机大战
snake in: 贪吃蛇游戏
algorithm: 算法
sorting algorithm: 排序算法
quick sort: 快速排序, 快排
bubble sort: 冒泡排序, 冒泡
binary search: 二分查找, 二分
linked list: 链表
binary tree: 二叉树
dynamic programming: 动态规划
fibonacci: 斐波那契, 斐波那契数列
prime numbers: 素数, 质数
factorial: 阶乘
palindrome: 回文, 回文数
recursion: 递归
time complexity: 时间复杂度, 复杂度
docker: 容器化
shell script: shell脚本, shell 脚本
command to: 命令, 一条命令, 命令行, linux命令
delete: 删除, 清理, 删掉
rename files: 重命名, 批量重命名, 改名, 批量改名
files: 文件, 文件夹, 图片文件
photos: 照片, 相片
images: 图片, 图像
folder: 目录
backup: 备份
cron: 定时任务, 定时, 每天定时, 定时执行
scheduled task: 计划任务
rate limit: 限流, 限频
cache: 缓存
encrypt: 加密
password hashing: 密码加密, 密码哈希, 密码存储
password: 密码
time zones: 时区
working days between: 工作日计算, 计算工作日, 两个日期之间, 工作日天数
age from: 算年龄, 计算年龄, 自动算年龄
merge overlapping intervals: 合并区间, 区间合并, 重叠区间, 合并重叠区间, 合并重叠的区间
interest calculation: 利息计算, 房贷计算器, 计算利息, 贷款计算器
parse csv: 解析csv, 读取csv, 解析 csv, 读取 csv, csv解析
parse: 解析文件, 解析数据
validate: 校验, 验证, 验证身份证, 校验身份证
train a model: 训练模型, 训练一个模型, 训练一个, 微调模型, 训练
classifier: 分类器
neural network: 神经网络
machine learning: 机器学习
deep learning: 深度学习
arduino: 单片机
diagram: 流程图, 时序图, 架构图, 思维导图, 类图
draw a mermaid: 画流程图, 画时序图, 画架构图, 画思维导图
port to python: 改写成python, 改成python, 转成python, 翻译成python
rewrite in java: 改写成java, 改成java, 转成java
rewrite in go: 改写成go, 改成go, 转成go
add to this code: 加上功能, 给这段代码加, 在这段代码里加, 在此基础上加, 在这段代码上加, 给我的代码加, 加一个功能, 增加功能, 添加功能, 加个功能
comments: 注释, 代码注释, 加注释
my code has a bug: 我的代码有bug, 我的代码有问题, 我代码有bug, 我的代码有错
my code does not work: 我的代码跑不通, 我的代码不工作, 我的代码运行不了, 我的代码跑不起来, 我的代码报错, 我的代码报错了, 我代码跑不通
red-black tree: 红黑树
trie: 字典树
hash table: 哈希表
`
