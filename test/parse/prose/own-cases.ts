/**
 * Sentences as such reports write them, in our own words, with invented towns; each with every figure and list it
 * states. `figures`: topic, value (≥ for a lower or vague bound), unit, category. `lists`: as the score prints them.
 * The report's year is 2022 unless said otherwise.
 */
export interface OwnCase {
  readonly text: string;
  readonly figures: readonly string[];
  readonly lists?: readonly string[];
  readonly year?: number | null;
}

export const OWN_CASES: readonly OwnCase[] = [
  // Channels named by what is done on them
  {
    text: '2022年，石桥头镇利用公众号公开信息近200条，张贴公告30余份。',
    figures: ['wechat ≥200 条', 'notice_board ≥30 份'],
  },
  // Totals in other words
  { text: '2022年度，石桥头镇依法主动公开各类政府信息共计357条。', figures: ['total 357 条'] },
  { text: '全年我乡对外公布政务信息总计88篇，无一泄密。', figures: ['total 88 篇'] },
  { text: '报告期内，白鹭街道累计向社会公开信息1,204条。', figures: ['total 1204 条'] },
  { text: '一年来，全镇信息公开总量达到三百二十一条。', figures: ['total 321 条'] },
  { text: '2022年，街道信息公开总数128条，同比增加16条，增幅14.3%。', figures: ['total 128 条'] },
  { text: '经统计，镇政府2022年主动公开政府信息数为九十六条。', figures: ['total 96 条'] },
  { text: '今年以来，芦花乡共对外发布工作动态、通知公告等信息近500条。', figures: ['total ≥500 条'] },
  { text: '２０２２年，我街道主动公开政务信息（含规范性文件）７５条。', figures: ['total 75 条'] },
  { text: '2022年本镇新增政府信息公开内容64项，清理过期内容13项。', figures: ['total 64 项'] },
  { text: '截止2022年12月31日，本机关主动公开政府信息 219 条 。', figures: ['total 219 条'] },
  { text: '全年主动公开信息超过600条，群众满意率98%。', figures: ['total ≥600 条'] },
  { text: '2022年公开信息较上年增加20条，达到140条。', figures: ['total 140 条'] },
  { text: '公开的政府信息由上年的85条增加到97条。', figures: ['total 97 条'] },
  { text: '通过网站、微信公众号、公示栏等多种渠道，公开政府信息共412条。', figures: ['total 412 条'] },
  { text: '2022年我街道共公开信息百余条，内容真实准确。', figures: ['total ≥100 条'] },
  { text: '本年度公开各类政府信息1.2万余条。', figures: ['total ≥12000 条'] },
  // One channel
  { text: '在区人民政府门户网站发布信息83条，及时率100%。', figures: ['website 83 条'] },
  { text: '利用“云水微讯”微信公众平台推送图文消息216篇，阅读量7.3万次。', figures: ['wechat 216 篇'] },
  { text: '政务微博“@云水发布”全年发博文约150条，转发评论2300次。', figures: ['weibo ≥150 条'] },
  { text: '依托抖音号“云水镇融媒”发布短视频36条，点赞量超10万次。', figures: ['new_media 36 条'] },
  { text: '通过村级大喇叭播放政策信息120次，发放宣传资料3000份。', figures: ['press 120 次'] },
  { text: '在镇政务公开栏张贴各类公示42份，更换栏板6块。', figures: ['notice_board 42 份'] },
  { text: '“智慧云水”客户端上传信息58条。', figures: ['app 58 条'] },
  { text: '便民服务中心电子屏滚动播出信息95条。', figures: ['other_channel 95 条'] },
  { text: '《临河日报》刊发我镇稿件9篇，市电视台播出新闻4条。', figures: ['press 9 篇', 'press 4 条'] },
  { text: '镇官网全年更新栏目12个，发布信息176条，撤下错误链接8条。', figures: ['website 176 条'] },
  { text: '2022年通过微信、微博、抖音等新媒体平台共发布信息880余条。', figures: ['new_media ≥880 条'] },
  { text: '街道微信公众号粉丝达12450人，全年推送推文 403 期。', figures: ['wechat 403 期'] },
  {
    text: '一是抓好网站公开，在县政府网站公开信息61条；二是抓好新媒体公开，公众号推送155条；三是抓好公示栏公开，张贴公示30次。',
    figures: ['website 61 条', 'wechat 155 条', 'notice_board 30 次'],
  },
  { text: '区政府网站和街道公众号各发布信息52条。', figures: ['website 52 条', 'wechat 52 条'] },
  {
    text: '门户网站、政务微信分别公开信息48条和75条。',
    figures: ['website 48 条', 'wechat 75 条'],
  },
  { text: '加强门户网站建设，全年公开信息99条。', figures: ['total 99 条'] },
  // Lists of categories
  {
    text: '全年主动公开政府信息120条，其中：机构职能类5条，政策文件类15条，工作动态类100条。',
    figures: [
      'total 120 条',
      'category 5 条 机构职能类',
      'category 15 条 政策文件类',
      'category 100 条 工作动态类',
    ],
    lists: ['categories 120 = 5 + 15 + 100 complete holds'],
  },
  {
    text: '2022年公开信息60条，包含党建引领18条、城市管理22条、平安建设20条。',
    figures: ['total 60 条', 'category 18 条 党建引领', 'category 22 条 城市管理', 'category 20 条 平安建设'],
    lists: ['categories 60 = 18 + 22 + 20 complete holds'],
  },
  {
    text: '共发布信息45条，主要涉及：涉农补贴10条、低保五保12条、村务公开8条。',
    figures: ['total 45 条', 'category 10 条 涉农补贴', 'category 12 条 低保五保', 'category 8 条 村务公开'],
    lists: ['categories 45 = 10 + 12 + 8 holds'],
  },
  {
    text: '主动公开信息33条（其中人事信息3条、财政预决算6条、其他24条）。',
    figures: ['total 33 条', 'category 3 条 人事信息', 'category 6 条 财政预决算', 'category 24 条 其他'],
    lists: ['categories 33 = 3 + 6 + 24 complete holds'],
  },
  {
    text: '公开信息50条。其中，工作动态40条，占80%，公告公示10条，占20%。',
    figures: ['total 50 条', 'category 40 条 工作动态', 'category 10 条 公告公示'],
    lists: ['categories 50 = 40 + 10 complete holds'],
  },
  {
    text: '全年公开信息70条，其中12条为政策文件，58条为工作动态。',
    figures: ['total 70 条', 'category 12 条 政策文件', 'category 58 条 工作动态'],
    lists: ['categories 70 = 12 + 58 complete holds'],
  },
  {
    text: '公开政府信息24条：一是规划计划2条；二是财政信息4条；三是通知公告18条。',
    figures: ['total 24 条', 'category 2 条 规划计划', 'category 4 条 财政信息', 'category 18 条 通知公告'],
    lists: ['categories 24 = 2 + 4 + 18 complete holds'],
  },
  {
    text: '共公开信息31条，其中：\n1.机构信息6条；\n2.政策解读5条；\n3.公示公告20条。',
    figures: ['total 31 条', 'category 6 条 机构信息', 'category 5 条 政策解读', 'category 20 条 公示公告'],
    lists: ['categories 31 = 6 + 5 + 20 complete holds'],
  },
  {
    text: '共公开信息100条，其中政务动态70条，其中街道要闻50条、部门动态20条；通知公告30条。',
    figures: [
      'total 100 条',
      'category 70 条 政务动态',
      'category 50 条 街道要闻',
      'category 20 条 部门动态',
      'category 30 条 通知公告',
    ],
    lists: ['categories 100 = 70 + 30 complete holds', 'categories 70 = 50 + 20 complete holds'],
  },
  {
    text: '公开信息88条，其中重点领域信息40条，涉及环境保护、安全生产等。此外，公众号发布信息260条。',
    figures: ['total 88 条', 'category 40 条 重点领域信息', 'wechat 260 条'],
    lists: ['categories 88 = 40 holds'],
  },
  {
    text: '全年公开各类信息208条，政务动态、公示公告、政策文件分别为150条、48条、10条。',
    figures: [
      'total 208 条',
      'category 150 条 政务动态',
      'category 48 条 公示公告',
      'category 10 条 政策文件',
    ],
    lists: ['categories 208 = 150 + 48 + 10 complete holds'],
  },
  {
    text: '公开信息40条，具体为领导信息2条、计划总结8条以及民生实事29条。',
    figures: ['total 40 条', 'category 2 条 领导信息', 'category 8 条 计划总结', 'category 29 条 民生实事'],
    lists: ['categories 40 = 2 + 8 + 29 complete'],
  },
  {
    text: '公开信息130余条，其中工作动态90余条、通知公告40余条。',
    figures: ['total ≥130 条', 'category ≥90 条 工作动态', 'category ≥40 条 通知公告'],
    lists: ['categories 130 = 90 + 40 complete holds'],
  },
  {
    text: '政府网站公开信息90条，其中动态类80条、公告类10条；微信公众号推送信息200条，其中原创150条、转载50条。',
    figures: [
      'website 90 条',
      'category 80 条 动态类',
      'category 10 条 公告类',
      'wechat 200 条',
      'category 150 条 原创',
      'category 50 条 转载',
    ],
    lists: ['categories 90 = 80 + 10 complete holds', 'categories 200 = 150 + 50 complete holds'],
  },
  {
    text: '2022年我镇公开信息共76件，含重大民生信息5件。',
    figures: ['total 76 件', 'category 5 件 重大民生信息'],
    lists: ['categories 76 = 5 holds'],
  },
  {
    text: '全年公开信息66条，其中审计整改3条、会议公开13条、建议提案办理4条、政务动态46条。',
    figures: [
      'total 66 条',
      'category 3 条 审计整改',
      'category 13 条 会议公开',
      'category 4 条 建议提案办理',
      'category 46 条 政务动态',
    ],
    lists: ['categories 66 = 3 + 13 + 4 + 46 complete holds'],
  },
  {
    text: '公布政府信息81条，其中“两优一先”专题6条，“创文”专题20条，常规信息55条。',
    figures: [
      'total 81 条',
      'category 6 条 “两优一先”专题',
      'category 20 条 “创文”专题',
      'category 55 条 常规信息',
    ],
    lists: ['categories 81 = 6 + 20 + 55 complete holds'],
  },
  // Lists of channels
  {
    text: '全年公开政府信息300条，其中通过政府网站公开100条，通过政务新媒体公开180条，通过其他方式公开20条。',
    figures: ['total 300 条', 'website 100 条', 'new_media 180 条', 'other_channel 20 条'],
    lists: ['channels 300 = 100 + 180 + 20 complete holds'],
  },
  {
    text: '共发布信息150条，网站60条，公众号90条。',
    figures: ['total 150 条', 'website 60 条', 'wechat 90 条'],
    lists: ['channels 150 = 60 + 90 complete holds'],
  },
  {
    text: '公开信息50条，其中30条在县政府网站公开、20条在公告栏张贴。',
    figures: ['total 50 条', 'website 30 条', 'notice_board 20 条'],
    lists: ['channels 50 = 30 + 20 complete holds'],
  },
  {
    text: '主动公开信息73条，其中政府网站73条、公众号73条，内容一致。',
    figures: ['total 73 条', 'website 73 条', 'wechat 73 条'],
    lists: ['channels 73 = 73 + 73 complete holds overlap'],
  },
  {
    text: '全年发布信息500条，其中政务微信320条、政务微博150条等。',
    figures: ['total 500 条', 'wechat 320 条', 'weibo 150 条'],
    lists: ['channels 500 = 320 + 150 holds'],
  },
  {
    text: '从公开渠道看，网站公开40条，公众号公开60条。',
    figures: ['website 40 条', 'wechat 60 条'],
  },
  {
    text: '2022年公开信息220条。按公开方式划分，网站公开120条、政务公开栏公开100条；按信息类别划分，政策类20条、动态类200条。',
    figures: [
      'total 220 条',
      'website 120 条',
      'notice_board 100 条',
      'category 20 条 政策类',
      'category 200 条 动态类',
    ],
    lists: ['channels 220 = 120 + 100 complete holds', 'categories 220 = 20 + 200 complete holds'],
  },
  {
    text: '公开信息105条，其中网站85条，公众号30条。',
    figures: ['total 105 条', 'website 85 条', 'wechat 30 条'],
    lists: ['channels 105 = 85 + 30 complete'],
  },
  // Applications
  { text: '2022年共受理政府信息公开申请3件，已全部按时办结。', figures: ['received 3 件'] },
  {
    text: '全年收到依申请公开件5件，按期答复5件，无结转。',
    figures: ['received 5 件', 'answered 5 件', 'carried_out 0'],
  },
  { text: '本年度我镇未受理依申请公开事项。', figures: ['received 0'] },
  { text: '2022年，没有公民、法人或者其他组织向我乡提出政府信息公开申请。', figures: ['received 0'] },
  { text: '依申请公开：0件。', figures: ['received 0 件'] },
  { text: '依申请公开数量：零。', figures: ['received 0'] },
  { text: '全年共接到信息公开申请一件，已于法定期限内答复。', figures: ['received 1 件'] },
  {
    text: '我办2022年度依申请公开政府信息为0件，行政复议0起，行政诉讼0起。',
    figures: ['received 0 件', 'reconsideration 0 起', 'litigation 0 起'],
  },
  {
    text: '收到自然人提出的政府信息公开申请8件，其中予以公开5件，部分公开1件，不予处理2件。',
    figures: ['received 8 件'],
  },
  {
    text: '上年结转申请2件，本年新收申请6件，答复7件，结转至下年度继续办理1件。',
    figures: ['received 6 件', 'answered 7 件', 'carried_out 1 件'],
  },
  { text: '收到网络申请2件、信函申请3件，合计5件。', figures: [] },
  { text: '受理低保申请46件、临时救助申请12件。', figures: [] },
  { text: '设立依申请公开受理点1个，配备电脑2台。', figures: [] },
  { text: '2022年收到1件政府信息公开申请，为自然人网络申请。', figures: ['received 1 件'] },
  { text: '全年受理依申请公开4件，其中1件结转下年度办理。', figures: ['received 4 件', 'carried_out 1 件'] },
  { text: '依申请公开工作。2022年收到2件，办结2件。', figures: ['received 2 件', 'answered 2 件'] },
  { text: '2022年我街道未收到任何形式的信息公开申请，也没有上年结转的申请。', figures: ['received 0'] },
  // Review and litigation
  {
    text: '全年未发生因政府信息公开引起的行政复议、行政诉讼案件。',
    figures: ['reconsideration 0', 'litigation 0'],
  },
  {
    text: '因政府信息公开被提起行政诉讼2件，被申请行政复议1件。',
    figures: ['litigation 2 件', 'reconsideration 1 件'],
  },
  { text: '行政复议、行政诉讼均为0件。', figures: ['reconsideration 0 件', 'litigation 0 件'] },
  { text: '涉及信息公开的行政复议和行政诉讼各1件。', figures: ['reconsideration 1 件', 'litigation 1 件'] },
  { text: '行政复议、行政诉讼共3件。', figures: [] },
  { text: '发生1起行政复议，维持原决定。', figures: ['reconsideration 1 起'] },
  { text: '信息公开类行政复议、行政诉讼均未发生。', figures: ['reconsideration 0', 'litigation 0'] },
  {
    text: '政府信息公开申请、行政复议、行政诉讼均为零。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0'],
  },
  // Fees and purchases
  { text: '本年度未向申请人收取信息处理费。', figures: ['fee 0'] },
  { text: '全年收取信息处理费共120元。', figures: ['fee 120 元'] },
  { text: '2022年没有收取任何检索、复制费用。', figures: ['fee 0'] },
  {
    text: '完成政府集中采购7项，采购总金额为128.6万元。',
    figures: ['procurement.items 7 项', 'procurement.amount 1286000 元'],
  },
  {
    text: '全年政府采购项目3个，涉及资金5万余元。',
    figures: ['procurement.items 3 个', 'procurement.amount ≥50000 元'],
  },
  { text: '“三公”经费支出3.2万元，比预算节约1.1万元。', figures: [] },
  // Reports to the district, interpretations, cumulative
  { text: '向区委区政府信息科报送信息96篇，录用33篇。', figures: ['reported_up 96 篇'] },
  { text: '上报县政府网站信息130余条，被采纳88条。', figures: ['reported_up ≥130 条'] },
  { text: '全年发布政策解读材料6份，其中图文解读4份、视频解读2份。', figures: ['interpretation 6 份'] },
  { text: '开展政策解读宣讲会5次，参加群众400余人。', figures: [] },
  {
    text: '公众号自2016年开通以来累计推送信息3050条，2022年推送410条。',
    figures: ['cumulative 3050 条', 'wechat 410 条'],
  },
  { text: '建站以来，累计公开信息2200余条。', figures: ['cumulative ≥2200 条'] },
  // Other years, plans, distractors
  { text: '2021年公开信息77条，2022年公开信息93条。', figures: ['total 93 条'] },
  { text: '下一步，力争全年公开信息不少于200条，推送微信300条。', figures: [] },
  { text: '2023年，计划通过网站发布信息120条。', figures: [] },
  { text: '去年同期公开信息55条。', figures: [] },
  { text: '接听12345热线826件，回复网民留言34条，办理建议提案5件。', figures: [] },
  { text: '召开政务公开专题会议4次，培训信息员30人次，发放手册500份。', figures: [] },
  { text: '开展保密审查120次，纠正错别字18处，删除失效信息46条。', figures: [] },
  { text: '设置政务公开栏15个、查阅点3处，制定公开制度6项。', figures: [] },
  { text: '联系电话：0571-66310028，地址：望湖路139号，邮编311300。', figures: [] },
  { text: '根据《条例》第二十条第（八）项规定，本机关应当在20个工作日内答复。', figures: [] },
  { text: '全镇18个村、3个社区共设村务公开栏21个。', figures: [] },
  { text: '九里坡街道2022年主动公开政府信息59条。', figures: ['total 59 条'] },
  {
    text: '一、总体情况\n（一）主动公开情况\n2022年，双河镇主动公开信息\n115条。\n五、存在的主要问题及改进情况\n2022年公开信息115条，其中解读仅3条，数量偏少。\n六、其他需要报告的事项\n本年度未收取信息处理费，办理建议2件。',
    figures: ['total 115 条', 'fee 0'],
  },
  { text: '网站点击量达88213次，公众号阅读量3.2万次，关注人数增加1200人。', figures: [] },
  // Longer excerpts, as whole sections read
  {
    text: '（一）主动公开\n2022年，枫溪镇坚持“以公开为常态、不公开为例外”，全年通过枫溪镇人民政府网站主动公开政府信息186条，其中概况类信息3条，政务动态类信息121条，信息公开目录信息62条；通过“枫溪发布”微信公众号推送信息412条，订阅数8860个。\n（二）依申请公开\n2022年共收到政府信息公开申请6件（其中自然人申请5件，法人申请1件），较去年增加2件，已全部办结。\n（三）政府信息管理\n严格“三审三校”制度，全年审核信息598条，清理失效文件7份。',
    figures: [
      'website 186 条',
      'category 3 条 概况类信息',
      'category 121 条 政务动态类信息',
      'category 62 条 信息公开目录信息',
      'wechat 412 条',
      'received 6 件',
    ],
    lists: ['categories 186 = 3 + 121 + 62 complete holds'],
  },
  {
    text: '2022年，全乡共公开政府信息161条，其中，通过政府门户网站公开46条，占28.6%；通过微信公众号公开95条，占59%；通过公开栏、宣传单等其他方式公开20条，占12.4%。',
    figures: ['total 161 条', 'website 46 条', 'wechat 95 条', 'other_channel 20 条'],
    lists: ['channels 161 = 46 + 95 + 20 complete holds'],
  },
  {
    text: '我街道高度重视信息公开工作，2022年度在区政府门户网站公开各类信息共72条，主要是：街道动态55条、公示公告12条、财政预决算5条。',
    figures: [
      'website 72 条',
      'category 55 条 街道动态',
      'category 12 条 公示公告',
      'category 5 条 财政预决算',
    ],
    lists: ['categories 72 = 55 + 12 + 5 holds'],
  },
  {
    text: '2022年，我镇主动公开政府信息78条，比2021年多出12条；依申请公开2件，与去年持平；行政复议0件、行政诉讼0件。',
    figures: ['total 78 条', 'received 2 件', 'reconsideration 0 件', 'litigation 0 件'],
  },
  {
    text: '全年在“南湖融媒”上稿45篇，区级以上媒体刊发报道31篇。',
    figures: ['press 31 篇'],
  },
  {
    text: '2022年1月1日至12月31日，丰乐街道通过区政府信息公开平台主动公开信息137条。其中，政策文件类9条，公告公示类36条，工作动态类92条。',
    figures: [
      'website 137 条',
      'category 9 条 政策文件类',
      'category 36 条 公告公示类',
      'category 92 条 工作动态类',
    ],
    lists: ['categories 137 = 9 + 36 + 92 complete holds'],
  },
  {
    text: '本年度公开信息95条，其中新闻类70条、通知类15条、其他类10条，公开率100%。',
    figures: ['total 95 条', 'category 70 条 新闻类', 'category 15 条 通知类', 'category 10 条 其他类'],
    lists: ['categories 95 = 70 + 15 + 10 complete holds'],
  },
  {
    text: '2022年，街道共收到依申请公开3起，其中当面申请1起，网络申请2起，均在规定期限内答复，未产生行政复议和行政诉讼。',
    figures: ['received 3 起', 'reconsideration 0', 'litigation 0'],
  },
  {
    text: '镇政府网站全年共发布信息266条（动态信息201条、财政信息14条、人事信息3条、其他信息48条），较上年增长8%。',
    figures: [
      'website 266 条',
      'category 201 条 动态信息',
      'category 14 条 财政信息',
      'category 3 条 人事信息',
      'category 48 条 其他信息',
    ],
    lists: ['categories 266 = 201 + 14 + 3 + 48 complete holds'],
  },
  {
    text: '截至2022年12月31日，我街道累计主动公开政府信息205条，未收到依申请公开。',
    figures: ['total 205 条', 'received 0'],
  },
  {
    text: '截至目前，全年共主动公开政府信息63条，全文电子化率达100%。',
    figures: ['total 63 条'],
  },
  {
    text: '2022年累计公开政府信息90条，其中新增60条，更新30条。',
    figures: ['total 90 条'],
  },
  {
    text: '全年公开信息122条，其中法定主动公开内容28条；政务动态94条。',
    figures: ['total 122 条', 'category 28 条 法定主动公开内容', 'category 94 条 政务动态'],
    lists: ['categories 122 = 28 + 94 complete holds'],
  },
  {
    text: '2022年办理依申请公开件2件，答复率100%；因信息公开引发的行政复议案件0件，行政诉讼案件0件。',
    figures: ['received 2 件', 'reconsideration 0 件', 'litigation 0 件'],
  },
  {
    text: '我乡没有收到公民、法人和其他组织要求公开政府信息的申请，没有因政府信息公开被申请行政复议或被提起行政诉讼的情况，也没有收取任何费用。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0', 'fee 0'],
  },
  {
    text: '2022年度我镇政府信息公开申请受理0件，行政复议0件，行政诉讼0件，收费0元。',
    figures: ['received 0 件', 'reconsideration 0 件', 'litigation 0 件', 'fee 0 元'],
  },
  {
    text: '全年新收政府信息公开申请10件，上年度结转0件；办理结果：予以公开6件，不予公开1件，无法提供2件，结转下年度1件。',
    figures: ['received 10 件', 'carried_out 1 件'],
  },
  {
    text: '共发布各类信息2,315条次，其中微信公众号1,860条次、政务微博455条次。',
    figures: ['total 2315 条次', 'wechat 1860 条次', 'weibo 455 条次'],
    lists: ['channels 2315 = 1860 + 455 complete holds'],
  },
  {
    text: '2022年，我街道在门户网站、微信公众号等平台公开信息共计640余条。',
    figures: ['total ≥640 条'],
  },
  {
    text: '今年，通过LED显示屏滚动播放政策标语36条，通过宣传栏公示信息28期，通过微信群转发信息300余条。',
    figures: ['other_channel 36 条', 'notice_board 28 期', 'other_channel ≥300 条'],
  },
  {
    text: '政务公开方面：主动公开政府信息47条；办理依申请公开1件；回应社会关切5次。',
    figures: ['total 47 条', 'received 1 件'],
  },
  {
    text: '“东关微视界”视频号发布作品24个，抖音号发布作品31个。',
    figures: ['new_media 24 个', 'new_media 31 个'],
  },
  {
    text: '2022年，我镇通过镇政府网站公开政府信息88条，其中行政规范性文件公开1条，财政预决算公开4条，社会救助公开23条，其他60条。',
    figures: [
      'website 88 条',
      'category 1 条 行政规范性文件',
      'category 4 条 财政预决算',
      'category 23 条 社会救助',
      'category 60 条 其他',
    ],
    lists: ['categories 88 = 1 + 4 + 23 + 60 complete holds'],
  },
  {
    text: '向县政府信息公开专栏提供信息56条，采用41条。',
    figures: [],
  },
  {
    text: '2022年发布政策解读9篇，其中负责人解读2篇；转载上级政策解读15篇。',
    figures: ['interpretation 9 篇', 'interpretation 15 篇'],
  },
  {
    text: '我街道2022年度政府采购项目12项，采购金额合计3,456,700.5元。',
    figures: ['procurement.items 12 项', 'procurement.amount 3456700.5 元'],
  },
  {
    text: '政府集中采购15次，金额约86万元。',
    figures: ['procurement.items 15 次', 'procurement.amount ≥860000 元'],
  },
  {
    text: '2022年度共发生政府采购5笔，总金额为42.35万元（其中货物类30万元）。',
    figures: ['procurement.items 5 笔', 'procurement.amount 423500 元'],
  },
  {
    text: '全年网上公开政府信息29条，线下公开35条。',
    figures: ['website 29 条', 'other_channel 35 条'],
  },
  {
    text: '2020年公开100条，2021年公开110条，2022年公开121条，逐年递增。',
    figures: ['total 121 条'],
  },
  {
    text: '本年度主动公开政府信息58条（2021年为49条）。',
    figures: ['total 58 条'],
  },
  {
    text: '依申请公开办理情况：全年收到申请0件。',
    figures: ['received 0 件'],
  },
  {
    text: '2022年，我街道未产生因信息公开引起的投诉举报，未发生行政复议、行政诉讼及信访。',
    figures: ['reconsideration 0', 'litigation 0'],
  },
  {
    text: '共公开信息80条。其中：党务公开20条、政务公开35条、村务公开25条。',
    figures: ['total 80 条', 'category 20 条 党务公开', 'category 35 条 政务公开', 'category 25 条 村务公开'],
    lists: ['categories 80 = 20 + 35 + 25 complete holds'],
  },
  {
    text: '2022年我镇主动公开信息三十六条，其中组织人事六条、规划计划四条、民生保障二十六条。',
    figures: ['total 36 条', 'category 6 条 组织人事', 'category 4 条 规划计划', 'category 26 条 民生保障'],
    lists: ['categories 36 = 6 + 4 + 26 complete holds'],
  },
  {
    text: '主动公开政府信息56条。其中网站公开26条。公众号公开30条。',
    figures: ['total 56 条', 'website 26 条', 'wechat 30 条'],
    lists: ['channels 56 = 26 + 30 complete holds'],
  },
  {
    text: '在镇公众号发布疫情防控类信息65条、文明创建类信息20条。',
    figures: ['category 65 条 疫情防控类信息', 'category 20 条 文明创建类信息'],
  },
  {
    text: '2022年共制发规范性文件2件，均已公开并配套解读。',
    figures: [],
  },
  {
    text: '全年公开建议提案办理结果8件，公开率100%。',
    figures: ['category 8 件 建议提案办理结果'],
  },
  {
    text: '2022年我街道公开各类政府信息共计1000条以上，群众点赞5000余次。',
    figures: ['total ≥1000 条'],
  },
  { text: '本年度主动公开情况：公开信息总数为 ；依申请公开  件。', figures: [] },
  { text: '2022年，通过政府网站公开信息1 360条。', figures: [] },
  { text: '每月公开信息10条以上，每季度更新公示栏1次。', figures: [] },
  { text: '全年公开信息10-20条不等。', figures: [] },
  { text: '公开村级财务二三十条。', figures: [] },
  { text: '年度目标任务为公开信息150条，实际公开信息168条。', figures: ['total 168 条'] },
  { text: '2022年政府网站共发布信息71条，完成全年任务的118%。', figures: ['website 71 条'] },
  { text: '统计期限为2022年1月1日起至12月31日止，全年公开信息19条。', figures: ['total 19 条'], year: null },
  // Third round: turns of phrase that a reader of the first two had not been tried on
  { text: '2022年，双溪街道主动公开的政府信息数量共计144条。', figures: ['total 144 条'] },
  { text: '2022年度双溪街道公开政府信息条目数：144。', figures: ['total 144'] },
  {
    text: '主动公开政府信息数：86条；依申请公开政府信息数：0条。',
    figures: ['total 86 条', 'received 0 条'],
  },
  { text: '双溪街道全年发布各类政务动态、民生资讯、便民提示等共计530条。', figures: ['total 530 条'] },
  { text: '我镇2022年在“浙里办”APP上公开信息17条。', figures: ['app 17 条'] },
  { text: '官方微信公众号“双溪在线”共发文365篇，总阅读量突破20万。', figures: ['wechat 365 篇'] },
  { text: '微信公众号全年累计推文188篇。', figures: ['wechat 188 篇'] },
  {
    text: '街道政务新媒体账号“双溪发布”共发布信息1103条，其中微信公众号580条，视频号211条，抖音号312条。',
    figures: ['new_media 1103 条', 'wechat 580 条', 'new_media 211 条', 'new_media 312 条'],
    lists: ['channels 1103 = 580 + 211 + 312 complete holds'],
  },
  {
    text: '本年通过门户网站公开信息40条、微信公众号公开信息120条、微博公开信息35条。',
    figures: ['website 40 条', 'wechat 120 条', 'weibo 35 条'],
  },
  {
    text: '全年公开政府信息195条（网站40条、公众号120条、微博35条）。',
    figures: ['total 195 条', 'website 40 条', 'wechat 120 条', 'weibo 35 条'],
    lists: ['channels 195 = 40 + 120 + 35 complete holds'],
  },
  {
    text: '2022年公开信息195条，分别为网站40条、公众号120条、微博35条。',
    figures: ['total 195 条', 'website 40 条', 'wechat 120 条', 'weibo 35 条'],
    lists: ['channels 195 = 40 + 120 + 35 complete holds'],
  },
  {
    text: '2022年共公开信息60余条，网站、微信公众号各30余条。',
    figures: ['total ≥60 条', 'website ≥30 条', 'wechat ≥30 条'],
    lists: ['channels 60 = 30 + 30 complete holds'],
  },
  {
    text: '全年公开信息52条，其中含行政处罚公示3条、涉农补贴9条。',
    figures: ['total 52 条', 'category 3 条 行政处罚公示', 'category 9 条 涉农补贴'],
    lists: ['categories 52 = 3 + 9 holds'],
  },
  {
    text: '全年公开信息52条，其中：重点领域信息40条（涉农补贴18条，社会救助22条），其他信息12条。',
    figures: [
      'total 52 条',
      'category 40 条 重点领域信息',
      'category 18 条 涉农补贴',
      'category 22 条 社会救助',
      'category 12 条 其他信息',
    ],
    lists: ['categories 52 = 40 + 12 complete holds', 'categories 40 = 18 + 22 complete holds'],
  },
  {
    text: '公开信息110条。其中公开机构职能信息6条，公开财政信息14条，公开工作动态90条。',
    figures: [
      'total 110 条',
      'category 6 条 机构职能信息',
      'category 14 条 财政信息',
      'category 90 条 工作动态',
    ],
    lists: ['categories 110 = 6 + 14 + 90 complete holds'],
  },
  {
    text: '一年来共发布信息98条。按信息内容分类，政务类60条，生活类38条。',
    figures: ['total 98 条', 'category 60 条 政务类', 'category 38 条 生活类'],
    lists: ['categories 98 = 60 + 38 complete holds'],
  },
  {
    text: '公开信息98条，政务类信息60条，生活类信息38条。',
    figures: ['total 98 条', 'category 60 条 政务类信息', 'category 38 条 生活类信息'],
    lists: ['categories 98 = 60 + 38 complete holds'],
  },
  {
    text: '网站发布98条，其中政务类占60条，生活类占38条。',
    figures: ['website 98 条', 'category 60 条 政务类', 'category 38 条 生活类'],
    lists: ['categories 98 = 60 + 38 complete holds'],
  },
  {
    text: '公开信息98条，其中政务类信息有60条、生活类信息有38条。',
    figures: ['total 98 条', 'category 60 条 政务类信息', 'category 38 条 生活类信息'],
    lists: ['categories 98 = 60 + 38 complete holds'],
  },
  {
    text: '2022年主动公开政府信息28条，其中：（1）机构概况3条；（2）法规文件5条；（3）工作动态20条。',
    figures: ['total 28 条', 'category 3 条 机构概况', 'category 5 条 法规文件', 'category 20 条 工作动态'],
    lists: ['categories 28 = 3 + 5 + 20 complete holds'],
  },
  {
    text: '主动公开信息28条，其中\n（一）机构概况3条；\n（二）法规文件5条；\n（三）工作动态20条。',
    figures: ['total 28 条', 'category 3 条 机构概况', 'category 5 条 法规文件', 'category 20 条 工作动态'],
    lists: ['categories 28 = 3 + 5 + 20 complete holds'],
  },
  {
    text: '共公开信息28条。\n其中机构概况3条、法规文件5条、工作动态20条。',
    figures: ['total 28 条', 'category 3 条 机构概况', 'category 5 条 法规文件', 'category 20 条 工作动态'],
    lists: ['categories 28 = 3 + 5 + 20 complete holds'],
  },
  {
    text: '2022年我街道收到政府信息公开申请共计2件，其中1件为自然人申请，1件为企业申请，均已答复。',
    figures: ['received 2 件'],
  },
  {
    text: '共收到信息公开申请2件，按时办结2件，办结率100%，无因信息公开引发的复议和诉讼。',
    figures: ['received 2 件', 'answered 2 件', 'reconsideration 0', 'litigation 0'],
  },
  {
    text: '依申请公开收件3件，已答复2件，另有1件正在办理，将于2023年1月答复。',
    figures: ['received 3 件', 'answered 2 件'],
  },
  {
    text: '全年受理依申请公开事项7件（含上年结转1件），办结7件。',
    figures: ['received 7 件', 'answered 7 件'],
  },
  {
    text: '2022年度没有发生依申请公开行政复议、行政诉讼情况。',
    figures: ['reconsideration 0', 'litigation 0'],
  },
  {
    text: '2022年未收到政府信息公开申请，也未发生行政复议或行政诉讼。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0'],
  },
  {
    text: '本机关2022年度收到政府信息公开申请0件，结转上年度申请0件，行政复议0件，行政诉讼0件。',
    figures: ['received 0 件', 'reconsideration 0 件', 'litigation 0 件'],
  },
  {
    text: '没有因政府信息公开工作被提起行政复议、行政诉讼。',
    figures: ['reconsideration 0', 'litigation 0'],
  },
  {
    text: '全年依申请公开零受理，行政复议、诉讼零发生。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0'],
  },
  { text: '2022年，我镇未收到行政复议申请。', figures: ['reconsideration 0'] },
  { text: '我镇无政府信息公开收费项目，未收取过费用。', figures: ['fee 0'] },
  { text: '未发出收费通知，总金额0元。', figures: ['fee 0 元'] },
  { text: '2022年，本机关依申请提供政府信息未收取费用。', figures: ['fee 0'] },
  { text: '编发政务信息89期，被上级采用25期。', figures: [] },
  {
    text: '向市委信息处上报各类信息212条，其中被市级采用31条、省级采用4条。',
    figures: ['reported_up 212 条'],
  },
  { text: '配套发布政策解读3篇，政策解读率100%。', figures: ['interpretation 3 篇'] },
  { text: '开展“政务公开日”活动2场次，发放宣传册800余份，解答咨询65人次。', figures: [] },
  { text: '回应公众关切热点8个，公开征求意见3次。', figures: [] },
  {
    text: '平台上线以来共公开信息5300条，其中2022年公开760条。',
    figures: ['cumulative 5300 条', 'total 760 条'],
  },
  { text: '2022年公开信息760条，历年累计公开5300条。', figures: ['total 760 条', 'cumulative 5300 条'] },
  { text: '较2021年的77条增加16条。', figures: [] },
  { text: '2022年公开信息93条，2021年为77条。', figures: ['total 93 条'] },
  { text: '2022年公开信息93条，同比2021年（77条）增长20.8%。', figures: ['total 93 条'] },
  { text: '计划2023年新增公开信息50条；2022年实际公开93条。', figures: ['total 93 条'] },
  { text: '全年办理人大代表建议3件、政协提案4件，均已在网站公开。', figures: [] },
  { text: '公示低保对象35户、公租房申请12件。', figures: [] },
  { text: '2022年全镇共审批建房申请46件，公开审批结果46件。', figures: ['category 46 件 审批结果'] },
  { text: '处理数字城管案件1286件，按期结案率99%。', figures: [] },
  { text: '街道辖12个社区，总人口8.6万人，设信息公开专栏12个。', figures: [] },
  { text: '三岔口镇公开信息三十条。', figures: ['total 30 条'] },
  { text: '镇政府网站设置公开栏目9个，公开内容45条。', figures: ['website 45 条'] },
  { text: '严格落实“三审三校”，全年审核发布信息266条。', figures: ['total 266 条'] },
  { text: '更新发布信息150条，更新及时率100%。', figures: ['total 150 条'] },
  { text: '全年发布公告12条、动态45条。', figures: ['category 12 条 公告', 'category 45 条 动态'] },
  { text: '新增停车位120个、健身点3处，新增项目5项。', figures: [] },
  { text: '在公示栏公示公告12份，在公众号发布动态45条。', figures: ['notice_board 12 份', 'wechat 45 条'] },
  // Fourth round: totals behind their parts, parts of a year, averages, bounds, other bodies' acts
  {
    text: '全年网站公开40条，公众号公开60条，合计100条。',
    figures: ['website 40 条', 'wechat 60 条', 'total 100 条'],
    lists: ['channels 100 = 40 + 60 complete holds'],
  },
  {
    text: '公开政策文件12条、工作动态80条，共计公开信息92条。',
    figures: ['category 12 条 政策文件', 'category 80 条 工作动态', 'total 92 条'],
    lists: ['categories 92 = 12 + 80 complete holds'],
  },
  { text: '上半年公开信息30条，下半年公开信息41条。', figures: [] },
  { text: '一季度公开信息12条，全年公开信息55条。', figures: ['total 55 条'] },
  { text: '公众号日均推送信息3条，全年推送信息1095条。', figures: ['wechat 1095 条'] },
  { text: '单日最多发布信息12条，全年共发布430条。', figures: ['total 430 条'] },
  { text: '全年公开信息不足100条。', figures: [] },
  { text: '公开信息数十条，覆盖12个村。', figures: [] },
  { text: '全年公开信息几百条，无投诉。', figures: [] },
  { text: '2022年公开信息100条（不含转载35条）。', figures: ['total 100 条'] },
  { text: '2022年报送信息120条，刊发45条。', figures: ['reported_up 120 条'] },
  { text: '全年报送政务信息88篇，其中省级采用3篇、市级采用11篇。', figures: ['reported_up 88 篇'] },
  { text: '政府采购预算120万元，实际支出98.6万元。', figures: ['procurement.amount 986000 元'] },
  { text: '采购总额0.86亿元，涉及项目31个。', figures: ['procurement.amount 86000000 元'] },
  {
    text: '政府采购：共计19项，合计金额2,301,045.8元。',
    figures: ['procurement.items 19 项', 'procurement.amount 2301045.8 元'],
  },
  { text: '政策解读材料与文件同步公开4份。', figures: ['interpretation 4 份'] },
  { text: '没有公众要求公开政府信息。', figures: ['received 0'] },
  {
    text: '依申请公开、行政复议、行政诉讼均无。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0'],
  },
  { text: '本年度不涉及行政复议、行政诉讼。', figures: ['reconsideration 0', 'litigation 0'] },
  { text: '依申请公开数为 0 ，行政复议数为 0 。', figures: ['received 0', 'reconsideration 0'] },
  { text: '尚未收到群众提出的政府信息公开申请。', figures: ['received 0'] },
  {
    text: '受理政府信息公开申请9件，其中予以公开4件，本机关不掌握3件，跨年度办理2件。',
    figures: ['received 9 件', 'carried_out 2 件'],
  },
  { text: '群众通过邮寄方式申请公开信息1件。', figures: ['received 1 件'] },
  { text: '去年结转的1件申请已答复，今年新收4件。', figures: ['received 4 件'] },
  {
    text: '全年共收到政府信息公开申请11件，同比下降21%，已答复10件，1件因需征求第三方意见延期至2023年。',
    figures: ['received 11 件', 'answered 10 件', 'carried_out 1 件'],
  },
  { text: '兰亭乡在县政府网站和公众号同步公开信息66条。', figures: ['total 66 条'] },
  {
    text: '兰亭乡公开信息132条，其中网站66条、公众号66条，两个渠道内容不同。',
    figures: ['total 132 条', 'website 66 条', 'wechat 66 条'],
    lists: ['channels 132 = 66 + 66 complete holds'],
  },
  {
    text: '兰亭乡主动公开信息66条，网站、公众号、公示栏均公开66条。',
    figures: ['total 66 条', 'website 66 条', 'wechat 66 条', 'notice_board 66 条'],
    lists: ['channels 66 = 66 + 66 + 66 complete holds overlap'],
  },
  {
    text: '兰亭乡公开信息88条，其中公众号首发52条，其余36条为转载。',
    figures: ['total 88 条', 'wechat 52 条', 'category 36 条 转载'],
    lists: ['categories 88 = 52 + 36 complete holds mixed'],
  },
  {
    text: '《兰亭报》刊登9条，县融媒体中心播发13条，“爱兰亭”小程序发布27条。',
    figures: ['press 9 条', 'press 13 条', 'app 27 条'],
  },
  {
    text: '利用村村通广播播报防汛提示210次，利用电子显示屏滚动播放标语48条。',
    figures: ['press 210 次', 'other_channel 48 条'],
  },
  { text: '兰亭乡设有政务公开栏1个、电子屏3块，全年张贴公示52张。', figures: [] },
  {
    text: '抖音、快手、视频号分别发布作品20个、12个、31个。',
    figures: ['new_media 20 个', 'new_media 12 个', 'new_media 31 个'],
  },
  { text: '网站和公众号发布信息分别为41条、50条和12条。', figures: [] },
  { text: '收到申请和办结申请分别为3件和2件。', figures: ['received 3 件', 'answered 2 件'] },
  { text: '行政复议、行政诉讼分别为2件、1件。', figures: ['reconsideration 2 件', 'litigation 1 件'] },
  {
    text: '兰亭乡2022年公开信息104条，具体分布为：县政府网站52条、乡公众号40条、村公示栏12条。',
    figures: ['total 104 条', 'website 52 条', 'wechat 40 条', 'notice_board 12 条'],
    lists: ['channels 104 = 52 + 40 + 12 complete holds'],
  },
  { text: '自2022年1月1日起至12月31日止，兰亭乡累计公开信息104条。', figures: ['total 104 条'] },
  { text: '2022年以来，兰亭乡累计公开信息104条。', figures: ['total 104 条'] },
  {
    text: '自公众号开通以来，累计推送1200篇，今年推送180篇。',
    figures: ['cumulative 1200 篇', 'wechat 180 篇'],
  },
  {
    text: '截至2022年底，政府网站累计公开信息2870条，其中本年新增310条。',
    figures: ['cumulative 2870 条', 'website 310 条'],
  },
  { text: '2022年初网站存量信息2560条，年末达2870条。', figures: [] },
  { text: '兰亭乡公开信息条数由2021年的85条上升到2022年的104条。', figures: ['total 104 条'] },
  { text: '二〇二二年，兰亭乡公开信息一百零四条；二〇二一年为八十五条。', figures: ['total 104 条'] },
  {
    text: '預計二〇二三年公開信息一百二十條。2022年，本鄉主動公開政府信息一百零四條，依申請公開零件。',
    figures: ['total 104 條', 'received 0 件'],
  },
  {
    text: '公开信息１０４条，其中⑴机构职能４条⑵政策文件１０条⑶工作动态９０条。',
    figures: ['total 104 条', 'category 4 条 机构职能', 'category 10 条 政策文件', 'category 90 条 工作动态'],
    lists: ['categories 104 = 4 + 10 + 90 complete holds'],
  },
  {
    text: '公开信息104条，其中A类（政策文件）14条，B类（工作动态）90条。',
    figures: ['total 104 条', 'category 14 条 A类（政策文件）', 'category 90 条 B类（工作动态）'],
    lists: ['categories 104 = 14 + 90 complete holds'],
  },
  { text: '对104条公开信息逐条复核，更正差错2处。', figures: [] },
  {
    text: '在公开的104条信息中，政策文件14条，工作动态90条。',
    figures: ['total 104 条', 'category 14 条 政策文件', 'category 90 条 工作动态'],
    lists: ['categories 104 = 14 + 90 complete holds'],
  },
  // Fifth round: excerpts of several sentences, each with what a hurried reader would get wrong
  {
    text: '2022年，泉口镇把政务公开与基层治理结合，全年通过县政府门户网站“泉口镇”专栏公开信息163条，同比增长11%，其中“三农”信息71条，乡镇动态80条，公示公告12条。“泉口发布”微信公众号推送图文280期。',
    figures: [
      'website 163 条',
      'category 71 条 “三农”信息',
      'category 80 条 乡镇动态',
      'category 12 条 公示公告',
      'wechat 280 期',
    ],
    lists: ['categories 163 = 71 + 80 + 12 complete holds'],
  },
  {
    text: '泉口镇2022年公开政府信息163条，公开率、及时率均为100%。收到政府信息公开申请2件，同比减少3件，办结2件，未引发行政复议和诉讼。',
    figures: ['total 163 条', 'received 2 件', 'answered 2 件', 'reconsideration 0', 'litigation 0'],
  },
  {
    text: '围绕群众关心的惠农补贴、社会救助、征地拆迁等重点领域，公开信息58条；围绕机构职能、人事任免等法定内容，公开信息19条。',
    figures: ['total 58 条', 'total 19 条'],
  },
  { text: '对外公开电话3部，公开信箱1个，公布监督电话12个。', figures: [] },
  { text: '泉口镇被评为政务公开先进单位，在全县21个乡镇中位列第2位，公开信息量居第3。', figures: [] },
  {
    text: '2022年发布信息总计512条，其中图文信息388条，短视频124条，均在“泉口发布”公众号发布。',
    figures: ['total 512 条', 'category 388 条 图文信息', 'new_media 124 条'],
    lists: ['categories 512 = 388 + 124 complete holds mixed'],
  },
  { text: '镇宣传栏更换内容12期，各村公开栏更新156期。', figures: [] },
  { text: '全年印发政务公开工作简报6期，通报问题8个。', figures: [] },
  {
    text: '截至12月底，泉口镇主动公开信息数量达到163条，超额完成年度目标任务（120条）。',
    figures: ['total 163 条'],
  },
  {
    text: '年内收到信息公开申请0件，行政复议0件，行政诉讼0件，信访件5件均已办结。',
    figures: ['received 0 件', 'reconsideration 0 件', 'litigation 0 件'],
  },
  {
    text: '2022年我镇共收到群众提出的政府信息公开申请5件，申请量较去年增长25%，其中征地拆迁类3件、社会保障类2件。',
    figures: ['received 5 件'],
  },
  {
    text: '办理依申请公开5件，涉及征地信息3件、低保信息2件，均在15个工作日内答复。',
    figures: ['received 5 件'],
  },
  { text: '泉口镇全年接到依申请公开0件，接受来电咨询210人次。', figures: ['received 0 件'] },
  { text: '全年政府信息依申请公开受理数为3件，办结数为3件。', figures: ['received 3 件', 'answered 3 件'] },
  { text: '对不予公开的2件申请均书面说明理由。', figures: [] },
  {
    text: '未出现因信息公开不及时、不规范引发的投诉和复议、诉讼事项。',
    figures: ['reconsideration 0', 'litigation 0'],
  },
  { text: '全镇未发生涉及政府信息公开的行政诉讼。', figures: ['litigation 0'] },
  { text: '没有应公开而未公开的信息，没有收费和减免情况。', figures: ['fee 0'] },
  { text: '按照规定免收信息处理费，全年收费0元。', figures: ['fee 0 元'] },
  {
    text: '2022年实施政府集中采购2项，合同金额合计56.78万元，节约资金3.2万元。',
    figures: ['procurement.items 2 项', 'procurement.amount 567800 元'],
  },
  {
    text: '公示政府采购信息12条、招投标信息5条。',
    figures: ['category 12 条 政府采购信息', 'category 5 条 招投标信息'],
  },
  {
    text: '泉口镇2022年主动公开政府信息163条；2021年主动公开政府信息147条，两年合计310条。',
    figures: ['total 163 条'],
  },
  { text: '2022年共公开163条信息，年度增量为16条。', figures: ['total 163 条'] },
  {
    text: '主动公开的163条政府信息中，网站公开102条、公众号公开61条。',
    figures: ['total 163 条', 'website 102 条', 'wechat 61 条'],
    lists: ['channels 163 = 102 + 61 complete holds'],
  },
  {
    text: '泉口镇公开信息163条，含网站102条、公众号61条。',
    figures: ['total 163 条', 'website 102 条', 'wechat 61 条'],
    lists: ['channels 163 = 102 + 61 holds'],
  },
  {
    text: '公开信息163条，其中网站102条，占62.6%，公众号61条，占37.4%。依申请公开信息1条。',
    figures: ['total 163 条', 'website 102 条', 'wechat 61 条', 'received 1 条'],
    lists: ['channels 163 = 102 + 61 complete holds'],
  },
  {
    text: '共公开信息163条：网站102条；公众号61条；政策解读7条。',
    figures: ['total 163 条', 'website 102 条', 'wechat 61 条', 'category 7 条 政策解读'],
    lists: ['categories 163 = 102 + 61 + 7 complete mixed'],
  },
  {
    text: '泉口镇网站公开信息102条，较上年的95条增加7条，公众号公开61条，较上年减少4条。',
    figures: ['website 102 条', 'wechat 61 条'],
  },
  {
    text: '泉口镇全年在网站公开信息102条，在公众号公开信息61条，在公示栏公开信息18条，共计181条。',
    figures: ['website 102 条', 'wechat 61 条', 'notice_board 18 条', 'total 181 条'],
    lists: ['channels 181 = 102 + 61 + 18 complete holds'],
  },
  {
    text: '全镇公开信息181条次，其中网站102条次、公众号61条次、公示栏18条次。',
    figures: ['total 181 条次', 'website 102 条次', 'wechat 61 条次', 'notice_board 18 条次'],
    lists: ['channels 181 = 102 + 61 + 18 complete holds'],
  },
  {
    text: '今年在省级媒体发表文章2篇、市级媒体9篇、县级媒体31篇。',
    figures: ['press 2 篇', 'press 9 篇', 'press 31 篇'],
  },
  { text: '今年以来被“学习强国”平台采用稿件3篇。', figures: [] },
  {
    text: '2022年度公开规范性文件0件，公开政府信息12条。',
    figures: ['category 0 件 规范性文件', 'total 12 条'],
  },
  { text: '2022年度泉口镇主动公开政府信息0条。', figures: ['total 0 条'] },
  { text: '2022年主动公开政府信息共计：一百六十三条。', figures: ['total 163 条'] },
  {
    text: '截至2022年12月31日，泉口镇在县政府门户网站累计公开信息1630条，其中2022年公开163条。',
    figures: ['cumulative 1630 条', 'website 163 条'],
  },
  { text: '泉口镇近三年累计公开信息460条，2022年公开163条。', figures: ['total 163 条'] },
  { text: '五年来共公开信息700余条。', figures: [] },
  // Sixth round: plain reports of other writers
  {
    text: '2022年，白沙洲街道坚持应公开尽公开，在长河区人民政府网站信息公开专栏发布各类信息94条，其中街道概况4条、政策法规11条、财政资金9条、民政救助23条、工作信息47条。',
    figures: [
      'website 94 条',
      'category 4 条 街道概况',
      'category 11 条 政策法规',
      'category 9 条 财政资金',
      'category 23 条 民政救助',
      'category 47 条 工作信息',
    ],
    lists: ['categories 94 = 4 + 11 + 9 + 23 + 47 complete holds'],
  },
  {
    text: '（一）主动公开情况：全年累计向社会主动公开信息1288条（次），其中通过政府门户网站公开312条，通过政务微信公开876条，通过其他渠道公开100条。',
    figures: ['total 1288 条', 'website 312 条', 'wechat 876 条', 'other_channel 100 条'],
    lists: ['channels 1288 = 312 + 876 + 100 complete holds'],
  },
  {
    text: '本年度，白沙洲街道受理信息公开申请共13件，其中自然人申请11件、企业申请2件；按时办结12件，结转下一年度1件。',
    figures: ['received 13 件', 'answered 12 件', 'carried_out 1 件'],
  },
  {
    text: '白沙洲街道2022年共处理依申请公开13件，引发行政复议1件，结果维持；无行政诉讼案件。',
    figures: ['received 13 件', 'reconsideration 1 件', 'litigation 0'],
  },
  { text: '在街道微信公众号“白沙洲视窗”上，共推出信息478条，原创率82%。', figures: ['wechat 478 条'] },
  {
    text: '我乡利用县政府网、乡公众号及村务公开栏三个平台，全年累计发布信息266条次。',
    figures: ['total 266 条次'],
  },
  {
    text: '公开内容方面，主动公开财政预决算信息2条、重大建设项目信息5条、乡村振兴信息19条、疫情防控信息41条。',
    figures: [
      'category 2 条 财政预决算信息',
      'category 5 条 重大建设项目信息',
      'category 19 条 乡村振兴信息',
      'category 41 条 疫情防控信息',
    ],
  },
  {
    text: '截至2022年12月31日，全镇共有政务公开专栏22个，公开各类信息650余条，更新率100%。',
    figures: ['total ≥650 条'],
  },
  { text: '镇政府信息公开网全年公开信息36条，其中新增35条，修改1条。', figures: ['website 36 条'] },
  {
    text: '今年共发布政务信息220条、政策解读6条、通知公告18条。',
    figures: ['total 220 条', 'interpretation 6 条', 'category 18 条 通知公告'],
  },
  {
    text: '全年共收到申请5件，已办结5件，其中予以公开3件、信息不存在2件。行政复议：0件。行政诉讼：0件。',
    figures: ['received 5 件', 'answered 5 件', 'reconsideration 0 件', 'litigation 0 件'],
  },
  {
    text: '政府信息公开申请办理情况：新收3件，结转0件，答复3件。',
    figures: ['received 3 件', 'answered 3 件', 'carried_out 0 件'],
  },
  {
    text: '2022年，没有发生依申请公开事项，没有发生行政复议、行政诉讼和行政申诉案件。',
    figures: ['received 0', 'reconsideration 0', 'litigation 0'],
  },
  {
    text: '我街道2022年政府信息公开总数为：312条；其中网站公开：112条；公众号公开：200条。',
    figures: ['total 312 条', 'website 112 条', 'wechat 200 条'],
    lists: ['channels 312 = 112 + 200 complete holds'],
  },
  {
    text: '充分发挥新媒体作用，“河畔白沙洲”公众号共发布信息301条，阅读量15万人次；“白沙洲”抖音号发布短视频48条，播放量60万次。',
    figures: ['wechat 301 条', 'new_media 48 条'],
  },
  {
    text: '主动公开文件25份，其中规范性文件1份，其他文件24份。',
    figures: ['category 25 份 文件', 'category 1 份 规范性文件', 'category 24 份 其他文件'],
    lists: ['categories 25 = 1 + 24 complete holds'],
  },
  {
    text: '2022年度我镇在市政府信息公开平台公开信息158条，在区融媒体中心平台发布信息66条，在镇级公示栏公示信息84条。',
    figures: ['website 158 条', 'press 66 条', 'notice_board 84 条'],
  },
  {
    text: '一年来，白沙洲街道共计发布信息2000余条，包括“两微”平台1500余条、门户网站500余条。',
    figures: ['total ≥2000 条', 'new_media ≥1500 条', 'website ≥500 条'],
    lists: ['channels 2000 = 1500 + 500 complete holds'],
  },
  { text: '主动公开政府信息76条，全部通过区政府网站发布。', figures: ['total 76 条'] },
  {
    text: '全年公开信息76条，较2021年增长8.5%；依申请公开答复4件，较2021年减少1件。',
    figures: ['total 76 条', 'answered 4 件'],
  },
  { text: '全年更新网站信息76条，回复网上咨询19件，处理领导信箱来信7件。', figures: [] },
  { text: '2022年街道组织召开新闻发布会1次，发布新闻通稿3篇。', figures: ['category 3 篇 新闻通稿'] },
  { text: '办理市民热线3120件，办结率98%；网络问政平台回复210条。', figures: [] },
  { text: '全街道公开栏共计26处，其中社区公开栏25处，街道公开栏1处。', figures: [] },
  { text: '2022年，白沙洲街道行政许可事项办理1024件，其中网上办理860件。', figures: [] },
  {
    text: '白沙洲街道共有信息员14名，全年报送信息183条，其中被区级采用97条、市级采用21条。',
    figures: ['reported_up 183 条'],
  },
  {
    text: '2022年我乡财政拨款用于政务公开经费3.5万元，政府采购支出0元。',
    figures: ['procurement.amount 0 元'],
  },
  { text: '全年发放各类宣传资料1.5万份，悬挂横幅60条，张贴标语120条。', figures: [] },
  {
    text: '2022年公开信息共184条，其中公文类28条、公告类33条、动态类115条、其他类8条，完成率为102%。',
    figures: [
      'total 184 条',
      'category 28 条 公文类',
      'category 33 条 公告类',
      'category 115 条 动态类',
      'category 8 条 其他类',
    ],
    lists: ['categories 184 = 28 + 33 + 115 + 8 complete holds'],
  },
  {
    text: '白沙洲街道全年主动公开信息184条，其中：机构设置1条、领导简介6条、工作规则2条，其余均为动态类信息。',
    figures: ['total 184 条', 'category 1 条 机构设置', 'category 6 条 领导简介', 'category 2 条 工作规则'],
    lists: ['categories 184 = 1 + 6 + 2 holds'],
  },
];
