// The small words of Chinese prompts: persons, particles, measure words, numbers, times, and words that only protect
// others from being cut up.
// Money of any currency reads as `usd`, which every rule about budgets knows; a clock time as `pm`.

const DIGITS = 'one 一 2 两 2 二 3 三 4 四 5 五 6 六 7 七 8 八 9 九 10 十'.split(' ')
const UNITS =
  `句话 sentences, 个句子 sentences, 句 sentences, 段话 paragraphs, 段落 paragraphs, 个要点 bullet points, 个重点 key points,
  条 bullet points, 行 lines, 页 pages, 次 times, 遍 times, 个字 characters, 天 days, 周 weeks, 个星期 weeks, 个月 months, 年 years, 个小时 hours,
  小时 hours, 分钟 minutes, 个人 people, 口人 people, 个方案 options, 个选择 options, 个点子 ideas, 个主意 ideas, 个名字 names, 个选项 options`
    .split(',')
    .map((pair) => pair.trim())

const HUNDREDS =
  '100 一百 150 一百五 200 两百 200 二百 300 三百 400 四百 500 五百 600 六百 800 八百 1000 一千 1500 一千五 2000 两千 3000 三千 5000 五千 10000 一万'.split(
    ' ',
  )

/** `500 characters: 五百字` and the like. */
const lengths = (): string =>
  HUNDREDS.flatMap((number, i) => {
    const said = HUNDREDS[i + 1]
    if (i % 2 === 1 || !said) return []
    return [
      `${number} characters: ${said}字, ${said}个字, ${said}来字, ${said}多字`,
      `${number} characters or less: ${said}字以内, ${said}字之内`,
    ]
  }).join('\n')

/** `3 sentences: 三句话` for every number and unit. */
const counted = (): string =>
  DIGITS.flatMap((word, i) => {
    const digit = DIGITS[i + 1]
    if (i % 2 === 1 || !digit) return []
    return UNITS.map((unit) => {
      const [form, ...gloss] = unit.split(' ')
      const name = gloss.join(' ')
      return `${word} ${digit === '一' ? (name === 'people' ? 'person' : name.slice(0, -1)) : name}: ${digit}${form}`
    })
  }).join('\n')

export const SMALL_WORDS = `
i: 我, 俺, 本人, 人家我
my: 我的, 我家的, 我自己的, 本人的
me: 给我自己
for me: 帮我们, 替我, 为我
please: 帮我, 请, 请帮我, 请你, 请您, 麻烦你, 麻烦您, 麻烦, 拜托, 帮忙, 请问, 劳烦, 麻烦帮我, 能不能帮我, 可以帮我, 能帮我, 可不可以帮我, 能否帮我, 求助, 帮俺
we: 我们, 咱们, 咱, 我们大家
our: 我们的, 咱们的, 我们公司, 我司, 本公司, 我们家, 我们店, 我们团队, 我们学校, 我们部门, 我们班, 我们小区
you: 你, 您, 你们
your: 你的, 您的
he: 他, 他们俩
she: 她
his: 他的
her: 她的
they: 他们, 她们, 它们
their: 他们的, 她们的
it: 它
its: 它的
everyone: 大家, 所有人, 每个人, 全员
someone: 有人, 某人, 别人
oneself: 自己
-: 的, 地, 了, 着, 吧, 呢, 啊, 呀, 哦, 嘛, 哈, 啦, 之, 其, 个, 一下, 来, 去, 就, 再, 呗, 哟, 诶, 嗯, 把, 将, 一直以来, 到, 到了, 级别, 告别, 性别, 离别, 鉴别, 识别, 个别, 别墅, 别致, 辨别, 别说, 道别, 送别会
the: 该, 此
this: 这, 这个, 这一个, 这份, 这张, 这首, 这部, 这条, 这位, 这家, 这道, 这款, 这台, 这项, 这种, 这次, 本
these: 这些, 这几个, 这几条, 这几句, 这几段, 这几份, 下列这些
that: 那, 那个, 那些, 那种, 那份
this text: 这段话, 这段文字, 这段, 这段内容, 这段文本, 这段材料, 这篇, 这篇东西, 这篇短文, 这篇文字, 这个文本
the following text: 下面的文字, 下面这段话, 下面的内容, 下面这段文字, 以下文字, 以下内容, 以下文本, 下面的文本, 下面这段, 如下内容, 下文, 下面的话, 以下这段话, 以下材料, 下面的材料, 下列文字, 下段文字
the following article: 下面的文章, 以下文章, 下面这篇文章, 下面这篇, 下列文章, 下面短文, 下面的短文
the following sentence: 下面这句话, 下面的句子, 以下句子, 下列句子, 下面这句, 下面几句话, 以下几句话
the following email: 下面的邮件, 以下邮件, 下面这封邮件, 下面这封信
the following code: 下面的代码, 以下代码, 下面这段代码, 下列代码, 下面这个函数
the following: 下面的, 以下, 下面, 下列, 如下, 以下的, 下面这个, 下面这些, 下方
this sentence: 这句话, 这个句子, 这句, 这一句
this article: 这篇文章, 本文, 该文, 此文
this code: 这段代码, 这个代码, 这些代码, 这段程序, 我这段代码, 这代码, 这份代码
my code: 我的代码, 我代码, 我写的代码
this function: 这个函数, 这函数, 这个方法
this email: 这封邮件, 这封信, 这封电子邮件, 这个邮件
this error: 这个错误, 这个报错, 这个异常, 这报错, 这个错
this sql query: 这个查询, 这条查询, 这条 sql, 这条sql, 这个sql, 这段sql
this contract: 这份合同, 这个合同, 此合同, 这份协议
this report: 这份报告, 这个报告, 此报告
this paper: 这篇论文, 本论文, 这篇paper
my paper: 我的论文, 我论文
my essay: 我的作文, 我的文章, 我的短文, 我写的文章, 我写的作文
the above: 上面的, 上面, 以上, 上述, 上方, 前面的, 上边
the text above: 上文, 上面的文字, 上面的内容, 以上内容, 上述内容, 上面那段, 上面这段话, 以上文字
the email above: 上面的邮件, 上面那封邮件, 上述邮件
the code above: 上面的代码, 以上代码, 上述代码, 上面那段代码
the attached report: 附件的报告, 附件里的报告, 附件中的报告, 附上的报告, 所附报告
the attached document: 附件, 附件里的文件, 附件中的文件, 附件内容, 附件里的内容
i pasted: 我贴的, 我粘贴的, 我刚贴的, 我刚才贴的, 我贴在上面的
i sent: 我发的, 我发给你的, 我刚发的, 我上传的, 我刚才发的, 我刚发给你的
according to: 根据, 按照, 依据, 依照
based on: 基于, 结合
in: 在, 里, 中, 内, 里面, 当中
on: 上, 上的
from: 从, 来自, 自
for: 给, 为, 为了, 适合, 供, 针对, 对于, 替
for my: 给我的, 给我妈妈的, 给我自己的
with: 用, 带, 附带, 附, 含, 包含, 包括, 配, 跟
and: 并, 并且, 而且, 同时, 以及还有, 且, 和, 与, 以及, 及
or: 还是, 或, 或者, 或是, 要么
but: 但, 但是, 可是, 不过, 然而, 只是
also: 也, 另外, 此外, 还有, 同时也, 外加
if: 如果, 要是, 假如, 假设, 若, 倘若, 万一, 如果说
because: 因为, 由于, 因, 原因是, 缘故
so that: 以便, 好让, 这样就, 从而
so: 所以, 因此, 于是
when: 当, 的时候, 时候, 什么时候, 何时, 啥时候
every: 每, 每个, 每一个, 每次, 每一次, 各个
each: 每条, 每项, 每段, 每句, 各, 分别, 每一条, 每一项, 每一步, 逐个, 逐条, 逐一
all: 所有, 所有的, 全部, 全部的, 一切, 都
only: 只, 仅, 仅仅, 只能
just: 刚, 刚刚, 刚才, 就是
not: 不, 没, 没有, 未, 并不, 并没有, 无, 非
do not: 不要, 别, 不用, 请勿, 勿, 不准, 禁止, 不许, 请不要, 不必, 切勿, 千万别, 千万不要, 不得, 严禁
do not use: 不要用, 别用, 不要使用, 请勿使用, 不使用, 不用任何, 禁止使用, 不许用
do not mention: 不要提, 别提, 不要提到, 不要提及, 别提到
do not add: 不要加, 别加, 不要添加, 不要增加, 别添加
do not change: 不要改, 别改, 不要改变, 不要改动, 别动, 不要修改, 不改变, 不要动
do not invent: 不要编, 别编, 不要编造, 不要虚构, 别瞎编, 不要捏造, 不许编造, 不要杜撰
do not include: 不要包含, 不要出现, 不要有, 别出现, 不包括, 不包含, 不出现, 别有, 不要带, 别带
do not write: 不要写, 别写
do not repeat: 不要重复, 别重复
do not explain: 不要解释, 别解释, 不用解释, 无需解释, 不需要解释, 不解释, 不必解释, 不要说明, 不用说明
no explanation: 不带解释, 没有解释, 无解释
without: 不带, 不加, 不含, 无需, 在不, 不依赖
without losing: 不丢失, 不丢, 不遗漏, 不损失
without changing the meaning: 不改变原意, 不改变意思, 保持原意, 保留原意, 不改原意, 意思不变, 不改变原来的意思, 保持意思不变
avoid: 避免, 尽量不要, 尽量别, 避开
never: 绝不, 永远不, 永不
must: 必须, 务必, 一定要, 得要, 必需
should: 应该, 应当, 应, 该不该, 理应
should i: 我该不该, 我应该, 我该, 我要不要, 要不要, 我是否应该, 我应不应该, 应不应该, 是否应该, 我是不是应该, 我是不是该
should we: 我们要不要, 我们应该, 我们该, 我们是否应该, 我们该不该, 公司要不要
can: 可以, 能, 能够
can i: 我可以, 我能, 能不能, 可不可以, 可否, 我能不能, 我可不可以, 是否可以, 可以吗
can not: 不能, 不可以, 无法, 没法, 没办法, 不会, 做不到
need: 需要, 需, 急需
need to: 得, 需要去
want: 想要, 要, 想, 希望, 打算, 求一个, 求个, 求一份
i want: 我想, 我想要, 我要, 我希望, 我打算, 想让你
i need: 我需要, 需要一个, 需要一份, 我急需
we want: 我们想, 我们要, 我们希望, 我们打算
i am: 我是, 我是个, 我是一个, 我是一名, 我今年, 本人是
i have: 我有, 我手里有, 我手上有, 我家有
i know: 我知道, 我会, 我懂, 我了解
we are: 我们是, 我们是一家
we have: 我们有
is: 是, 是不是, 属于, 系
is not: 不是, 并不是, 不属于
is there: 有没有, 有无, 有没有什么, 有什么
have: 有, 拥有, 具有
what: 什么, 啥, 哪些, 什么样的, 有哪些
what is: 是什么, 什么是, 什么叫, 啥是, 是啥, 什么意思, 指的是什么, 何为, 何谓
what does it mean: 是什么意思, 啥意思, 什么意思啊
who: 谁, 哪位
where: 哪里, 哪儿, 在哪, 哪, 在哪里, 何处
which: 哪个, 哪一个, 哪种, 哪款, 哪一种, 哪家, 哪一款, 哪项
why: 凭什么, 干嘛
how: 怎么样, 咋, 咋样
how to: 怎么去, 如何去, 怎么, 如何, 怎样
how do i: 我怎么, 我该怎么, 我如何, 怎么才能, 如何才能, 我应该怎么, 我要怎么, 怎样才能
what should i do: 怎么办, 该怎么办, 我该怎么办, 咋办, 咋整, 如何是好
how can we: 我们怎么, 我们如何, 我们该怎么, 怎么让, 如何让, 我们该如何
how many: 多少, 几个, 多少个, 几
how much: 多少钱, 几块钱, 多少费用, 多少元
how long: 多久, 多长, 多长时间, 几天, 多少天
how many people: 多少人, 几个人
how often: 多久一次, 几次
whether: 是否, 能否
very: 很, 非常, 特别, 十分, 超级, 超, 挺, 相当
too: 太, 过于
more: 更, 更加, 更多
most: 最, 最为
other: 其他, 其它, 其余, 别的
nothing else: 其他都不要, 别的都不要, 其他不要, 其他的不要, 别的不要, 其它不要, 除此之外什么都不要, 其他一概不要
same: 相同, 同样, 一样, 同一个
new: 新, 新的
old: 旧, 老
about: 关于, 有关, 围绕, 以
about 1: 大约, 大概, 约, 左右的
like: 像, 比如像, 类似, 如同, 像是, 显得
for example: 比如, 例如, 譬如, 比方说, 举例来说, 例：
example: 例子, 示例, 案例, 范例, 实例
with examples: 举例说明, 举例, 举个例子, 举例子, 用例子, 附例子, 带例子, 配例子, 用生活中的例子, 并举例, 并举例说明, 举几个例子
a: 一个, 一名, 一位, 一份, 一封, 一篇, 一首, 一段, 一款, 一种, 一套, 一张, 一则, 一条, 一部, 一家, 一只, 一台, 一场, 一组, 一副, 一本, 一支, 个个, 一项, 一幅, 一双, 一道, 篇, 封, 首, 份
some: 一些, 几条, 若干, 一点, 些, 几句, 几种, 几首, 几款, 几段, 几部, 几本, 几道
one: 一
first: 第一, 首先, 首个, 第一个, 先
second: 第二, 其次, 第二个
third: 第三, 第三个
last: 最后, 最后一个, 上一个
next: 下一个, 接下来, 下一步
today: 今天, 今日
tomorrow: 明天, 明日, 明早, 明晚
yesterday: 昨天, 昨日
tonight: 今晚, 今夜
this week: 这周, 本周, 这星期, 这个星期
next week: 下周, 下星期, 下个星期, 下礼拜
last week: 上周, 上星期, 上个星期
this weekend: 这周末, 这个周末, 本周末
weekend: 周末, 双休日
this month: 这个月, 本月
next month: 下个月, 下月
last month: 上个月, 上月
this year: 今年
next year: 明年
last year: 去年
now: 现在, 目前, 如今, 当前, 眼下
currently: 目前正在, 现阶段
already: 已经, 已, 早已
tried: 试过, 尝试过, 试了, 都试过了
before: 之前, 以前
after: 之后, 以后
since: 自从, 自打, 以来
until: 直到, 直至
always: 总是, 老是, 一直, 始终, 总
often: 经常, 常常, 时常
sometimes: 有时, 有时候, 偶尔, 时不时, 时好时坏
between: 之间
per: 每一
hours: 小时, 个小时, 钟头
hours a day: 小时每天, 小时/天
hours per day: 每天几小时
minutes: 分钟
seconds: 秒, 秒钟
days: 天
weeks: 周, 个星期, 星期, 礼拜
months: 个月
years: 年, 年来
every day: 每天, 天天, 每日
every week: 每周, 每星期
every month: 每月, 每个月
monday: 周一, 星期一, 礼拜一
tuesday: 周二, 星期二, 礼拜二
wednesday: 周三, 星期三, 礼拜三
thursday: 周四, 星期四, 礼拜四
friday: 周五, 星期五, 礼拜五
saturday: 周六, 星期六, 礼拜六
sunday: 周日, 星期日, 星期天, 周天, 礼拜天
january: 1月, 一月份, 一月
february: 2月, 二月份, 二月
march: 3月, 三月份, 三月
april: 4月, 四月份, 四月
may: 5月, 五月份, 五一, 五月
june: 6月, 六月份, 六月
july: 7月, 七月份, 七月
august: 8月, 八月份, 八月
september: 9月, 九月份, 九月
october: 10月, 十月份, 国庆, 十一假期, 国庆节, 十月
november: 11月, 十一月份, 十一月
december: 12月, 十二月份, 十二月
spring: 春天, 春季
summer: 夏天, 夏季, 暑假
autumn: 秋天, 秋季
winter: 冬天, 冬季, 寒假
morning: 早上, 上午, 早晨, 清晨
afternoon: 下午
evening: 晚上, 傍晚
people: 人, 人士, 人们
year-old: 岁, 岁的, 周岁
years: 年级前
euros: 欧元
dollars: 美元, 刀, 美金
yen: 日元
budget: 预算, 经费
no budget: 没有预算, 零预算, 没预算
words: 单词, 个单词, 词左右, 词
characters: 字, 个字
words or less: 词以内, 词以下, 个词以内
characters or less: 字以内, 字以下, 个字以内, 字之内, 字内
words or more: 词以上
characters or more: 字以上, 个字以上
characters: 字符, 个字符
characters or less: 字符以内, 个字符以内
sentences: 句话, 个句子, 句子
sentences or less: 句话以内, 句以内
paragraphs: 段话, 段落, 个段落, 自然段
lines or less: 行以内
points: 个点
bullet points: 个要点, 要点列表
at most: 不超过, 最多, 至多, 少于, 不多于, 不要超过, 别超过, 不大于, 控制在, 不能超过, 低于
at least: 至少, 最少, 不少于, 起码, 不低于
more than: 超过, 多于, 大于
less than: 小于
pages: 页, 页以内
percent: 百分之
times: 次, 遍
minutes or less: 分钟以内, 分钟内
in one word: 一个词, 用一个词, 一个字回答, 一个词回答
in one sentence: 用一句话, 一句话, 用一句, 一句话概括, 一句话总结
yes or no: 是或否, 是或不是, 是还是不是, 是否即可, 回答是或否, 是/否
hello: 你好, 您好, 嗨, 哈喽
thanks: 谢谢, 感谢你, 多谢, 谢啦, 谢谢你, 谢了
thank: 感谢, 致谢, 答谢
china: 中国, 国内, 大陆, 深圳, 广州, 杭州, 成都, 重庆, 南京, 武汉, 西安, 苏州, 天津, 长沙, 青岛, 厦门, 大连, 昆明, 三亚, 丽江, 大理, 桂林, 新疆, 西藏, 云南, 四川, 广东, 浙江, 江苏, 山东, 河南, 河北, 湖南, 湖北, 福建, 海南
hong kong: 香港
taiwan: 台湾
japan: 日本
usa: 美国
uk: 英国
germany: 德国
france: 法国
canada: 加拿大
australia: 澳洲, 澳大利亚
korea: 韩国
singapore: 新加坡
thailand: 泰国
country: 国家
-: 目的地, 上海市, 中心, 其中, 中间, 当然, 虽然, 即使, 尽管, 不同, 不管, 不论, 无论, 不错, 不断, 不好意思, 不止, 差不多, 说不定, 对不起, 了不起, 来不及, 不如, 只要, 主要, 重要, 要不然, 会员卡, 会场, 机会, 社会, 协会, 年会上, 可能, 可怜, 可爱的, 功能性, 性能, 能力, 能源, 智能, 才能, 自然, 自由, 自行, 来源, 未来, 将来, 原来, 本来, 从来, 后来, 近来, 起来, 出来, 下来, 过来, 带来, 地方, 地址, 地区, 地铁, 土地, 场地, 当地, 外地, 的确, 得到, 获得, 觉得, 值得, 记得, 使得, 懂得, 取得, 了解, 为了让, 除了, 着急, 随着, 沿着, 上班, 上学, 上课, 上次, 以上学历, 晚上好, 马上, 线上, 网上, 早上好, 事实上, 基本上, 身上, 国中, 集中, 初中, 家里, 那里, 这里, 哪里人, 里程, 内容上, 国内外, 到底, 到处, 遇到, 收到, 感到, 达到, 直到现在, 向来, 方向, 倾向, 面向, 往往, 以往, 交往, 自从前, 从事, 从小, 从此, 服从, 行为, 认为, 成为, 以为, 因为这样, 为止, 作用, 费用, 信用, 用于, 通用, 实用, 适用, 和平, 温和, 缓和, 暖和, 跟踪, 与会, 参与, 带动, 合并, 或许, 但愿, 时间, 时代, 及时, 随时, 平时, 小时候, 暂时, 准时, 临时, 当时, 同时代, 各种, 各位, 各地, 非洲, 是非, 并非, 非法, 无聊, 无敌, 没事, 没关系, 没问题, 没用, 未婚, 未成年, 必要, 不必要, 想法, 思想, 理想, 梦想, 联想, 幻想, 想象, 希望有, 有限, 有效, 有关部门, 有趣, 所有制, 拥有者, 只好, 仅供, 光线, 阳光, 刚好, 刚性, 很多, 许多, 大多, 多数, 最后一次, 最好, 太阳, 太太, 更新, 变更, 新鲜, 老师傅, 老百姓, 前面, 前途, 目前为止, 后面, 后果, 然后, 落后, 背后, 年轻, 年纪, 年龄, 中年, 成年, 青年, 少年, 老年, 周围, 周年, 周期, 日常, 日子, 生日礼, 节日, 日志, 天才, 春天里, 分别是, 部分, 充分, 分配, 分享, 分类法, 百分, 成分, 十分之, 人工, 人生, 人类, 本人亲自, 个人, 工人, 名人, 主人, 人员, 人力, 人性, 人口, 名称, 有名, 著名, 报名, 签名, 位置, 地位, 职位是, 学位, 一样的, 一起, 一定, 一般, 统一, 一旦, 一切都, 唯一, 万一有, 行业, 银行, 行动, 进行, 流行, 举行, 点击, 观点, 特点, 优点是, 缺点是, 早点, 晚点, 点心, 餐点, 条件, 面条, 手段, 阶段, 次数, 再次, 层次, 首次, 档次, 遍布, 单词本, 词语, 歌词本, 字体, 汉字, 数字, 文字, 打字, 签字, 识字, 赤字, 字典, 字母, 字节, 元素, 单元, 公元, 元旦, 多元, 块状, 板块, 模块, 刀具, 秒杀
pm: 点, 点钟, 时许, 点半
math: 数学
school: 学校, 小学, 中学, 大学, 开学, 放学, 学期, 学院
science: 科学, 化学, 物理学
degree: 学历
tuition: 学费
system: 系统
handle: 处理, 应对, 对付
news: 新闻
speaker: 说话人
not only: 不仅, 不但, 不只是
hours per week: 每周几小时
plastic: 回收
information: 信息
wages: 计件
company: 单位
real: 真实, 真的
fictional: 虚构, 架空
variety: 多样, 多样化, 不同风格, 各种风格, 不同类型
quick: 快速, 快手
cheap: 便宜, 省钱, 划算
free: 免费
indoors: 室内
outdoors: 户外, 室外
office: 办公室
allergic to: 过敏者
broken: 坏了, 坏掉, 破损, 损坏
delay: 延迟, 推迟, 延误, 延期, 晚到
late: 迟到, 迟了
cancel: 取消
discount: 折扣, 打折, 优惠
offer: 优惠券
replace: 换货, 更换
apologize: 抱歉
exchange: 退换
inform: 告知
say: 说
title only: 只要标题
usd: 元, 块, 块钱, 人民币, rmb, 块大洋, 元以内, 块以内, 元左右, 块左右, 元以下, 万元, 万块, 万块钱, 千元
beijing china: 北京
shanghai china: 上海
mexico: 墨西哥
india: 印度
russia: 俄罗斯
italy: 意大利
spain: 西班牙
new zealand: 新西兰
malaysia: 马来西亚
vietnam: 越南
vegan: 纯素
halal: 清真
gluten: 无麸质
1000 words: 一千来字
thousand: 万
1.5 hours: 一个半小时, 个半小时, 一个半钟头
half an hour: 半小时, 半个小时, 半个钟头
6 months: 半年, 半年时间
2 weeks: 半个月
half a day: 半天
every monday: 每周一
every tuesday: 每周二
every wednesday: 每周三
every thursday: 每周四
every friday: 每周五
every saturday: 每周六
every sunday: 每周日, 每周末
no kids: 没有孩子, 没孩子, 没小孩, 没有小孩
km: 公里, 千米
kg: 公斤, 斤
cm: 厘米
m2: 平米, 平方米, 平
2: 两个, 俩
3: 三个, 仨
4: 四个
5: 五个
6: 六个
7: 七个
8: 八个
10: 十个
2 times every week: 每周两次, 一周两次
3 times every week: 每周三次, 一周三次
4 times every week: 每周四次, 一周四次
5 times every week: 每周五次, 一周五次
once every week: 每周一次, 一周一次
2 times every day: 每天两次, 一天两次
3 times every day: 每天三次, 一天三次
ask: 请教, 询问, 咨询
how to make: 怎么做, 如何做, 怎样做, 咋做
how does: 是怎么, 是如何, 是怎样, 怎么会
how to use: 如何用, 怎么用, 如何使用, 怎么使用, 用法
why does: 为什么, 为何, 为啥, 为什么会, 为啥会, 为什么总是
once: 一次
in the text: 文中, 原文中, 文章中, 文本中
next monday: 下周一, 下星期一, 下礼拜一
last monday: 上周一, 上星期一
this monday: 这周一, 本周一, 这星期一
next tuesday: 下周二, 下星期二, 下礼拜二
last tuesday: 上周二, 上星期二
this tuesday: 这周二, 本周二, 这星期二
next wednesday: 下周三, 下星期三, 下礼拜三
last wednesday: 上周三, 上星期三
this wednesday: 这周三, 本周三, 这星期三
next thursday: 下周四, 下星期四, 下礼拜四
last thursday: 上周四, 上星期四
this thursday: 这周四, 本周四, 这星期四
next friday: 下周五, 下星期五, 下礼拜五
last friday: 上周五, 上星期五
this friday: 这周五, 本周五, 这星期五
next saturday: 下周六, 下星期六, 下礼拜六
last saturday: 上周六, 上星期六
this saturday: 这周六, 本周六, 这星期六
next sunday: 下周日, 下星期日, 下礼拜日
last sunday: 上周日, 上星期日
this sunday: 这周日, 本周日, 这星期日
dumbbell none: 没有器械, 无器械, 徒手, 不用器械
not any: 没有任何, 没任何
ever never: 从不, 从来不, 从来没有, 从没, 从未, 从来没, 一次也没
only have: 只有, 仅有
how to prevent: 如何避免, 怎么避免, 怎样避免, 以避免, 能避免, 避免不了
do not worry: 别担心, 不用担心, 不要紧, 不用谢
recently: 最近, 近期
weather: 天气
20: 二十, 20多
30: 三十, 三十多
50: 五十
12: 十二
15: 十五
40: 四十
60: 六十
100: 一百
${counted()}
${lengths()}
`
