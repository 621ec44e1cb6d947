// Daily questions of Japanese prompts (offices, rights, house, words, figures), in the wordings that their rules look for.

export const DAILY_QUESTIONS = `
clause valid: 条項は有効, 条項は有効ですか, 条文は有効ですか, 特約は有効, 特約は有効ですか
can i get a refund: 返品できますか, 返品できる, 返金してもらえますか, 返金できますか
can my landlord raise: 大家さんは勝手に家賃を上げ, 大家は勝手に家賃を上げ, 家賃を勝手に上げ
can my landlord enter: 大家さんは勝手に部屋に入, 大家は勝手に部屋に入
can my employer fire: 会社は勝手に解雇, 会社は簡単に解雇
what documents passport: パスポートの更新に必要な書類, パスポートの申請に必要な書類, パスポートに必要な書類
what documents residence permit: 在留カードの更新に必要な書類, 在留資格の更新に必要な書類
what documents marriage certificate: 婚姻届に必要な書類, 婚姻届に必要なもの
what documents id card: マイナンバーカードの更新に必要な, マイナンバーカードの申請に必要な
unemployment benefits: 失業手当, 失業保険, 失業給付
child benefit: 児童手当
maternity allowance: 出産手当金
what happens if i don't pay: 払わないとどうなりますか, 払わないとどうなる, 払わなかったらどうなる, 滞納するとどうなる, 滞納するとどうなりますか
how long does it take to get a passport: パスポートの発行にはどのくらい, パスポートはどのくらいで
what does it mean to be a guarantor: 連帯保証人になると, 保証人になると, 連帯保証人とは
is it legal to do this where i live: 違法ですか, 合法ですか, 違法になりますか, 法律違反ですか
when to plant: いつ植える, いつ植えれば, いつ植えますか, 植える時期
when to prune: いつ剪定, 剪定の時期, 剪定時期
when to harvest: いつ収穫, 収穫時期, 収穫の時期
how much paint: ペンキはどのくらい, ペンキはどれくらい, ペンキの量
how much concrete: コンクリートはどのくらい, コンクリートはどれくらい
split the bill: 割り勘
explain with an analogy as a metaphor: たとえで説明して, 例えで説明して, たとえ話で説明して, 比喩で説明して
what happens when i reset the phone: 初期化すると
what happens when i switch the phone: 機種変更すると, 機種変更したら
dollars to yen: ドルは何円, ドルは日本円で, ドルを日本円に
euros to yen: ユーロは何円, ユーロは日本円で, ユーロを日本円に
best time to visit: 行くのに一番いい時期, 行くのにいい時期, 旅行に一番いい時期, 旅行のベストシーズン
help with my homework: 宿題を手伝って, 宿題をやって, 宿題を解いて
differences always confuse: 違いがいつも分からない, の違いがいつも分からない, いつも混同, いつもごっちゃ
prediction model: 予測モデル
accuracy: 正解率
recall: 再現率
precision: 適合率
traffic: アクセス数
reasons: が減った理由, が減った原因
budget vs actual variance analysis: 予算と実績の差異, 予実差異
survey willing to pay: お金を払うかどうか調べる, 支払意思を調べる
not so angry: 怒りを抑えた
interest: 年利, 金利
summarize for my boss: 上司向けに要約
remove stain from: のシミはどう落とす, のシミの落とし方, のシミを落とす
`
