/** The commonest words of languages in Latin script that have no profile, and words that tell near relatives apart. */
export const LATIN: Readonly<Record<string, string>> = {
  af: `die en van in het is dat nie om te vir op met was hy sy ons hulle ek jy aan 'n ook maar as by uit na deur oor wat
    word sal kan moet nog toe hierdie daar hul sê gesê meer mense baie tot een twee wees gaan wil kon sou waar hoe wie al
    teen onder tussen na reeds egter volgens jaar geen niks altyd haar my jou hom vandag gister môre mag hê deel asook`,
  az: `və bu da də ki bir ilə üçün olan o da çox daha onun sonra kimi isə var amma biz siz onlar mən sən hər nə heç ən
    qədər görə etdi edir olub oldu olaraq olduğunu bildirib qeyd edib tərəfindən arasında həmin böyük yeni il ildə gün
    yox deyil dedi bütün lakin hansı bunun öz üzrə artıq həm bəzi hələ ölkə dövlət insanlar kimin niyə`,
  bs: `i je u da se na su za od sa koji koja koje kao iz ne što šta o a po ali do nije bi biti će ili samo ovo to te ako
    kako tako više bio bila bilo prije poslije nakon međutim također takođe jer kada gdje ko neko niko svoj njegov mi vi
    oni ona smo ste sam ima nema mogu može moraju treba između tokom historija hiljada opći lahko sretan`,
  ca: `el la els les de i a en que un una per amb del dels al als és no ha es va van han més com o però si ja s'ha d'una
    aquest aquesta aquests aquestes això són seva seu seus seves molt també perquè quan on qui ser estat té tot tota tots
    fins entre des sobre sense segons any anys avui ahir demà nosaltres vosaltres ells jo tu ell ella hi ho li els fer`,
  ceb: `ang sa nga mga ug si kay og usa kini ni ngadto gikan alang dili wala adunay mao iyang ilang ako ikaw siya kami kita
    sila kang niini niadtong tanan lang pa na ba uban apan kung unya daghan dako matag tuig karon ugma kagahapon tungod`,
  cy: `y yr a i o yn ar ac mae oedd bod wedi am ei eu gan gyda i'r o'r a'r yw sydd nid ddim dim ond er fel hyn hwn hon un
    dau bydd fydd roedd maen ni nhw chi ti fi fe hi cael wrth at dros drwy rhwng heb cyn ôl mwy hefyd pan lle beth pwy
    pam sut pob rhai llawer blwyddyn heddiw ddoe yfory gallu gall rhaid dweud dywedodd newydd mawr pobl gwlad gwneud na`,
  da: `og i at det er en til af den på for de med der som ikke et har han var jeg fra vi kan om men blev eller hun skal vil
    efter ved også ud over så mod være have havde nu mere end når hvor hvad hvem alle andre meget under siger sagde ingen
    kunne skulle ville dag år mellem blive bliver deres hans hendes dette disse sig kun noget nogle nogen op af uden selv
    indtil gennem siden før mens hvis fordi derfor igen allerede både hvordan hvorfor sagt politiet lige måske jo`,
  eo: `la kaj de en al estas ne por kun mi vi li ŝi ĝi ni ili ke pri el sed tiu ĉi tio kiu kiuj pli ankaŭ estis estos per
    kiel ĉar se aŭ post antaŭ inter sen ĝis nur jam ankoraŭ tre multaj iuj homoj jaro hodiaŭ hieraŭ morgaŭ da du unu`,
  et: `ja on ei et see oli ka kui aga mis ta ning ma või oma kes siis nad ole seda selle pole need tema mida mille kuid
    veel juba ainult väga olid olla saab võib peab pärast enne vahel ilma üle kuni meie teie nende aasta aastal täna eile
    homme ütles sõnul inimest inimesed kõik palju rohkem uus suur üks kaks kus miks kuidas kas eest vastu koos poolt`,
  eu: `eta da ez du bat ere dira izan zen dute ditu dela duen edo baina hau hori zuen dituzte baino egin beste bere oso
    batean urte gaur atzo bihar ni zu gu haiek hura den diren arte gabe kontra ondoren aurretik nahi behar ahal esan guzti`,
  fi: `ja on ei se että oli hän ovat mutta myös kun niin kuin joka tai ole jos mukaan hänen sen ne olen olemme me te he minä
    sinä tämä nämä mitä mikä kuka missä miksi miten voi pitää vain enemmän kaikki paljon sekä jo vielä nyt tänään eilen
    huomenna vuonna vuoden jälkeen ennen kanssa ilman välillä olisi olivat sanoi kertoi kaksi yksi uusi suuri ihmiset
    jossa jonka jotka mutta koska siitä hyvin eivät ollut tulee kautta vastaan aikana noin yli alle sekä tällä siellä`,
  fil: `ang ng sa na mga ay at si ni para ito ko mo siya kami tayo sila ako ikaw kayo hindi may mayroon wala kung pero dahil
    nang din rin lang pa ba nito niya nila natin namin isang dalawa lahat mas kanyang kanilang ayon mula hanggang upang
    noong ngayon kahapon bukas bago pagkatapos habang tao bansa taon araw sinabi bilang kapag maaaring dapat iyon iyong`,
  fo: `og í at er ein til av tað sum á við ikki hava hevur var vit teir tær tey hann hon eg tú um men ella frá eftir fyri
    skal kann vil nú eisini meira har hvar hvør hvat ongin summir í dag gjár ár fólk seg sín øll nógv eru vóru verða`,
  ga: `an na agus i is tá ar go a le do ní níl bhí sé sí siad mé tú muid sinn seo sin ach ó faoi chun nach raibh beidh bheith
    as aon dhá gach cad cé conas cén nuair má mar níos freisin inniu inné amárach bliain daoine dúirt tar éis roimh idir
    gan mór nua féin leis ina den don sa san ag acu againn aige aici orthu air`,
  gd: `an na agus tha air a bha e i gu le do cha chan nach anns ann aig ris iad mi thu sinn sibh seo sin ach o fo airson bidh
    bhith às gach dè cò ciamar nuair ma mar nas cuideachd an-diugh an-dè bliadhna daoine thuirt às dèidh eadar gun mòr`,
  gl: `o a os as de e en que do da dos das no na nos nas un unha uns unhas por para con non é se ao á aos ás máis como pero
    tamén foi son ten ser está están xa moi moitos ata entre sen sobre segundo cando onde quen porque este esta isto ese
    esa iso el ela eles elas eu ti nós vós seu súa seus súas meu miña hoxe onte mañá ano anos dixo pola polo polas polos
    nunha nun dunha dun todo todos xente país lle lles había ter facer outra outro mesmo só dende desde aínda tras ou`,
  ha: `da a na ta ya ne ce sun suka cewa wannan wani wata ba ga su kuma don daga an za ko amma mai masu shi ita mu ku ni kai
    yana tana suna zai za kan cikin bayan kafin tsakanin domin saboda duk shekara yau jiya gobe mutane ƙasa gwamnati`,
  hr: `i je u da se na su za od s sa koji koja koje kao iz ne što o a po ali do nije bi biti će ili samo ovo to te ako kako
    tako više bio bila bilo prije poslije nakon međutim također jer kada gdje tko netko nitko svoj njegov mi vi oni ona
    smo ste sam ima nema mogu može moraju treba između tijekom povijest tisuća opći europski tjedan vlak zrak rujna`,
  ht: `la nan yo li ki pou nou ak te pa sa gen mwen ou men se yon ap tout plis fè kote lè sou avèk moun peyi jodi ane tou si
    kòm epi anpil konsa bagay jou dwe kapab vin sòti depi anvan apre ant san poukisa kiyès kisa`,
  hu: `a az és hogy nem is egy ez de van volt meg csak már mint azt ha még el ki be ezt aki ami vagy szerint lesz több mert
    amely között után előtt alatt felett nélkül lehet kell nagyon minden sok új nagy két én te ő mi ti ők ma tegnap holnap
    mondta így úgy ahol amikor miért hogyan pedig azonban ezek azok való által során év évben ember emberek ország sem
    majd illetve azonban akkor itt ott most szerint volna lett lenne`,
  id: `yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah juga oleh telah sebagai karena bisa dapat mereka
    kami kita saya anda dia ia ada atau bahwa para lebih sudah saat bukan hanya namun tetapi tapi jika seperti antara
    setelah sebelum secara menjadi orang negara tahun hari kata mengatakan banyak semua harus sangat tersebut hingga
    ketika sedangkan serta beberapa belum masih pun lalu sekitar seorang sebuah terhadap selama mana apa siapa mengapa
    kemarin besok polisi rumah sakit kantor Jumat Selasa Rabu Kamis Sabtu Minggu Senin Agustus uang mobil berbeda`,
  ig: `na nke ya ndị n'ime ka bụ a ọ dị ha maka nwere si ihe ga anyị m gị unu mgbe ahụ a bụghị kwuru mmadụ afọ taa echi otu
    abụọ niile ọtụtụ site n'etiti tupu mana ma ọbụ n'ihi gịnị onye kedu nwekwara ndi iji ebe`,
  ilo: `ti iti nga ken dagiti a ket iti ni da kadagiti no agsipud para saan awan adda isu daytoy dayta kas amin sadiay manipud
    inton idi tawen ita kami kayo isuda siak sika ngem wenno gapu tao`,
  is: `og í að á er sem til um það við var ekki með hann af en fyrir hafa hefur þess þar þegar frá eru ég þú hún við þeir þær
    þau verið eða eftir sé upp voru skal getur mun nú einnig meira hver hvað hvar hvernig hvers vegna allir enginn margir
    ár árið dag gær morgun sagði milli án yfir undir síðan áður nýr stór tvö einn mjög því svo hafi hafði verða vera sig
    þessi þetta þessum sína fólk landi`,
  jv: `lan ing sing kang iku iki ora karo saka ana dadi uga bakal marang kanggo aku kowe dheweke kita wong taun dina amarga
    nanging utawa yen nalika sawise sadurunge luwih kabeh akeh saiki wingi sesuk wis durung sawijining yaiku minangka`,
  ku: `û li ku ji di de bi ev ew ne ye jî ji bo be wê wî min te me we hat dike kir ket bû bûn heye nîne her gelek piştî berî
    navbera bê heya îro duh sibê sal mirov got dibe dikare divê lê an eger çi kî kengî çima çawa tu em hûn`,
  la: `et in est non ad cum ut sed quod qui quae ex de per ab si sunt esse aut enim nec atque autem ac a hoc eius fuit erat
    omnia nunc iam tamen post ante inter sine pro nos vos ille illa ipse se sibi suis hodie heri cras annus populus`,
  lb: `an de déi an den ass net op ze vun fir mat wat et si ech du hien mir dir sinn war gëtt huet hunn och awer wann wéi wou
    wien all méi vill no virun tëscht ouni haut gëschter muer joer leit sot nëmmen eng engem am um beim bei dat datt`,
  ln: `na ya mpe ba o te ezali bato yango ete mokolo mpo oyo nzoka kasi soki nyonso kolekela liboso sima kati moko mibale lelo
    lobi mbula ekolo bango biso bino ngai yo ye azali bazali azalaki`,
  lt: `ir į kad yra su ne tai iš bet o kaip už buvo jis ji jie mes jūs aš tu ar apie dėl po prieš tarp be per iki bus gali
    reikia turi tik dar jau labai daugiau visi šis ši kuris kuri kurie nes jei kai kur kas kodėl kaip metų metais šiandien
    vakar rytoj sakė teigė žmonės šalis naujas didelis vienas du pat taip pagal nuo jo jos jų savo taip pat buvo būti nėra
    kartu todėl tačiau arba metu dienos po to`,
  lv: `un ir ka ar no par uz tas bija nav bet viņš viņa viņi mēs jūs es tu vai kā kas pēc pirms starp bez līdz būs var vajag
    tikai vēl jau ļoti vairāk visi šis šī kurš kura kuri jo ja kad kur kāpēc gadu gadā gada šodien vakar rīt teica cilvēki
    valsts jauns liels viens divi arī pie savu tā to tiek tika lai gan tomēr kopā kādēļ pret ap zem kuru ko jau`,
  mg: `ny sy dia amin'ny fa izay tsy ho ao ka no an'ny eo ilay ireo izany mba raha noho aho ianao izy isika izahay ianareo
    misy olona taona androany omaly rahampitso rehefa taorian'ny talohan'ny anelanelan'ny maro rehetra iray roa nilaza`,
  mi: `te o ki he i ka ko nga me kua kei a mo e ana hoki ia rātou tātou mātou ahau koe kāore tēnei tērā nā nō mai atu iho ake
    tangata tau rā inanahi āpōpō katoa`,
  ms: `yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah juga oleh telah sebagai kerana boleh dapat mereka
    kami kita saya anda beliau dia ia ada atau bahawa para lebih sudah ialah bukan hanya namun tetapi jika seperti antara
    selepas sebelum secara menjadi orang negara tahun hari kata berkata banyak semua harus sangat tersebut sehingga apabila
    manakala serta beberapa belum masih pun lalu kira-kira seorang sebuah terhadap selama mana apa siapa mengapa semalam
    esok polis rumah hospital pejabat Jumaat Selasa Rabu Khamis Sabtu Ahad Isnin Ogos wang kereta berbeza daripada kepada
    hendaklah perlu cuma sahaja bagi manakala`,
  mt: `li u il ta ma f'dan ta' l- dan din fil lil mill għal għall biex kien kienet huwa hija huma jien int aħna intom hu hi
    għandu għandha mhux mhix iżda jew jekk meta fejn min x'inhu għaliex kif kollha ħafna aktar wara qabel bejn mingħajr sal
    illum ilbieraħ għada sena snin nies qal qalet pajjiż ġdid kbir wieħed żewġ tal tas tar fuq taħt dwar kull kienu minn
    fost għad għadu ukoll biss dawn dik dak liema kontra hekk sabiex mal bħala bil permezz fl mit is-sena`,
  nb: `og i det er som på en for at med de av til den har ikke var et han om fra vi kan men ble eller hun skal vil etter ved
    også ut over så mot være ha hadde nå mer enn når hvor hva hvem alle andre veldig under sier sa ingen kunne skulle ville
    dag år mellom bli blir deres hans hennes dette disse seg bare noe noen opp uten selv inntil gjennom siden før mens hvis
    fordi derfor igjen allerede både hvordan hvorfor sagt politiet kanskje jo blitt vært etter hverandre`,
  nl: `de het een en van in is dat op te zijn met voor niet die er aan om ook als bij maar dan uit nog naar heeft door over
    hij zij ze we wij ik je jij u hem haar hun ons wordt worden werd was waren had hebben zal zou kan kon moet moeten mag
    wil geen meer veel al tot tegen onder tussen zonder na voor sinds omdat wanneer waar wie wat hoe waarom deze dit dat
    jaar vandaag gisteren morgen zei mensen land nieuw groot twee hier daar toen echter volgens tijdens zich zo wel nu`,
  nn: `og i det er som på ein for at med dei av til den har ikkje var eit han om frå vi kan men vart eller ho skal vil etter
    ved også ut over så mot vere ha hadde no meir enn når kvar kva kven alle andre under seier sa ingen kunne skulle ville
    dag år mellom bli blir deira hans hennar dette desse seg berre noko nokre opp utan sjølv før medan korleis kvifor eg me`,
  ny: `ndi ku wa pa ya kuti za mu koma la a monga ndipo kwa ena onse iwo ife inu ine iye uyu ichi anthu chaka lero dzulo mawa
    pambuyo asanachitike pakati popanda kapena ngati chifukwa`,
  oc: `de la lo e los que las en un una per a dels del es pas amb al son dins coma mai o mas se qu'es aqueste aquesta aquò
    lor sieu tot tota tanben perque quand ont qual entre sus sens fins uèi ièr deman an ans aver èsser foguèt`,
  pt: `o a os as de e em que do da dos das no na nos nas um uma uns umas por para com não é se ao à aos às mais como mas
    também foi são tem ser está estão já muito muitos até entre sem sobre segundo quando onde quem porque este esta isto
    esse essa isso ele ela eles elas eu tu nós vós você vocês seu sua seus suas meu minha hoje ontem amanhã ano anos disse
    pela pelo pelas pelos numa num todo todos pessoas país lhe lhes havia ter fazer outra outro mesmo só desde ainda após
    ou à seja depois nem foram será sido tinha pode podem deve`,
  ro: `și în de la a cu pe că nu din este un o au fost care pentru mai ca se dar sunt lui ce sau prin între după înainte fără
    până despre către al ale ai unei unui acest această aceste acești eu tu el ea noi voi ei ele am are avea va vor poate
    trebuie foarte mult toate toți doar încă deja când unde cine cum an ani azi astăzi ieri mâine spus oameni țară nou mare
    doi două îi își le l-a s-a fi fie iar asupra potrivit împotriva dacă`,
  rw: `mu na ko ni ku ya y' wa ba n' kandi ariko cyangwa kuko ubwo igihe abantu umwaka uyu munsi ejo nyuma mbere hagati y'ubu
    ntabwo yavuze bavuze iki aho ndetse kugira mu gihugu bwa byo ibi izo bose cyane`,
  sk: `a v na je sa že to s z do o si ako pre za so od po ale by ktorý ktorá ktoré ktorí nie sú bol bola bolo boli k ku už aj
    len alebo bude tak pri aby keď podľa ešte viac medzi bez počas proti ja ty on ona my vy oni ich jeho jej náš tento táto
    toto títo kde kto čo prečo rok rokov roku dnes včera zajtra povedal ľudia krajina nový veľký dva môže musí mať sme ste
    som kým však preto či cez pod nad pred ani veľmi všetky všetci`,
  sl: `in je v na se da za so ki pa z s ne o kot bi po od tudi do iz ali bil bila bilo bili če ter pri le že še med brez proti
    jaz ti on ona mi vi oni njegov njen njihov ta to te kateri kjer kdo kaj zakaj leto let leta danes včeraj jutri dejal
    ljudje država nov velik dva lahko mora ima imajo ni niso bo bodo smo ste sem vendar zato zaradi pred pod nad kako več
    zelo vse vsi kar ko tako pa samo ker`,
  sm: `o le ma i e a ua na lea se mo ia ina nei latou tatou matou au oe leai lenei lena tagata tausaga aso ananafi taeao uma`,
  sn: `uye kuti kana mu pa ku ne ye iri vanhu zvino asi kubva izvi iye ivo isu iwe ini gore nhasi nezuro mangwana mushure
    pakati pasina sezvo chete vese zvakawanda zvakanaka`,
  so: `oo iyo waa in ka ku ee u ay la ah uu si aan kale isaga iyada iyaga waxaa waxa wuxuu waxay lagu laga inuu inay dadka
    sanad maanta shalay berri ka dib hor dhexe la'aan dalka ayaa kuwa badan dhan sheegay kaas midka haddii laakiin ama`,
  sq: `e të në i dhe që për me një nga u është se më ka nuk do ai ajo ata ne ju unë ti si por ose kjo ky këto këta duke pas
    para midis pa deri mbi nën sipas kur ku kush çfarë pse vit vite sot dje nesër tha njerëz vend ri madh dy mund duhet ishte
    janë ishin kishte kanë tij saj tyre tonë gjithë shumë vetëm ende tashmë edhe kundër`,
  sr: `i je u da se na su za od sa koji koja koje kao iz ne što šta o a po ali do nije bi biti će ili samo ovo to te ako
    kako tako više bio bila bilo pre posle nakon međutim takođe jer kada gde ko neko niko svoj njegov mi vi oni ona smo ste
    sam ima nema mogu može moraju treba između tokom istorija hiljada opšti evropski nedelja vreme čovek lepo deca`,
  st: `le ho ba ka e ya a mo ke sa ha tsa o bo re hore empa kapa haeba batho selemo kajeno maobane hosane kamora pele pakeng
    ntle bona rona lona nna wena yena hobane feela kaofela`,
  su: `nu jeung di ku ka dina anu teu henteu éta ieu aya mah téh ogé pikeun ti sareng kana urang manéhna maranéhna abdi taun poé
    ayeuna kamari isuk sabab tapi atawa lamun sanggeus saméméh leuwih kabéh loba geus`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag från vi kan så när hon ska skulle
    vill efter vid också ut över mot vara ha hade nu mer än var vad vem alla andra mycket under säger sade sa ingen kunde
    ville dag år mellan bli blir blev deras hans hennes detta dessa sig bara något några någon upp utan själv tills genom
    sedan före medan därför igen redan både hur varför sagt polisen kanske eller samt inom bland där eftersom`,
  sw: `na ya wa kwa ni katika za la kuwa hiyo hii huo huyu yake wake lakini au kama si hakuna kuna watu mwaka leo jana kesho
    baada kabla kati bila hadi juu chini alisema wao sisi nyinyi mimi wewe yeye wote nchi mpya kubwa mbili moja ambayo ambao
    ili sana pia tu bado tayari cha vya kutoka hivyo hilo ameme alikuwa walikuwa kwamba`,
  tk: `we bu bir bilen üçin hem ol biz siz olar men sen däl ýok bar ýyl gün şu düýn ertir soň öň arasynda ýaly diýdi adamlar
    ýurt täze uly iki bolan eden köp ähli diňe`,
  tn: `le go ba ka e ya a mo ke sa fa tsa o bo re gore mme kgotsa fa batho ngwaga gompieno maabane kamoso morago pele gare
    kwantle bone rona lona nna wena ene gonne fela otlhe`,
  tr: `ve bir bu da de için ile o çok olarak daha olan gibi ne kadar ama en sonra ise var ben sen biz siz onlar onun her hiç
    mi mı mu mü değil yok dedi göre arasında tarafından ancak veya ya şu bunu buna büyük yeni yıl yılında gün bugün dün yarın
    insanlar ülke iki önce karşı kendi bütün nasıl neden nerede kim ki olduğunu olduğu oldu etti eden hem bile şey artık`,
  uz: `va bu bir bilan uchun ham u biz siz ular men sen emas yo'q bor yil kun bugun kecha ertaga keyin oldin orasida kabi dedi
    odamlar mamlakat yangi katta ikki bo'lgan qilgan ko'p barcha faqat esa edi lekin yoki agar qanday nima kim haqida bo'yicha`,
  vi: `và của là có không được cho trong các một người những với đã này khi đến về cũng từ để ra vào ở như tôi bạn anh chị ông
    bà chúng ta họ nó sẽ đang phải bị nhiều hơn nhưng hoặc nếu vì sau trước giữa theo năm ngày hôm nay qua mai nói rằng nước
    mới lớn hai gì ai đâu tại sao thế nào rất chỉ còn lại đó`,
  wo: `ak ci bi yi la mu ne ñu mi di te du na ba am ko ki yu ñi amul gaayi atum tay démb suba ginaaw balaa diggante moom
    yeen nun man yow moo waaye walla su ndax lépp bari rekk`,
  xh: `kwaye uku ukuba ngokuba okanye kodwa abantu unyaka namhlanje izolo ngomso emva phambi phakathi ngaphandle bona thina
    nina mna wena yena ke kunye nge kwi na le la lo ukuze xa wathi into zonke bonke ngoku ayikho`,
  yo: `ni ti sí àti tí ó náà fún àwọn kan wọn bá pé jẹ́ lọ wà ṣe kò a mo o yìí tàbí ṣùgbọ́n nítorí ọdún òní àná ọ̀la lẹ́yìn kí
    láàrin láìsí gbogbo púpọ̀ ènìyàn èyí inú ìlú wọ́n ohun`,
  zu: `futhi ukuthi noma kodwa abantu unyaka namuhla izolo kusasa ngemuva ngaphambi phakathi ngaphandle bona thina nina mina
    wena yena ngoba uma lapho lokho lo le la kanye nge ku na kwe bonke zonke wathi manje yena akukho njengoba`,
}
