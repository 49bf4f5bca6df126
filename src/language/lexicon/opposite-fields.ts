/**
 * Fields of meaning with their opposites in news English: every word left of the slash is an opposite of every word right
 * of it. A phrase of two words is a verb and its particle.
 */
export const OPPOSITE_FIELDS: readonly (readonly [readonly string[], readonly string[]])[] =
  `create found establish build construct erect generate produce form launch restore rebuild make creation construction foundation establishment / destroy demolish abolish dismantle dissolve disband level raze ruin wreck destruction demolition abolition dissolution wipe-out tear-down
begin start launch initiate inaugurate commence open beginning start opening outset onset launch / end finish stop cease conclude complete finalize close halt terminate ending finish conclusion closure completion termination stoppage
initial first original early opening / final last ultimate late latest closing
initially originally first / eventually finally ultimately lastly
earlier previously formerly before prior former past previous preceding / later subsequently afterwards after subsequent following future next currently now
currently now today presently / formerly previously once
current present existing incumbent ongoing / former past previous prior ex obsolete
before / after
during / before after
under below beneath / over above
inside within into / outside beyond
for / against
with / without
toward towards / from away
increase rise grow growth raise expand expansion climb surge soar jump boost enlarge extend multiply magnify intensify escalate accelerate ascend increasing rising growing go-up / decrease decline drop fall reduce reduction lower cut shrink contract plunge plummet dwindle diminish curb slump descend decreasing falling shrinking lessen ease go-down slow-down
accelerate hasten speed quicken speed-up / slow delay brake decelerate slow-down
improve enhance strengthen recover heal repair fix restore correct improvement recovery / worsen deteriorate weaken harm damage ruin spoil impair degrade aggravate deterioration
add include insert contain attach involve incorporate addition inclusion / remove exclude extract omit delete drop detach removal exclusion leave-out
accept approve welcome embrace adopt grant allow permit authorize agree endorse acceptance approval permission permitting / reject refuse deny decline dismiss forbid ban prohibit disapprove veto withhold rejection refusal denial abandon prohibition
support back favor endorse defend promote advocate encourage help facilitate assist backing / oppose resist hinder obstruct undermine discourage attack hamper block impede intercept prevent opposition
supporter backer proponent advocate ally friend partner / opponent enemy foe rival adversary critic
protect save defend guard shield safeguard rescue spare preserve secure protection / endanger harm threaten attack abuse jeopardize expose destroy kill harm lose
safe secure protected harmless safety security / dangerous unsafe risky hazardous perilous harmful danger risk threat endangered
healthy well unharmed unhurt intact uninjured / sick ill injured hurt wounded damaged affected unhealthy diseased
live survive living alive survival bear born birth / die perish dying dead death deceased kill
kill murder execute / revive save spare rescue
arrive come enter approach reach arrival entry / leave depart flee go exit escape departure withdraw avoid
stay remain keep retain hold maintain continue persist / leave go abandon relinquish surrender quit discard release lose drop cease give-up transfer
continue proceed resume keep / stop cease halt quit interrupt suspend discontinue
give provide offer supply grant donate lend / take withdraw withhold deprive receive seize confiscate deny remove
buy purchase acquire / sell
steal rob loot take / return restore restitute repay give-back
pay spend cost expense spending / earn withhold save earning income revenue
win succeed triumph victory success winning successful pass / lose fail defeat loss failure losing unsuccessful futile miss
find discover detect locate reveal uncover expose disclose show report publish announce express announcement revelation disclosure / lose hide conceal cover bury mask suppress overlook miss withhold concealment
know understand grasp comprehend realize recognize / misunderstand ignore misconstrue overlook misjudge
notice observe watch consider heed focus follow / ignore disregard overlook neglect miss
love like enjoy admire appreciate adore want desire cherish beloved popular loved liked / hate dislike loathe despise detest disdain ridicule abhor resent unpopular hated disliked detested
praise thank commend applaud compliment glorify / criticize blame condemn denounce ridicule insult scold
blame accuse charge convict condemn / forgive pardon acquit excuse absolve exonerate
confirm prove verify affirm / deny disprove refute contradict
confirmed certain sure definite exact precise guaranteed certainty confidence certainly definitely exactly precisely convinced confident / unconfirmed uncertain doubtful vague indefinite ambiguous approximate unclear uncertainty doubt possibly perhaps maybe approximately roughly skeptical about around
believe trust / doubt distrust disbelieve suspect disagree
claim assert maintain / deny disclaim
ask question inquire request query / answer reply respond response
speak talk say / listen hush
teach / learn
attack assault invade / defend retreat protect
fight battle struggle war quarrel argue debate dispute conflict fighting disagree / cooperate agree reconcile peace truce agreement harmony cooperation
unite join connect combine merge link integrate inclusion unity together jointly / divide separate split disconnect isolate segregate isolation division separation apart separately alone
near close nearby adjacent neighboring closely / far distant remote away faraway
immediate immediately instantly promptly soon / distant eventually later gradual delayed
suddenly abruptly quickly rapidly hastily swiftly fast quick rapid swift sudden / slowly gradually steadily slow gradual sluggish
often frequently regularly commonly usually normally always generally typically / rarely seldom never occasionally infrequently hardly unusually strangely
usual common typical normal ordinary regular conventional average standard / unusual rare unique special abnormal extraordinary atypical peculiar strange exceptional irregular uncommon
all every everyone everybody everything entire whole / none no nobody nothing
most majority / least few minority fewest
many numerous plenty abundant / few scarce sparse
more / less fewer
large big huge giant great enormous vast massive immense extensive major gigantic / small tiny little minor miniature minuscule slight marginal negligible insignificant modest
important significant serious essential major vital crucial severe grave considerable / unimportant insignificant trivial minor frivolous negligible slight inessential marginal unessential irrelevant
severe harsh strict demanding tough rigorous stern / mild lenient gentle lax easy light soft
strictly severely harshly / loosely mildly leniently laxly gently
strongly firmly heavily / weakly faintly slightly loosely
tightly closely / loosely
densely / sparsely thinly
strong powerful mighty robust influential / weak feeble powerless fragile frail
high tall top upper peak height summit / low short bottom lower base depth trough foundation
long lengthy extended / short brief
old elderly aged ancient older oldest senior / young youthful modern new youngest recent junior newer
adult grown-up / child young
new modern recent fresh novel latest contemporary / old ancient outdated antique traditional obsolete
rich wealthy affluent luxurious prosperous lavish / poor needy impoverished plain destitute
expensive costly pricey pricy dear / cheap inexpensive affordable
easy simple effortless undemanding straightforward simplistic basic plain / difficult hard challenging complex complicated tough demanding sophisticated elaborate intricate
good great excellent fine positive favorable superb best perfect / bad poor awful terrible negative unfavorable dreadful worst evil
well / poorly badly
happy glad pleased delighted cheerful excited thrilled happiness joy pleasure delight enthusiastic / sad unhappy angry angered upset depressed miserable sorrowful sadness depression sorrow grief anger unenthusiastic terror
interested attracted curious eager keen enthusiastic / indifferent bored uninterested reluctant unwilling apathetic
active busy actively / passive inactive idle passively
willing ready eager willingly / unwilling reluctant unwillingly
spectacular impressive remarkable / unimpressive dull mediocre ordinary
sufficient adequate enough ample / insufficient inadequate limited lacking scarce
limited finite restricted / unlimited boundless infinite endless timeless extensive
available accessible obtainable / unavailable inaccessible unobtainable
possible feasible likely probable expected / impossible unlikely improbable unfeasible unviable unexpected
able capable / unable incapable
presence existence availability / absence lack shortage
lacking missing absent lost / present found sufficient available
advantage benefit merit strength asset / disadvantage drawback defect flaw weakness harm shortcoming
similar same alike identical like equal similarity resemblance similarly / different diverse dissimilar distinct opposite various unlike difference differently oppositely opposed varied
opposite contrary / same similar identical
stable balanced steady calm constant stability / unstable volatile turbulent shaky imbalanced instability
calm peaceful quiet silent silence / violent noisy loud turbulent agitated noise
fixed rigid / flexible variable
wild untamed / domestic tame domesticated
natural genuine real authentic true honest / artificial fake false counterfeit forged dishonest
legal legally lawful lawfully legitimate / illegal illegally unlawful unlawfully illegitimate
public open / private secret hidden closed
visible obvious exposed clear apparent / invisible hidden obscure concealed unclear
explain clarify / obscure confuse obfuscate
expert professional specialist veteran skilled experienced trained / amateur novice rookie beginner unskilled inexperienced untrained
hero / villain
officer police guard / criminal thief
leader lead / follower trail
insider / outsider
local regional domestic / global international national worldwide
national nationwide / local regional international
foreign / domestic native
religious / secular atheistic atheist
hot warm / cold cool chilly freezing
wet rainy humid damp / dry clear arid
bitter sour acidic / sweet
win gain profit gained / lose loss lost
hire appoint employ elect select choose admit recruit / fire dismiss sack expel reject
arrest detain imprison capture jail / release free liberate
control restrain contain / unleash release
seek pursue face confront / avoid dodge evade shun
share / withhold hoard keep
serve obey comply / disobey defy violate
hopeful optimistic optimism / pessimistic hopeless pessimism
victim / perpetrator culprit
war / peace
north northern / south southern
east eastern / west western
left / right
up upward upwards / down downward downwards
forward forwards / backward backwards
push / pull
open unlock / close shut lock seal
light ignite kindle / extinguish put-out
blockade siege closure / opening
import / export
demand / supply
innocent guiltless / guilty
married / single unmarried divorced
awake / asleep
trust trusted reliable trustworthy / distrust unreliable untrustworthy
decision resolve / hesitation indecision
solution resolution / problem threat
crisis emergency / stability calm
permanent lasting / temporary brief
fully completely entirely wholly totally / partly partially
deep / shallow
wide broad / narrow
thick / thin
heavy / light
full / empty
male man boy / female woman girl`
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split(' / ')
      return [one.split(' '), other.split(' ')] as const
    })
