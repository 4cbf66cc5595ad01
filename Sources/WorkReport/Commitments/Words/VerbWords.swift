/// Verbs of work reports, by what they commit to.
///
/// Source: collected from government work reports and their breakdowns of all levels, 2006 to 2024; the strength of the
/// cues follows the usage of inspection offices (督查室).
enum VerbWords {
    static let lists: [(String, WordClass)] = [
        (finishing, .finishing), (effort, .effort), (upkeep, [.effort, .upkeep]), (guarantee, .guarantee),
        (strive, .strive), (spending, [.finishing, .spending]), (predicate, .predicate),
        (activity, [.finishing, .activity]), (moments, .finishing),
    ]

    /// Verbs whose result can be seen: built, finished, opened, set up, handed over, trained, held.
    static let finishing = """
        完成 建成 新建 建设 改建 扩建 改扩建 新改建 新改扩建 新建改建 新建改造 改造 改造提升 提升改造 维修改造 整治 治理 修复 修缮 维修
        建成投用 建成投运 建成投产 建成启用 建成运营 建成通车 建成开放 建成使用 投用 投运 投产 投产达效 投入使用 投入运营 投入运行 启用
        开工 开工建设 动工 动工建设 竣工 竣工投产 竣工验收 通车 通水 通气 通电 交付 交付使用 入住 开园 开业 开馆 开学 招生 封关运行 挂牌
        挂牌运营 启动 启动建设 启动实施 实施 组织实施 全面实施 落地 签约 新签约 引进 招引 新引进 引进培育 培育 新培育 培养 培训 轮训
        选拔 选派 选聘 选树 遴选 评选 评定 认定 创建 创成 成功创建 创办 设立 新设立 成立 组建 筹建 搭建 筹集 招聘 招录 招募 扶持 资助
        新增 新开发 新打造 新创建 新引进 净增 增加 新发展 发展 新注册 新登记 新批 新批准 新开工 续建 复建 重建 迁建 移建 增建 共建 新开 增设 设置 配备 配套建设 购置 更新 安装 铺设
        敷设 架设 疏浚 清淤 拓宽 硬化 绿化 栽植 种植 植树 造林 退耕 复垦 开垦 开发 收储 供应 出让 盘活 处置 征收 拆除 拆迁 征迁 搬迁 腾退
        关停 关闭 淘汰 压减 削减 取缔 清理 取消 下放 承接 精简 合并 撤并 出台 制定 制订 编制 修订 印发 发布 公布 建立 构建 打造 建好
        举办 承办 主办 办好 召开 开展 组织 发动 组织开展 送戏 放映 创作 出版 申报 申请 获批 获得 通过 实现 达成 落实 解决 化解 办结
        办理 查处 排查 整改 消除 救助 帮扶 资助培养 安置 转移 转移就业 帮助 惠及 覆盖 服务 转化 推广 应用 接入 开通 纳入 划定
        确定 确认 登记 颁发 发证 流转 托管 收购 储备 加固 除险加固 改良 改厕 改水 分配 分配入住 摘牌 退出 脱贫 销号 整合 改制 重组 上市
        新上 投放 扩大 推出 推行 兴建 建造 改建扩建 提质改造 更新改造 检测 抽检 体检 筛查 接种 救治 收治 建档 回收 处理 再新建 再建
        新建成 续建完成 全面完成 基本完成 如期完成 加装 增添 划转 移交 接管 生产 出栏 引种 放流 补贴发放 核发 调解 结案 破获 巡查 督查
        """

    /// Moments of a project or campaign that are deliverables by themselves.
    static let moments = """
        完工 封顶 主体封顶 主体完工 合龙 贯通 全线贯通 清零 动态清零 全部清零 见底清零 试投产 试生产 试运行 试运营 试通车 点火 投料 点火投料
        点火试产 达产 达产达标 达产见效 并网 并网发电 蓄水 下闸蓄水 截流 通航 架通 揭牌 挂牌运行 开街 开诊 开班 开航 首航 下线 首发
        上线 上线运行 进场 进场施工 结项 结题 收官 全面收官 出图 交房 交地 复工 复产 开标 落户 投入试运行 投入生产 投入运转 正式运行 正式运营
        具备开工条件 具备通车条件 具备投用条件 具备验收条件 具备使用条件 具备入驻条件
        """

    /// Plain verbs of an activity, which has no single moment of being done.
    static let activity = """
        实施 组织实施 全面实施 开展 组织开展 打造 构建 发展 新发展 解决 化解 帮助 扶持 扩大 推广 推行 落实 建立 服务 搭建 资助 处理 办理 应用
        帮扶 救助 安置 覆盖 惠及 整合 排查 查处 巡查 督查 整改 清理 消除 绿化 盘活 开发 转化 种植 养殖 组织 发动 生产 检测 筛查
        申报 申请 登记 流转 培育 培养 培训 通过 达成 实行 给予 锁定 阻断 控制 明确 梳理 放活 销售 禁用 创立 推出 治理 整治 规范
        接种 投放 建好 调解 共建 获得 征收 协同 建档 回收 增添 改良 拓宽 安排 投资 投入
        """

    /// Verbs that promise work, not a result.
    static let effort = """
        降低 减少 压缩 缩短 缩小 收窄 做深做细 守好 备战 减轻
        推进 推动 加快 加快推进 加快推动 加快建设 加快实施 加强 强化 深化 深入 支持 鼓励 引导 促进 促使 力促 提升 提高 增强 改善 优化 完善
        健全 规范 巩固 拓展 拓宽 扩展 壮大 做大 做强 做优 做大做强 做好 做实 抓好 抓实 抓紧 狠抓 突出 突出抓好 落实好 统筹 统筹推进 协调 争取更多
        开展好 用好 用足 管好 建强 加大 维护 保障 保护 严控 严格控制 严守 严格落实 严格执行 严厉打击 打击 打好 打赢 防范 防范化解 遏制 稳定 稳住 稳步推进
        释放 激发 激活 畅通 破解 攻克 打通 疏通 培植 厚植 弘扬 传承 挖掘 发挥 发扬 探索 研究 谋划 策划 对接 积极对接 衔接 融入 联动 参与 配合 协助 积极参与
        宣传 普及 倡导 营造 塑造 擦亮 彰显 丰富 繁荣 关爱 关心 关注 重视 改进 创新 升级 转变 调整 调优 理顺 压实 压紧 扎紧 守牢 守住 筑牢 夯实
        延伸 延长 补齐 补强 延链 补链 强链 集聚 聚集 承办好 跟踪 监督 监管 监测 督促 督导 指导 帮带 带动 辐射 服务好 推进落实 加速 加力 提速 提质 扩量
        大力发展 加快发展 积极发展 优先发展 大力实施 大力推进 积极推进 积极推动 强力推进 有序推进 深入推进 全面推进 全力推进 扎实推进 纵深推进 重点推进
        深入实施 深入开展 扎实开展 积极开展 广泛开展 全面开展 积极培育 加强建设 积极争取 积极筹建 逐步提高 整县推进 示范推广 大力推广 创优 净化 美化 亮化
        """

    /// Keeping something up.
    static let upkeep = """
        持续 继续 不断 长期 坚持不懈 常态化 保持 坚持 巩固提升 持续推进 持续实施 持续开展 持续提升 持续提高 持续完善 持续深化 持续加强 持续强化 持续优化 持续健全
        持续扩大 持续改善 持续压减 常态化开展 继续推进 继续实施 继续开展 继续做好 继续加强 继续深化 始终保持 定期 长期坚持
        """

    /// Cues of a guarantee.
    static let guarantee = "确保 必须 务必 务求 力保 保证 须"

    /// Cues of striving.
    static let strive = "力争 争取 争创 努力 力求 争当 积极争创 积极争取 积极创建 奋力 积极申报 "

    /// Verbs that hand money out or bring it in, before which a sum is a target.
    static let spending = """
        投资 投入 完成投资 筹措 筹集 安排 争取 争取到 发放 新增发放 兑现 兑付 拨付 下达 落实 减负 减轻 减免 化解 归还 偿还 募集 融资 设立 发行 授信 新增贷款
        """

    /// Verbs behind a subject with a number, which make that number a scope: 36个项目完成投资82亿元.
    static let predicate = """
        完成 实现 达到 达 突破 超过 增长 下降 投资 完成投资 总投资 保持 提高 降低 提升 不低于 不少于 力争 确保 完成率 开工率
        """
}
