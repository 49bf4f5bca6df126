/**
 * International organisations, parties to many quotes: one a line, its English acronym (the code), then its other
 * acronyms and names. A form in lower case inside a longer name is matched in any case.
 */
export const ORGANISATIONS = `
UN|United Nations|ONU|Nations unies|Naciones Unidas|Nazioni Unite|Nações Unidas|Vereinte Nationen|Vereinten Nationen|UNO|ONZ|Narody Zjednoczone|Narodów Zjednoczonych|OSN|Organizace spojených národů|Spojené národy|ООН|Организация Объединенных Наций|Организации Объединенных Наций|联合国|聯合國|国連|国際連合|유엔|الأمم المتحدة|संयुक्त राष्ट्र|BM|Birleşmiş Milletler|ОУН|Verenigde Naties|Förenta nationerna|ENSZ|YK
EU|European Union|UE|Union européenne|Unión Europea|Unione europea|União Europeia|Europäische Union|Europäischen Union|Unia Europejska|Unii Europejskiej|Evropská unie|Evropské unie|ЕС|Евросоюз|Европейский союз|Европейского союза|ЄС|欧盟|欧洲联盟|欧州連合|유럽연합|الاتحاد الأوروبي|यूरोपीय संघ|Avrupa Birliği|AB|Europese Unie
NATO|OTAN|North Atlantic Treaty Organization|North Atlantic Alliance|Organisation du traité de l'Atlantique nord|Организация Североатлантического договора|НАТО|北约|北大西洋公約機構|나토|الناتو|حلف شمال الأطلسي|नाटो
WHO|World Health Organization|World Health Organisation|OMS|Organisation mondiale de la santé|Organización Mundial de la Salud|Organizzazione mondiale della sanità|Organização Mundial da Saúde|Weltgesundheitsorganisation|Światowa Organizacja Zdrowia|Światowej Organizacji Zdrowia|Světová zdravotnická organizace|SZO|ВОЗ|Всемирная организация здравоохранения|Всемирной организации здравоохранения|世界卫生组织|世卫组织|世卫|世界保健機関|세계보건기구|منظمة الصحة العالمية|विश्व स्वास्थ्य संगठन|डब्ल्यूएचओ
OSCE|OBSE|OBWE|OSZE|ОБСЕ|Organization for Security and Co-operation in Europe|欧安组织|欧洲安全与合作组织|欧州安全保障協力機構
IMF|FMI|International Monetary Fund|Fonds monétaire international|Fondo Monetario Internacional|Fondo monetario internazionale|Internationaler Währungsfonds|IWF|MFW|Międzynarodowy Fundusz Walutowy|MMF|Mezinárodní měnový fond|МВФ|Международный валютный фонд|国际货币基金组织|国際通貨基金|국제통화기금|صندوق النقد الدولي|अंतर्राष्ट्रीय मुद्रा कोष
World Bank|Weltbank|Banque mondiale|Banco Mundial|Banca mondiale|Bank Światowy|Banku Światowego|Světová banka|Всемирный банк|Всемирного банка|世界银行|世銀|世界銀行|세계은행|البنك الدولي|विश्व बैंक
WTO|OMC|World Trade Organization|Organisation mondiale du commerce|Organización Mundial del Comercio|Welthandelsorganisation|ŚOH|ВТО|世贸组织|世界贸易组织|世界貿易機関|منظمة التجارة العالمية
AU|African Union|UA|Union africaine|Unión Africana|Unione africana|União Africana|Afrikanische Union|Afrikanischen Union|Unia Afrykańska|Africká unie|Африканский союз|非洲联盟|非盟|アフリカ連合|الاتحاد الأفريقي
ECOWAS|CEDEAO|Economic Community of West African States|Communauté économique des États de l'Afrique de l'Ouest|Wirtschaftsgemeinschaft westafrikanischer Staaten|ЭКОВАС|西非国家经济共同体|西共体|西アフリカ諸国経済共同体|إيكواس
AES|Alliance of Sahel States|Alliance des États du Sahel|Alianza de Estados del Sahel|Alleanza degli Stati del Sahel|Allianz der Sahelstaaten|Sojusz Państw Sahelu|Альянс государств Сахеля|萨赫勒国家联盟|サヘル諸国同盟|تحالف دول الساحل
IAEA|AIEA|OIEA|IAEO|MAEA|МАГАТЭ|International Atomic Energy Agency|Internationale Atomenergiebehörde|国际原子能机构|国際原子力機関|الوكالة الدولية للطاقة الذرية
ICC|CPI|IStGH|MTK|International Criminal Court|Cour pénale internationale|Corte Penal Internacional|Corte penale internazionale|Internationaler Strafgerichtshof|Internationalen Strafgerichtshof|МУС|国际刑事法院|国際刑事裁判所
ECHR|CEDH|TEDH|EGMR|ETPC|ESLP|ЕСПЧ|European Court of Human Rights|欧洲人权法院|欧州人権裁判所
ECB|BCE|EZB|EBC|ЕЦБ|European Central Bank|Banque centrale européenne|Banco Central Europeo|Banca centrale europea|Europäische Zentralbank|Europejski Bank Centralny|Evropská centrální banka|欧洲央行|欧洲中央银行|欧州中央銀行
OECD|OCDE|OCSE|ОЭСР|经合组织|経済協力開発機構
OPEC|OPEP|ОПЕК|欧佩克|石油輸出国機構|أوبك
ASEAN|ANASE|АСЕАН|东盟|東南アジア諸国連合|آسيان
GDP|PIB|PIL|BIP|PKB|HDP|ВВП|GSYİH|GSYH
BRICS|БРИКС|金砖国家
CIS|CEI|GUS|WNP|СНГ|独联体|独立国家共同体
UNESCO|Unesco|ЮНЕСКО|联合国教科文组织|ユネスコ|유네스코|اليونسكو
UNICEF|Unicef|ЮНИСЕФ|联合国儿童基金会|ユニセフ|유니세프|اليونيسف
UNHCR|HCR|ACNUR|УВКБ|联合国难民署|国連難民高等弁務官事務所
ICRC|CICR|IKRK|МККК|International Committee of the Red Cross|红十字国际委员会
Red Cross|Rotes Kreuz|Roten Kreuzes|Croix-Rouge|Cruz Roja|Croce Rossa|Cruz Vermelha|Czerwony Krzyż|Czerwonego Krzyża|Červený kříž|Červeného kříže|Красный Крест|Красного Креста|红十字|赤十字
Security Council|Sicherheitsrat|Sicherheitsrates|Conseil de sécurité|Consejo de Seguridad|Consiglio di sicurezza|Conselho de Segurança|Rada Bezpieczeństwa|Rady Bezpieczeństwa|Rada bezpečnosti|Совет Безопасности|Совбез|Совета Безопасности|安理会|安全保障理事会|安保理|مجلس الأمن|सुरक्षा परिषद
European Commission|Commission européenne|Comisión Europea|Commissione europea|Europäische Kommission|Europäischen Kommission|Komisja Europejska|Komisji Europejskiej|Evropská komise|Evropské komise|Еврокомиссия|欧盟委员会|欧州委員会
European Parliament|Parlement européen|Parlamento Europeo|Parlamento europeo|Europäisches Parlament|Europäischen Parlament|Europaparlament|Parlament Europejski|Parlamentu Europejskiego|Evropský parlament|Evropského parlamentu|Европарламент|欧洲议会|欧州議会
Council of Europe|Conseil de l'Europe|Consejo de Europa|Consiglio d'Europa|Europarat|Rada Europy|Rada Evropy|Совет Европы|欧洲委员会
Arab League|Ligue arabe|Liga Árabe|Lega araba|Arabische Liga|Liga Arabska|Arabská liga|Лига арабских государств|阿拉伯国家联盟|阿盟|アラブ連盟|جامعة الدول العربية
G7|Б7|七国集团
G20|二十国集团
FIFA|ФИФА|国际足联|国際サッカー連盟|الفيفا|फीफा
UEFA|УЕФА|欧足联|欧州サッカー連盟
IOC|CIO|COI|MKOl|MOV|МОК|International Olympic Committee|Comité international olympique|Comité Olímpico Internacional|国际奥委会|国際オリンピック委員会
WADA|AMA|ВАДА|世界反兴奋剂机构
NASA|НАСА|美国宇航局|美国航天局|ナサ|नासा|ناسا
CIA|ЦРУ|中央情报局|中央情報局|सीआईए
FBI|ФБР|联邦调查局|連邦捜査局|एफबीआई
FSB|ФСБ|联邦安全局
Interpol|Интерпол|国际刑警组织|インターポール|国際刑事警察機構
EASA|AESA
Hamas|Хамас|ХАМАС|哈马斯|ハマス|حماس|हमास
Hezbollah|Hisbollah|Hizbullah|Hizballah|Hezbolá|Hezbollah|Хезболла|真主党|ヒズボラ|حزب الله|हिज़बुल्लाह
Taliban|Talibans|Talibanes|Талибан|塔利班|タリバン|طالبان|तालिबान
Islamic State|ISIS|ISIL|IS|État islamique|Estado Islámico|Stato islamico|Islamischer Staat|Islamischen Staat|Państwo Islamskie|Państwa Islamskiego|Islámský stát|Islámského státu|Исламское государство|ИГИЛ|Daesh|伊斯兰国|イスラム国|داعش|इस्लामिक स्टेट
al-Qaeda|Al Qaeda|al-Qaïda|Al-Kaida|Al Qaida|Al-Káida|Аль-Каида|基地组织|アルカイダ|القاعدة|अल कायदा
`
