/**
 * Common words of languages in Latin script, about as many of each, and words that tell near relatives apart. Only for
 * telling languages: the profiles say what the words do.
 */
export const LATIN: Readonly<Record<string, string>> = {
  af: `die en van in het is dat nie om te vir op met was hy sy ons hulle ek jy aan 'n ook maar as by uit na deur oor
    wat word sal kan moet nog toe hierdie daar hul sê gesê meer mense baie tot een twee wees gaan wil kon sou waar
    hoe wie al teen onder tussen reeds egter volgens jaar geen niks altyd haar my jou hom vandag gister môre mag hê
    deel asook geword gebruik gemaak gedoen plek plekke land lande wêreld stad regering president polisie hulp water
    groot klein nuwe eerste laaste verskeie sommige sowel omdat terwyl sodat indien tydens asof totdat binne buite
    bo elke dieselfde self selfs gewoonlik dikwels nooit miskien soos kry gee neem maak kom gekom sien gesien weet
    bekend net dis gehad verlede week maande miljoen persent vrou vroue man mans kind kinders lewe dood tyd ver
    die's`,
  az: `və bu da də ki bir ilə üçün olan o da çox daha onun sonra kimi isə var amma biz siz onlar mən sən hər nə heç ən
    qədər görə etdi edir olub oldu olaraq olduğunu bildirib qeyd edib tərəfindən arasında həmin böyük yeni il ildə gün
    yox deyil dedi bütün lakin hansı bunun öz üzrə artıq həm bəzi hələ ölkə dövlət insanlar kimin niyə`,
  bs: `i je u da se na su za od sa koji koja koje kao iz ne što šta o a po ali do nije bi biti će ili samo ovo to te ako
    kako tako više bio bila bilo prije poslije nakon međutim također takođe jer kada gdje ko neko niko svoj njegov mi vi
    oni ona smo ste sam ima nema mogu može moraju treba između tokom historija hiljada opći lahko sretan`,
  ca: `el la els les de i a en que un una per amb del dels al als és no ha es va van han més com o però si ja s'ha
    d'una aquest aquesta aquests aquestes això són seva seu seus seves molt també perquè quan on qui ser estat té
    tot tota tots fins entre des sobre sense segons any anys avui ahir demà nosaltres vosaltres ells jo tu ell ella
    hi ho li fer govern president ciutat estats units món temps vegada vegades gran grans petit nou nova primer
    primera últim dos dues tres quatre cinc dia dies setmana mes mesos altre altra altres mateix cada algun alguns
    alguna poden pot havia havien era eren serà seran fa fan dir anar vist lloc part forma gairebé després abans
    durant mentre encara només així doncs llavors mai sempre aigua home dona homes dones gent poble país països
    estava estaven elles qualsevol cap res ningú tothom d'aquest d'aquesta l'any l'han s'han pel pels`,
  ceb: `ang sa nga mga ug si kay og usa kini ni ngadto gikan alang dili wala adunay mao iyang ilang ako ikaw siya kami kita
    sila kang niini niadtong tanan lang pa na ba uban apan kung unya daghan dako matag tuig karon ugma kagahapon tungod`,
  cy: `y yr a i o yn ar ac mae oedd bod wedi am ei eu gan gyda i'r o'r a'r yw sydd nid ddim dim ond er fel hyn hwn hon un
    dau bydd fydd roedd maen ni nhw chi ti fi fe hi cael wrth at dros drwy rhwng heb cyn ôl mwy hefyd pan lle beth pwy
    pam sut pob rhai llawer blwyddyn heddiw ddoe yfory gallu gall rhaid dweud dywedodd newydd mawr pobl gwlad gwneud na`,
  da: `og i at det er en til af den på for de med der som ikke et har han var jeg fra vi kan om men blev eller hun skal
    vil efter ved også ud over så mod være have havde nu mere end når hvor hvad hvem alle andre meget under siger
    sagde ingen kunne skulle ville dag år mellem blive bliver deres hans hendes dette disse sig kun noget nogle
    nogen op uden selv indtil gennem siden før mens hvis fordi derfor igen allerede både hvordan hvorfor sagt
    politiet lige måske jo regering regeringen imod igennem selvom lande mennesker procent millioner kvinder to tre
    otte uge ugen åbne bruge bruges brug tage tager kender ligger verden størst største omkring bedre nye nyt kendt
    viser hvilket hvilken sådan således bør får fik gav giver gik går tog muligt mulighed flere fleste først første
    sidste næste tid sted måde desuden derefter mindst mange tidligere senere sammen gøre gør gjorde sige siges
    ifølge rundt vejr vej vejen inden dog enten altid aldrig ofte burde blandt idet samt egen egne eget hennes
    inntil kanskje land måte deretter minst utenfor blant hatt`,
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
  gl: `o a os as de e en que do da dos das no na nos nas un unha uns unhas por para con non é se ao á aos ás máis como
    pero tamén foi son ten ser está están xa moi moitos ata entre sen sobre segundo cando onde quen porque este esta
    isto ese esa iso el ela eles elas eu ti nós vós seu súa seus súas meu miña hoxe onte mañá ano anos dixo pola
    polo polas polos nunha nun dunha dun todo todos xente país lle lles había ter facer outra outro mesmo só dende
    desde aínda tras ou goberno xeral xogo xogos xuño xullo xaneiro persoas traballo proxecto viaxe mellor maior
    menor illa illas augas auga orixe século pobo moita moitas algunhas algúns algunha algún dúas dous tres catro
    cinco vén dicir ver levar ademais despois mentres durante sexa fose houbo tiña tiñan era eran será serán teñen
    pode poden poida fixo estaba estaban cidade estados unidos primeira primeiro lugar forma parte tempo mundo vez
    grande ben así case cada días día calquera ningún ninguén ningunha nada sempre nunca tan tanto outros outras hai
    ningures través debido xunto xunta lonxe cerca medio norte sur leste oeste rúa praia mes meses semana semanas
    escola universidade historia guerra paz exército policía hospital home homes muller mulleres neno nenos familia
    vida morte morreron dixeron podería podían deben debe fan fai facendo sendo em mais tem sem quando esse tu sua
    suas sido podem agora à governo`,
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
  id: `yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah juga oleh telah sebagai karena bisa dapat
    mereka kami kita saya anda dia ia ada atau bahwa para lebih sudah saat bukan hanya namun tetapi tapi jika
    seperti antara setelah sebelum secara menjadi orang negara tahun hari kata mengatakan banyak semua harus sangat
    tersebut hingga ketika sedangkan serta beberapa belum masih pun lalu sekitar seorang sebuah terhadap selama mana
    apa siapa mengapa kemarin besok polisi rumah sakit kantor Jumat Selasa Rabu Kamis Sabtu Minggu Senin Agustus
    uang mobil berbeda pria wanita kota provinsi pemerintah presiden perusahaan pesawat bandara kereta warga jumlah
    sejumlah hewan ilmuwan penelitian peneliti universitas kualitas aktivitas informasi situs tewas korban Desember
    Maret Juni Juli Inggris Prancis Jepang Tiongkok Amerika Serikat Mesir Yunani berarti memiliki terjadi
    membutuhkan mencoba berbicara wisatawan pariwisata siswa obat kesehatan dokter tim bagian sebagian tiap resmi
    kabar coba beda kursi kelompok anggota partai pemilu miliar persen derajat minggu kecil besar cukup paling
    biasanya mungkin termasuk wilayah daerah jalan udara kapal musim bahkan sekarang kebanyakan umumnya sering
    menggunakan menyatakan menurut pertama kedua dua tiga empat lima hal cara masyarakat dunia bagaimana sampai
    terus baru sebesar tentang melalui tanpa agar berada dekat gempa tempat perjalanan merupakan memberikan
    ditemukan dikenal lainnya diri melihat membuat pernah sedang maupun apabila hampir ribu juta lokal pernikahan
    gender berbagai program es parah mulai tentara rusak temukan mengenai pasukan Rusia kepolisian listrik gedung
    lintas terletak menjelaskan sepak bola pertandingan petugas pelaku pihaknya masing-masing soal jadi begitu
    hanyalah akibat selain berusia sekali kebijakan keputusan bertemu Selandia ditutup didirikan toko pulau liburan
    kamar sehingga kira-kira berbeza kepada perlu cuma bagi penduduk bilangan China bermakna berlaku semasa setiap
    pilihan raya malah perkara sebanyak supaya berhampiran memberi lain sendiri tetap bermula walau walaupun pihak
    ketua tak jangan aku kamu kapan kenapa berapa suatu sejak meski meskipun sesudah lewat yakni tiada demikian
    kecuali kini nanti tadi punya kalau bila justru kau seluruh sedikit terlalu maka kemudian atas bawah demi baik
    lagi pula misalnya sini sana satu menteri hidup kehidupan sementara`,
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
  ms: `yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah juga oleh telah sebagai kerana boleh dapat
    mereka kami kita saya anda beliau dia ia ada atau bahawa para lebih sudah ialah bukan hanya namun tetapi jika
    seperti antara selepas sebelum secara menjadi orang negara tahun hari kata berkata banyak semua harus sangat
    tersebut sehingga apabila manakala serta beberapa belum masih pun lalu kira-kira seorang sebuah terhadap selama
    mana apa siapa mengapa semalam esok polis rumah hospital pejabat Jumaat Rabu Khamis Sabtu Ahad Isnin Ogos wang
    kereta berbeza daripada kepada hendaklah perlu cuma sahaja bagi lelaki wanita bandar wilayah kerajaan presiden
    syarikat pesawat lapangan penduduk bilangan sejumlah haiwan saintis kajian penyelidikan penyelidik universiti
    kualiti aktiviti maklumat laman terbunuh mangsa Disember Mac Jun Julai Inggeris Perancis Jepun China Amerika
    Syarikat Mesir Greece bermaksud bermakna mempunyai memiliki berlaku memerlukan cuba bercakap semasa ketika
    pelancong pelancongan pelajar ubat kesihatan doktor pasukan bahagian sebahagian setiap rasmi khabar beza kerusi
    kumpulan ahli parti pilihan raya bilion peratus darjah kecil besar cukup paling biasanya mungkin termasuk
    kawasan jalan udara kapal musim malah sekarang kebanyakan umumnya kerap sering menggunakan menyatakan menurut
    pertama kedua dua tiga empat lima perkara cara masyarakat dunia bagaimana terus baharu baru sebanyak tentang
    mengenai melalui tanpa agar supaya berada berhampiran gempa tempat perjalanan merupakan memberikan memberi
    ditemui dikenali lain sendiri melihat membuat pernah sedang mahupun hampir ribu juta tetap bermula walau
    walaupun bagaimanapun ianya pihak akhbar filem permainan muzik juruterbang polisi cahaya kapten ketua stesen
    tarikh kos majoriti sains antarabangsa terhempas episod rancangan tumpuan pelbagai perkahwinan jantina ais teruk
    kebelakangan lepas tempatan sebarang ramai mesti turut bola sepak perlawanan pegawai suspek masing-masing
    elektrik bangunan terletaknya dasar Rusia kedai bilik percutian cuti terbang tentera rosak pemain pasangan
    berjaya disebabkan akibatnya iaitu ketiga pagi petang jam dibebaskan kemalangan nahas penumpang serangan
    pengeboman jurucakap pengerusi pengarah pilihanraya awak encik puan setelah mengatakan hingga sekitar besok
    sakit berbeda warga jumlah terjadi daerah bahkan hal sampai sebesar dekat diri maupun parah mulai rusak begitu
    akibat berusia sekali keputusan pulau jadi tak jangan aku kamu berapa suatu sejak meski meskipun sesudah lewat
    yakni tiada demikian kecuali kini nanti tadi kalau bila justru seluruh sedikit terlalu maka kemudian atas bawah
    demi baik lagi pula misalnya sini sana satu menteri hidup kehidupan sementara`,
  mt: `li u il ta ma f'dan ta' l- dan din fil lil mill għal għall biex kien kienet huwa hija huma jien int aħna intom
    hu hi għandu għandha mhux mhix iżda jew jekk meta fejn min x'inhu għaliex kif kollha ħafna aktar wara qabel bejn
    mingħajr sal illum ilbieraħ għada sena snin nies qal qalet pajjiż ġdid kbir wieħed żewġ tal tas tar fuq taħt
    dwar kull kienu minn fost għad għadu ukoll biss dawn dik dak liema kontra hekk sabiex mal bħala bil permezz fl
    mit is-sena gvern president belt dinja żmien darba darbiet kbar żgħir ġodda l-ewwel l-aħħar tnejn tlieta erba'
    ħamsa ġurnata jum ġimgħa xahar xhur oħra oħrajn l-istess xi ebda jista' jistgħu tista' kellu kellha kellhom ikun
    tkun ikunu sar saret isir isiru għamel jagħmel post parti forma kważi waqt peress allura qatt dejjem ilma raġel
    mara rġiel nisa minħabba skont kemm sa jkun jkunu qed qegħdin tagħhom tiegħu tagħha magħha magħhom fiha fih
    minnu minnha ħdejn barra ġew ġie`,
  nb: `og i det er som på en for at med de av til den har ikke var et han om fra vi kan men ble eller hun skal vil
    etter ved også ut over så mot være ha hadde nå mer enn når hvor hva hvem alle andre veldig under sier sa ingen
    kunne skulle ville dag år mellom bli blir deres hans hennes dette disse seg bare noe noen opp uten selv inntil
    gjennom siden før mens hvis fordi derfor igjen allerede både hvordan hvorfor sagt politiet kanskje jo blitt vært
    hverandre regjering regjeringen imot land mennesker prosent millioner kvinner to tre åtte uke uken åpne bruke
    brukes bruk tar kjenner ligger verden størst største rundt bedre nye nytt kjent viser hvilket hvilken slik
    således bør får fikk ga gir gikk går tok mulig mulighet flere fleste først første siste neste tid sted måte
    tillegg deretter minst mange tidligere senere sammen gjøre gjør gjorde si sies ifølge vær vei veien utenfor
    innen likevel enten alltid aldri ofte blant samt egen egne eget mye hatt sett der jeg end hendes indtil gennem
    måske igennem måde mindst blandt`,
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
  pt: `o a os as de e em que do da dos das no na nos nas um uma uns umas por para com não é se ao à aos às mais como
    mas também foi são tem ser está estão já muito muitos até entre sem sobre segundo quando onde quem porque este
    esta isto esse essa isso ele ela eles elas eu tu nós vós você vocês seu sua seus suas meu minha hoje ontem
    amanhã ano anos disse pela pelo pelas pelos numa num todo todos pessoas país lhe lhes havia ter fazer outra
    outro mesmo só desde ainda após ou seja depois nem foram será sido tinha pode podem deve governo cidade estados
    jogo jogos geral janeiro junho julho trabalho projeto viagem água ilha ilhas origem povo vem dizer enquanto
    fosse houve tinham têm possa fez primeira primeiro dias qualquer nenhum ninguém nenhuma tão junto longe rua
    praia escola homem homens mulher mulheres menino crianças família morreram disseram poderia faz fazem então aqui
    agora mundo vez duas dois três quatro algumas alguns alguma algum muita muitas melhor maior menor século guerra
    paz polícia através en á pero sen quen había goberno mellor tres catro cinco durante sexa era eran serán poden
    estaba estaban lugar forma parte tempo grande ben así case cada día tanto outros outras hai través debido cerca
    medio norte sur leste oeste mes meses semana semanas universidade historia exército policía vida morte deben
    debe facendo sendo ver nada sempre nunca`,
  ro: `și în de la a cu pe că nu din este un o au fost care pentru mai ca se dar sunt lui ce sau prin între după înainte fără
    până despre către al ale ai unei unui acest această aceste acești eu tu el ea noi voi ei ele am are avea va vor poate
    trebuie foarte mult toate toți doar încă deja când unde cine cum an ani azi astăzi ieri mâine spus oameni țară nou mare
    doi două îi își le l-a s-a fi fie iar asupra potrivit împotriva dacă`,
  rw: `mu na ko ni ku ya y' wa ba n' kandi ariko cyangwa kuko ubwo igihe abantu umwaka uyu munsi ejo nyuma mbere hagati y'ubu
    ntabwo yavuze bavuze iki aho ndetse kugira mu gihugu bwa byo ibi izo bose cyane`,
  sk: `nikdy takýto takáto takéto neskôr hovorí uviedol vláda preto ďalší každý prvý tieto nám vám ich bude budú bolo dobre
    a v na je sa že to s z do o si ako pre za so od po ale by ktorý ktorá ktoré ktorí nie sú bol bola bolo boli k ku už aj
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
  cs: `nikdy takový taková takové později říká uvedl vláda proto další každý první nám vám budou dobře
    a v na je se že to s z do o si ale jako pro za po by který která které kteří není jsou byl byla bylo byli k ve u
    už i jen nebo bude tak při aby když podle ještě více mezi bez během proti já ty on ona my vy oni jejich jeho
    její náš tento tato toto kde kdo co proč rok roku let dnes včera zítra řekl lidé země nový velký dva může musí
    má jsme jste jsem než však protože či přes pod nad před ani velmi všechny všichni svět první také byly být mít
    pokud kvůli až od jak své svůj této tím`,
  de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man dann wir ich du ihr sein seine ihre ihren wurde wurden können kann muss soll sollte gegen unter
    zwischen ohne seit weil wenn wo wer was warum dieser diese dieses kein keine jahr jahre heute gestern morgen
    sagte menschen land neue zwei hier da schon sehr alle viele hatte waren wäre würde ihm ihn uns mir mich euch
    immer wieder sowie während laut etwa jedoch nicht's beim vom ins`,
  en: `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    one you were her all she there would their we him been has when who will more no if out so said what up its
    about into than them can only other new some could time these two may then do first any my now such like our
    over me even most after also did many before must through years where much your way well down should because
    each just those how too little state good very make world still own see men work long here between both life
    being under never day same another know while last might us since against right three people today yesterday
    tomorrow year government police president don't it's didn't says say according`,
  es: `el la los las de en y que un una por con del al no es se lo su para como más pero o sus le ya este esta sí
    porque entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni
    contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho
    quienes nada muchos cual poco ella estar estas algunas algo nosotros fue son ha han era eran ser está están
    tiene tienen puede pueden hace hacer dijo año años hoy ayer mañana gente país gobierno dos según así después
    parte vez cada mundo día días mismo bajo aunque mientras había fueron sido será`,
  fr: `le la les de des du et en un une que est pour dans qui par sur pas plus ne se ce il elle au aux avec son sa ses
    sont a ont été être avoir nous vous ils elles je tu on mais ou où comme tout tous cette ces leur leurs fait peut
    doit si même aussi bien sans sous entre après avant depuis contre quand pourquoi comment selon année années an
    ans aujourd'hui hier demain dit gens pays deux très encore c'est n'est d'un d'une qu'il qu'elle l'on j'ai y donc
    car dont lors ainsi était étaient sera notre votre mon ma mes rien jamais personne chaque autre autres moins peu
    beaucoup gouvernement président premier première alors parce déjà non oui ici`,
  it: `il lo la i gli le di a da in con su per tra fra un uno una e ed che è non si del della dei delle dello degli al
    alla ai alle nel nella nei nelle dal dalla dai dalle sul sulla sui sulle come più ma anche se o sono ha hanno
    stato stata stati essere era erano suo sua suoi sue loro lui lei noi voi io tu questo questa questi queste
    quello quella quando dove chi cosa perché molto tutti tutto anni anno oggi ieri domani detto persone paese due
    prima dopo senza contro secondo già ancora solo così può deve fatto ogni altri altro altra qui mai nulla niente
    nessuno quindi durante mentre dell nell all dall sull ci mi ti c'è governo fu furono`,
  pl: `i w na z do nie się że to jest o jak ale po co za od przez tak dla czy już tylko jego jej ich był była było byli
    są być ma może lub oraz przy bez pod nad przed między gdy kiedy gdzie kto dlaczego który która które którzy ten
    ta te tego tej tych tym ja ty on ona my wy oni mnie ciebie nas was bardzo więcej wszystko wszyscy rok roku lat
    dziś wczoraj jutro powiedział ludzie kraj nowy dwa jeszcze także również jednak ponieważ jeśli aby żeby więc we
    ze według podczas wobec został została zostały mają można trzeba musi swoje swój nich nim niego innych inne
    każdy każda jako a u ani nawet niż`,
}
