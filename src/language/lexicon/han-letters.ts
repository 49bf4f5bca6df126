/** Common characters that only simplified Chinese writes so (some of them Japanese too). */
export const SIMPLIFIED =
  '们这说时为会来个发关经过还进现两问间东见长门开车马语话请让认设计论议该谁调谈谢变边远运连选达应样电气没与从后岁实当点种无业产动务区员团处报场头总线绝结给统网联听华万号卫觉亲观记许诉试详误课讲证识译护读买卖费质资赛赶转轻农适医录钱铁险随难云灵响页项顺须领题愿类风飞饭馆验体鱼鸟丽黄'

/** Common characters that only traditional Chinese writes so. */
export const TRADITIONAL =
  '們這國對說時為會來個發關經過還進現兩問間東見長門開車馬語話請讓認設計論議該誰調談謝變邊遠運連選達應樣電氣沒與從後裡歲實當點學種無業產動務區員團處報場頭總線絕結給統網聯聽華萬號衛覺親觀記許訴試詳誌誤課講證識譯護讀買賣費質資賽趕轉輕農適醫錄錢鐵險隨難雲靈響頁項順須領題願類風飛飯館驗體魚鳥麗黃'

/** Common characters that only Japanese writes so. */
export const JAPANESE =
  '発経気円図対駅実売関県戦様総検歳読続沢浜塩歩応桜価拡帰挙恵掲鶏剣権顕験厳広効済斎剤雑賛残歯児釈渋獣縦粛処緒奨焼剰縄壌嬢譲醸嘱働込峠畑匂枠'
