/**
 * What belongs to a country and its people, where the word cannot be had from the country's name by an ending
 * (`DEMONYM_ENDINGS`), or where an ending would lead to a neighbour (Niger, Nigeria). One country (or continent, or
 * language, as `lang-` and its code) a line: its ISO 3166 code, then words of all languages in lower case; `*` stands for any inflection.
 */
export const DEMONYMS = `
BA|bosnia|bosnian*|bosniak*|bosnien|bosnie|bośnia|bośni|bosna|bosně|bosny|босния|боснии
CD|democratic republic of the congo|democratic republic of congo|dr congo|drc|rdc|république démocratique du congo|república democrática del congo|demokratische republik kongo
CI|ivory coast|costa de marfil|costa d'avorio|elfenbeinküste|pobřeží slonoviny|wybrzeże kości słoniowej|кот-д'ивуар
SZ|swaziland
CV|cabo verde
TL|east timor|timor oriental|osttimor
MK|macedonia|macedonian*|mazedonien|macédoine
AE|emirati|emiratis|uae
AF|afghan*|афган*|अफ़गान*|अफगान*
AR|argentine|argentines
AT|austrian|austrians|autrichien*|austriac*|österreich*|oesterreich*|rakous*|rakúsk*|австрий*|австриец*
AU|aussie*
BD|bangladeshi*
BE|belgian*|belge*|belga*|belgisch*|бельги*
BF|burkinabe|burkinabé*|burkinabè*|burkinese*
CA|canadian*|canadien*|canadiense*|kanadisch*|kanadyj*|kanads*|канад*
CD|congolese
CH|swiss|suisse*|suizo*|suiza*|svizzer*|schweizer*|szwajcar*|švýcar*|швейцар*|suíço*|suíça*
CI|ivorian*|ivoirien*
CN|चीनी|中方|我国|chinese|chinois*|chino|china|chinos|chinas|cinese|cinesi|chinesisch*|chinese*|chińsk*|chińczy*|čínsk*|číňan*|китай*|chinês|chinesa*
CY|cypriot*|chypriote*|zypr*|cypryj*|kypers*|кипр*
CZ|czech|czechs|czech republic|czechoslovak|tchèque*|checo|checa|checos|checas|ceco|ceca|cechi|ceche|tschechisch*|tschechien|czesk*|czech*|česk*|češi|čech|čechů|чешск*|чехи*|чехов||tcheco*|tcheca*
DE|german|germans|allemand*|alemán|alemana|alemanes|alemanas|alemão|alemã|tedesco|tedesca|tedeschi|tedesche|जर्मन*|deutsch*|niemiec*|niemcy|niemców|niemcem|niemcami|niemczech|niemc*|německ*|němec*|němc*|nemeck*|немец*|немк*|немц*|герман*|duits*|tysk*
DK|danish|dane|danes|danois*|danés|danesa*|daneses|danese|danesi|dänisch*|däne*|duńsk*|duńczy*|dáns*|датск*|датчан*
EC|ecuadorian*
EG|egyptian*|égyptien*|egipcio*|egipcia*|egizian*|ägypt*|egips*|egypts*|египет*|египт*
ES|spanish|spaniard|spaniards|espagnol*|español*|spagnol*|spanisch*|spanier*|hiszpań*|hiszpan*|španěl*|испан*|espanhol*
FI|finnish|finn|finns|finlandais*|finlandés*|finlandes*|finnisch*|finnen|fińsk*|finsk*|финс*|финн*
FR|फ्रांसीसी|फ़्रांसीसी|फ्रांस|french|frenchman|frenchwoman|français*|francés|francesa|franceses|francesas|francese|francesi|französ*|franzose*|francus*|francouz*|француз*|francês|fransk*|frans
GB|british|briton|britons|brits|brit|uk|u.k|britain|great britain|britannique*|británic*|britannic*|britisch*|brite*|brytyj*|britsk*|брит*|великобритан*|royaume-uni|großbritannien*|grande-bretagne|wielka brytania|wielkiej brytanii|wielką brytanię|velká británie|velké británie|velkou británii|gran bretaña|gran bretagna|grã-bretanha|reino unido|regno unito|ब्रिटेन|ब्रिटिश
GR|greek|greeks|grec|grecs|grecque*|griego*|griega*|greco|greca|greci|greche|griech*|grec*|řeck*|řek*|греч*|грек*|grego*|grega*
HR|croat|croats|croatian*|croate*|croata*|kroat*|chorwac*|chorvat*|хорват*
HT|haitian*|haïtien*
HU|hungarian*|magyar*|hongrois*|húngar*|ungherese|ungheresi|ungar*|węgier*|węgr*|maďar*|венгер*|венгр*
IE|irish|irishman|irlandais*|irlandés*|irlandes*|irisch*|irlandz*|irsk*|ирланд*
IL|israeli|israelis|israélien*|israelí*|israelian*|israelisch*|israeli*|izraels*|израиль*|इज़राइली|इजरायली
IN|indian|indians|indien|indienne*|indisch*|inder|indyj*|indick*|индий*|индус*|भारत*|indio*
IQ|iraqi|iraqis|irakien*|iraquí*|irachen*|irakisch*|irack*|irácky|иракс*|इराक़ी|इराकी
IR|iranian*|iranien*|iraní*|iranisch*|irańsk*|irańczy*|íráns*|иран*|ईरानी
IS|icelandic|icelander*|islandais*|isländ*
IT|italian|italians|italien|italiens|italienne*|italiano*|italiana*|italiani|italiane|italienisch*|italiener*|włosk*|włoch*|włosi|włosz*|itals*|итал*
JP|japanese|japonais*|japonés*|japones*|giappon*|japanisch*|japaner*|japońs*|japons*|япон*|जापानी
KP|north korean*|nord-coréen*|norcorean*|nordcorean*|nordkorean*|północnokoreań*|severokorej*|северокорей*
KR|south korean*|sud-coréen*|surcorean*|sudcorean*|südkorean*|południowokoreań*|jihokorej*|южнокорей*
LB|lebanese|libanais*|libanés*|libanes*|libanesisch*|libańs*|liban*|ливан*
LT|lithuanian*|lituanien*|lituan*|litauisch*|litew*|litevs*|литов*
LU|luxembourger*|luxembourgish
LV|latvian*|letton*|letón|letona|lettisch*|łotew*|łotys*|lotyš*|латыш*|латвий*
LY|libyan*
MA|moroccan*|marocain*|marroquí*|marocchin*|marokkan*|marokań*|марок*
ME|montenegrin*|monténégrin*|montenegrino*|czarnogór*|černohor*|черногор*
ML|malian*|malien*|maliense*|malisch*|malijsk*|malijczy*|малий*
MM|burmese|burma|birman*|birmań*|barm*
MX|mexican*|mexicain*|mexicano*|mexicana*|messican*|mexikan*|meksyk*|mexick*|мексик*
NE|nigerien*|nigérien*|nigerino*|nigerina*|nigrisch*|nigrer*|nigers*|nigerc*|nigers*|нигерс*
NG|nigerian*|nigérian*|nigeriano*|nigeriana*|nigeriani|nigeriane|nigerianisch*|nigerianer*|nigeryj*|nigerijs*|nigérijs*|нигерий*
NL|नीदरलैंड|dutch|dutchman|netherlands|holland|néerlandais*|hollandais*|neerlandés|neerlandesa*|holandés*|holandes*|olandese|olandesi|olanda|niederländ*|holländ*|holandia|holandii|holend*|holender*|nizozem*|holands*|нидерланд*|голланд*|países bajos|paesi bassi|pays-bas|niderlandy|niderland*
NO|norwegian*|norvégien*|norueg*|norveg*|norwegisch*|norwes*|nors*|norweg*|норвеж*
NP|nepali*|nepalese
NZ|new zealander*|kiwis|néo-zélandais*|neozeland*|neuseeländ*|nowozeland*|novozéland*|новозеланд*
PE|peruvian*
PH|filippin*|filipin*|филиппин*|filipino*|filipina*|philippine
PK|pakistani*|пакистан*|पाकिस्तानी
PL|polish|pole|poles|polonais*|polaco*|polaca*|polacco|polacca|polacchi|polnisch*|polsk*|polak*|polacy|polák*|poláci|poláků|польск*|польш*|поляк*|polonês*
PS|palestinian|palestinians|palestine|palestin*|palästinens*|palästina|palestyń*|палестин*|فلسطين*|巴勒斯坦|パレスチナ|फ़िलिस्तीन*|फिलिस्तीन*
PT|portuguese|portugais*|portugués*|portugues*|portoghes*|portugies*|portugal*|португал*
RO|romanian*|roumain*|rumano*|rumana*|rumen*|rumänisch*|rumuń*|rumuns*|румын*
RS|serb|serbs|serbian*|serbe*|serbio*|serbia|serbo|serbi|serbisch*|serbsk*|srbsk*|srb*|серб*
RU|रूसी|russian*|russe|russes|ruso|rusa|rusos|rusas|russo|russa|russi|russisch*|rosyj*|rosja|rosji|rosjan*|rusk*|rus|rusů|rusové|русск*|росси*|russian federation|रूस*
SA|saudi|saudis|saoudien*|saudí*|saudita*|sauditi|saudisch*|saudyj*|saúds*|саудов*
SE|swedish|swede|swedes|suédois*|sueco*|sueca*|svedese|svedesi|schwedisch*|szwedz*|szwed|švéds*|шведс*|швед*
SI|slovene*|slovenian*|slovène*|esloven*|sloven*|słoweń*|slovins*|словен*
SK|slovak*|slovaque*|eslovac*|slovacc*|slowakisch*|słowac*|slovensk*|словац*
SN|senegalese
SY|syrian*|syrien|syrienne*|sirio*|siria|sirian*|syrisch*|syryj*|syrs*|сирий*|सीरियाई
TD|chadian*|tchadien*|tschadisch*
TH|thai|thais|thaï*|thailänd*|tajland*|tajs*|thajs*
TR|तुर्की|turkish|turk|turks|turkey|türkiye|turc|turcs|turque*|turco|turca|turcos|turcas|turchi|türkisch*|türke*|tureck*|turk*|turecc*|турец*|турк*|турц*
TW|taiwanese
UA|ukrainian*|ukrainien*|ucrania*|ucrain*|ukrainisch*|ukrain*|ukrajin*|украин*|україн*
US|american|americans|u.s|usa|us|u.s.a|united states of america|america|américain*|américan*|estadounidense*|american*|statunitens*|amerikanisch*|us-amerikanisch*|amerikaner*|amerykań*|amerykan*|americk*|američan*|америк*|сша|estados unidos|ee.uu|eeuu|ee uu|stati uniti|états-unis|etats-unis|stany zjednoczone|stanów zjednoczonych|stanach zjednoczonych|spojené státy|spojených států|spojených státech|vereinigte staaten|vereinigten staaten|соединенные штаты|соединенных штатов|соединённые штаты|美国|美军|美方|美媒|对美|中美|美英|米国|米大統領|米政府|米国|米軍|अमेरिका|अमेरिकी|अमरीका|अमरीकी|संयुक्त राज्य|أمريكا|أميركا|أمريكي*|الأمريكي*|الولايات المتحدة
VA|vatican|vaticano|vatikan*|watykan*|ватикан*|holy see|saint-siège|santa sede|heiliger stuhl
VN|vietnamese|vietnamien*|vietnamit*|vietnamesisch*|wietnam*|vietnams*|вьетнам*
YE|yemeni*|yéménite*|yemení*|jemenitisch*|jemeń*|jemens*|йемен*
ZA|south african*|sud-africain*|sudafrican*|südafrikan*|południowoafrykań*|jihoafric*|южноафрикан*
AZ|azerbaijani*|azeri*|азербайджан*
BH|bahraini*
KW|kuwaiti*
KZ|kazakh*|казах*
KG|kyrgyz*|киргиз*
OM|omani*
QA|qatari*|катарс*
SO|somali|somalis
TJ|tajik*|таджик*
TM|turkmen*|туркмен*
UZ|uzbek*|узбек*
GE|georgian*|géorgien*|georgiano*|georgisch*|gruzi*|gruzí*|грузин*|грузи*
AM|armenian*|arménien*|armenisch*|ormiańs*|armeńs*|arméns*|армян*
BY|belarusian*|białorus*|bělorus*|белорус*
BG|bulgarian*|bulgare*|bulgar*|bułgar*|болгар*
EE|estonian*|estonien*|estnisch*|estońs*|estons*|эстон*
AL|albanian*|albanais*|albanisch*|albańs*|albáns*|албан*
ET|ethiopian*|éthiopien*|эфиоп*
KE|kenyan*|kényan*|keniano*
CU|cuban*|cubain*|kubań*|kubáns*|кубин*
BR|brazilian*|brésilien*|brasileñ*|brasilian*|brasilianisch*|brazylij*|brazils*|бразил*
JO|jordanian*
ID|indonesian*
MY|malaysian*
Europe|european*|européen*|europeo*|europea|europeas|europei|europäisch*|europejs*|evropsk*|европей*|europeu*
Africa|african*|africain*|africano*|africana*|africani|afrikanisch*|afrykańs*|africk*|африкан*
Asia|asian*|asiatique*|asiátic*|asiatic*|asiatisch*|azjatyck*|asijs*|азиат*
Latin America|latin american*|latinoameric*|latino-américain*|lateinamerikanisch*|latynoamerykańs*|latinskoameric*|латиноамерикан*
South America|south american*|sudamerican*|südamerikanisch*|południowoamerykańs*|jihoameric*|южноамерикан*
North America|north american*|norteamerican*|nordamerikanisch*|północnoamerykańs*|severoameric*|североамерикан*
Central America|central american*|centroamerican*|mittelamerikanisch*|центральноамерикан*
lang-ar|arabic|arab|arabs|arabe*|árabe*|arabo|araba|arabi|arabisch*|araber|arabsk*|arab*|араб*
lang-ku|kurdish|kurd|kurds|kurde*|kurdo*|kurda*|kurdisch*|kurdyj*|kurds*|курд*
lang-la|latin|lateinisch*|latín|łacin*
lang-en|english|anglais*|inglés|inglesa*|ingleses|inglese|inglesi|englisch*|angiels*|anglick*|anglič*|англий*|англичан*|英语|英語|अंग्रेजी|अंग्रेज़ी
lang-fa|persian|farsi
lang-he|hebrew|hebräisch*|hébreu|hebreo|ebraic*|hebraj*|иврит*
lang-eu|basque*|vasco*|vasca*|baskisch*|baskijs*
lang-ca|catalan*|catalán|katalan*|katalońs*
lang-ug|uyghur*|uighur*|ouïghour*|uigur*|ujgur*|уйгур*|维吾尔*|ウイグル*
lang-yi|yiddish
lang-hi|hindi|हिन्दी|हिंदी
`

/** What a country's name may lose, and what it may take, to make a demonym: regular expression sources for the whole. */
export const DEMONYM_ENDINGS: Readonly<Record<string, { readonly loses: string; readonly takes: string }>> = {
  en: { loses: '|a|e|o|y|ia|land', takes: '(?:n|an|ian|ean|ese|ish|er|ite|lander)s?' },
  fr: { loses: '|e|a|o|ie', takes: '(?:n|en|ien|éen|an|ain|in|nien)(?:ne)?s?|(?:ais|ois|ite)(?:e|es)?' },
  de: {
    loses: '|n|en|e|ien|a|o|land',
    takes: '(?:n|an|ian|ien|es)?(?:isch|er|ier)(?:e|en|er|es|em|in|innen|n|s)?|sch(?:e|en|er|es|em)?',
  },
  es: { loses: '|a|o|ia|e', takes: '(?:n|an|ian|en|eñ|in|ian)(?:o|a|os|as)|(?:és|ense|í|ita)(?:a|as|es|s)?' },
  it: { loses: '|a|o|ia|e', takes: '(?:n|an|ian|in)(?:o|a|i|e)|es[ei]|it[aei]' },
  pt: { loses: '|a|o|ia|e', takes: '(?:n|an|ian|in)(?:o|a|os|as)|(?:ês|ense|ita)(?:a|as|es|s)?' },
  nl: { loses: '|ë|ië|e', takes: '(?:s|isch|aan|aans|ees)(?:e|en)?' },
  pl: {
    loses: '|a|y|ia|ja|e|o',
    takes:
      '(?:|j|ij|yj|i|a|e|y|iań|ań|eń|ń)s(?:ki|ka|kie|kiego|kiej|kiemu|kim|kich|kimi|ką)|(?:i|j|ij|yj|ań)?czy(?:k|cy|kom|ków|ka|kiem|kami)',
  },
  cs: {
    loses: '|o|e|ie|sko|cko|a',
    takes: '(?:|ij|j|an|á)s(?:ký|ká|ké|kého|kém|kému|kou|kých|kým|kými|cí)|(?:a|ij)?(?:nec|nci|nců|ané|čan|čané|čanů)',
  },
  ru: {
    loses: '|я|а|ия|ай|й|е',
    takes:
      '(?:|ий|й|ан|иан|ен|ин|ей)с(?:кий|кая|кое|кие|кого|кой|кому|ким|ком|ких|кими|кую)|(?:|ий|й|ан|ен|ин|ей)(?:ец|цы|цев|ца|цам|цами)',
  },
  uk: {
    loses: '|я|а|ія|ай|й|е',
    takes: '(?:|ій|й|ан|ин|ей)ськ(?:ий|а|е|і|ого|ої|ому|им|их|ими|у)|(?:|ій|й|ан)(?:ець|ці|ців)',
  },
  hi: { loses: '|ा', takes: 'ी|ई|ाई|ियाई|ियों|ियन' },
  he: { loses: '|ה|יה', takes: 'י|ית|ים|יים|יות' },
  ar: { loses: '|ا|ة', takes: 'ي|ية|يين|يون' },
  sv: { loses: '|a|ien', takes: '(?:i)?(?:sk|ska|skt|an|are|arna)' },
  tr: { loses: '', takes: '(?:lı|li|lu|lü)(?:lar|ler)?' },
}
