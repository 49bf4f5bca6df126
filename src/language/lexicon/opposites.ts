/** Opposites in news English that WordNet does not list, one sense to a line. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ...`former current|former present|ex current|first last|last next|previous next|past future|early late|earlier later
recent ancient|new old|modern ancient|young old|youth elderly|daily occasional|annual monthly|local international|local foreign
national international|domestic foreign|domestic international|native foreign|regional global|national local|inside outside|inner outer|internal external
indoor outdoor|upper lower|top bottom|high low|above below|over under|up down|forward back|forward backward|forwards backwards
front rear|front back|before after|north south|east west|northern southern|eastern western|northeast southwest|left right
major minor|main minor|primary secondary|huge tiny|big small|large small|great small|long short|wide narrow|deep shallow|thick thin|heavy light
tall short|fast slow|quick slow|quickly slowly|rapidly slowly|rapid slow|accelerate slow|accelerate delay|hasten delay|speed slow|increase decrease
increase reduce|increase decline|raise lower|raise cut|grow shrink|grow decline|expand contract|rise drop|rise decline|rise fall|climb fall|gain lose|gain loss
win lose|victory defeat|succeed fail|success failure|profit loss|surplus deficit|boost hamper|strengthen weaken|improve worsen|improve deteriorate|help hinder|help harm
benefit harm|protect harm|protect endanger|support oppose|favor oppose|back oppose|approve reject|accept reject|accept refuse|agree disagree|agree refuse|allow forbid
allow prohibit|permit forbid|permit ban|allow ban|legal illegal|legalize ban|admit deny|confirm deny|prove disprove|believe doubt|trust distrust|love hate|like dislike
praise criticize|praise condemn|praise blame|thank blame|thank criticize|welcome condemn|welcome reject|friend enemy|ally enemy|peace war|peaceful violent|calm violent|attack defend
attack defense|offensive defensive|victim perpetrator|innocent guilty|acquit convict|release arrest|release detain|free imprison|free arrest|freedom captivity|save kill|rescue abandon
born die|birth death|live die|alive dead|living dead|life death|survive die|survive perish|healthy sick|healthy ill|cure infect|recover deteriorate|safe dangerous|safe unsafe|safety danger
strong weak|strength weakness|power weakness|rich poor|wealth poverty|expensive cheap|costly cheap|buy sell|import export|lend borrow|pay owe|hire fire|employ dismiss|appoint dismiss
begin end|start end|start finish|start stop|begin stop|begin finish|launch end|open close|reopen close|opening closing|enter leave|enter exit|arrive depart|arrive leave|come go|return leave
join leave|stay leave|remain leave|send receive|give take|give receive|offer refuse|provide withhold|provide deny|add remove|include exclude|insert remove|keep discard|keep abandon|hold release
remember forget|know ignore|learn forget|teach learn|find lose|discover hide|reveal hide|reveal conceal|show hide|disclose conceal|publish suppress|appear disappear|visible invisible|public private
public secret|open secret|official unofficial|formal informal|clear unclear|clear vague|certain uncertain|likely unlikely|possible impossible|able unable|easy difficult|easy hard|simple complex
simple complicated|hard soft|hot cold|warm cold|warm cool|wet dry|clean dirty|bright dark|light dark|day night|full empty|busy idle|active passive|active inactive|positive negative|good bad
good evil|good poor|better worse|best worst|well badly|right wrong|correct incorrect|correct wrong|true false|real fake|genuine fake|fact fiction|truth lie|honest dishonest|fair unfair|equal unequal
similar different|same different|alike different|together apart|together alone|unite divide|unity division|connect separate|attach detach|join separate|build destroy|construct demolish|create destroy
establish abolish|found abolish|enact repeal|adopt reject|ratify reject|sign annul|happy sad|happy unhappy|joy sorrow|laugh cry|optimistic pessimistic|hope despair|confident doubtful|brave cowardly
man woman|male female|boy girl|father mother|son daughter|brother sister|husband wife|king queen|actor actress|uncle aunt|majority minority|most fewest|more less|more fewer|many few|much little
maximum minimum|maximal minimal|always never|often rarely|often seldom|frequently rarely|usually rarely|commonly rarely|common rare|normal abnormal|ordinary extraordinary|usual unusual|popular unpopular
famous unknown|important unimportant|important trivial|serious trivial|severe mild|severe slight|serious slight|significant insignificant|significant negligible|considerable negligible|sharply slightly|fully partly
fully partially|completely partially|entirely partly|total partial|whole partial|all none|everyone nobody|everything nothing|always sometimes|permanent temporary|permanently temporarily|long-term short-term|lasting brief
direct indirect|directly indirectly|voluntary forced|voluntary compulsory|optional mandatory|optional compulsory|urban rural|city countryside|civilian military|democracy dictatorship|democratic authoritarian|liberal conservative
left-wing right-wing|progressive conservative|radical moderate|extreme moderate|junior senior|student teacher|employer employee|buyer seller|winner loser|leader follower|predator prey|host guest|plaintiff defendant
ascend descend|lift drop|push pull|catch miss|hear miss|hit miss|pass fail|advance retreat|attend skip|obey disobey|comply violate|respect violate|respect insult|honor dishonor|encourage discourage|motivate discourage
inspire discourage|ease tighten|relax tighten|loosen tighten|lift impose|lower lift|dissolve form|spend save|waste save|sink float|freeze melt|natural artificial|ancient modern|traditional modern|absent present|absence presence`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
]
