import type { Locale } from '#conversation/locale';

/** Simplified characters and what they are in Traditional, pair by pair: those that tables of danger and despair use. */
const pairs = `
医醫 报報 车車 护護 烟煙 气氣 闻聞 伤傷 断斷 脑腦 脏臟 过過 压壓 药藥 杀殺 锁鎖 门門 电電 楼樓 让讓 离離 开開 闯闖 窃竊 贼賊 抢搶 胁脅 吓嚇 踪蹤 强強 奸姦 骚騷 扰擾 亵褻 绑綁 枪槍 弹彈 烧燒 烫燙 触觸
溅濺 脸臉 肿腫 紧緊 闷悶 晕暈 觉覺 识識 应應 动動 坠墜 灾災 难難 险險 惊驚 体體 头頭 发發 后後 里裏 裡裏 边邊 这這 个個 们們 说說 话話 谁誰 么麼 为為 还還 没沒 给給 对對 结結 终終 绝絕 无無 义義 恋戀
轻輕 残殘 毁毀 遗遺 书書 丧喪 忧憂 虑慮 坚堅 撑撐 溃潰 负負 担擔 赘贅 废廢 讨討 厌厭 独獨 单單 爱愛 关關 怀懷 谅諒 见見 亲親 妈媽 爷爺 师師 学學 级級 实實 验驗 证證 码碼 录錄 账賬 帐帳 户戶 号號 机機
网網 页頁 连連 链鏈 载載 装裝 线線 请請 帮幫 来來 现現 场場 东東 张張 乱亂 闹鬧 骂罵 殴毆 赌賭 债債 输輸 钱錢 财財 产產 骗騙 诈詐 点點 击擊 扫掃 转轉 认認 误誤 拨撥 热熱 疯瘋 岁歲 经經 尝嘗 试試 卫衛
间間 厕廁 务務 员員 队隊 处處 围圍 笔筆 灵靈 继繼 续續 尽盡 执執 战戰 斗鬥 刚剛 进進 坏壞 变變 从從 会會 传傳 问問 听聽 长長 样樣 着著 当當 满滿 湿濕 洒灑 滚滾 纪紀 细細 组組 织織 贝貝 败敗 贵貴 费費
购購 赛賽 赶趕 跃躍 运運 违違 远遠 选選 递遞 钟鐘 铃鈴 键鍵 镜鏡 闭閉 阳陽 阴陰 陈陳 隐隱 随隨 雾霧 静靜 顶頂 项項 顺順 须須 颈頸 频頻 题題 颜顏 风風 飞飛 饭飯 饮飲 饿餓 驾駕 骑騎 鱼魚 鲜鮮 黄黃 图圖
圆圓 坟墳 块塊 垫墊 墙牆 声聲 壳殼 备備 复復 够夠 夺奪 奋奮 妇婦 娱娛 婴嬰 宁寧 审審 宽寬 寻尋 导導 将將 层層 岛島 币幣 庄莊 庆慶 库庫 异異 归歸 忆憶 态態 恼惱 悬懸 愿願 惨慘 惧懼 愤憤 懒懶 扑撲 抚撫
拟擬 拥擁 拦攔 挂掛 挡擋 挣掙 挤擠 挥揮 换換 损損 摄攝 数數 旧舊 时時 显顯 术術 权權 条條 极極 构構 柜櫃 标標 树樹 梦夢 检檢 欢歡 毕畢 氢氫 汉漢 汤湯 沟溝 泪淚 洁潔 测測 济濟 浓濃 涂塗 涨漲 渐漸 湾灣
滞滯 灭滅 灯燈 炉爐 炼煉 烂爛 烦煩 牵牽 犹猶 狱獄 猎獵 环環 玛瑪 疗療 疮瘡 痒癢 瘾癮 皱皺 盖蓋 盘盤 监監 睁睜 矿礦 础礎 祸禍 种種 称稱 穷窮 竞競 签簽 简簡 类類 纠糾 红紅 约約 纯純 纸紙 绍紹 绳繩 维維
绪緒 缘緣 缠纏 罚罰 罗羅 习習 联聯 职職 肤膚 肾腎 胜勝 胶膠 脉脈 脚腳 脱脫 腾騰 舰艦 艺藝 节節 苏蘇 范範 茧繭 荐薦 获獲 营營 萝蘿 蓝藍 虽雖 虫蟲 补補 衬襯 袭襲 观觀 规規 视視 订訂 计計 训訓 议議 记記
讲講 许許 论論 设設 访訪 诉訴 词詞 译譯 诚誠 该該 详詳 语語 读讀 课課 调調 谈談 谋謀 谎謊 谢謝 质質 贴貼 赔賠 轨軌 软軟 较較 辆輛 辈輩 辅輔 迟遲 适適 邮郵 郑鄭 酱醬 释釋 针針 钓釣 钥鑰 铁鐵 银銀 锅鍋
错錯 镇鎮 闪閃 阶階 际際 雇僱 韩韓 响響 预預 领領 驶駛 龄齡 仅僅 仓倉 价價 众眾 优優 伟偉 伪偽 倾傾 储儲 儿兒 兴興 养養 写寫 农農 冲衝 决決 况況 净淨 减減 几幾 创創 别別 办辦 劳勞 势勢 华華 协協 卖賣
占佔 历歷 厅廳 厂廠 厨廚 县縣 双雙 吗嗎 启啟 呕嘔 咙嚨 哑啞 唤喚 啰囉 喷噴 团團 园園 国國
`;

const traditionalOf = new Map<string, string>();
const traditionalOnly = new Set<string>();
for (const [simplified = '', traditional = ''] of pairs
  .trim()
  .split(/\s+/)
  .map((pair) => [...pair])) {
  traditionalOf.set(simplified, traditional);
  traditionalOnly.add(traditional);
}
/** Seen in both. */
for (const both of '裏後著洒') traditionalOnly.delete(both);
const simplifiedToo = new Set('裡准后里着泄');

const cantonese =
  /[唔冇咗嘅喺佢啲嚟俾畀嘢咁咩㗎哋瞓攞搵嗰噉唞鎅燶攰邊𨋢仲嬲掟]|(?<![抑忧憂])郁(?![闷悶郁])|而家|幾時|點解|點算|乜|喎|咪|呢個|係咪|返嚟|唔該|屋企|阿媽|白車|火燭|打劫|好驚|個心|驚呀|同房/u;
const mandarin =
  /[他她它吗嗎啊吧呢的了吗是在看这這那没沒给給跟让讓把被疼拿累哭很]|每天|都是|抑郁|不想|不要|怎么|怎麼|什么|什麼|我们|我們/u;

/** Variants of a character that the tables write one way. */
const variants: Readonly<Record<string, string>> = {
  畀: '俾',
  黎: '嚟',
  着: '著',
  里: '裏',
  裡: '裏',
  泄: '洩',
  祂: '他',
  妳: '你',
};

/** Writes Chinese in Traditional, one variant for each character, without spaces and punctuation. */
export function foldChinese(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character))
      folded += traditionalOf.get(character) ?? variants[character] ?? character;
  }
  return folded;
}

/** In which Chinese a sentence was written or heard. What could be either is taken for that of Hong Kong. */
export function localeOfChinese(text: string): Locale {
  const characters = [...text];
  if (cantonese.test(text)) return 'zh-HK';
  const isSimplified = characters.some((each) => traditionalOf.has(each) && !simplifiedToo.has(each));
  if (isSimplified) return 'zh-CN';
  if (characters.some((each) => traditionalOnly.has(each))) return 'zh-HK';
  return mandarin.test(text) ? 'zh-CN' : 'zh-HK';
}
