/**
 * English words and phrases that say the same, one group a line, in dictionary form: titles and abbreviations, British
 * and American spellings that differ by more than a letter, units, and the phrases that translators exchange most often.
 * They only tell that two texts say the same at one place; whether a figure, a tense or a negation is right is told
 * elsewhere. Words that merely come near one another (ton and tonne, say and claim) do not belong here.
 */
export const EQUAL_WORDS = `
mr|mr.|mister
mrs|mrs.
dr|dr.|doctor
prof|prof.|professor
gen|gen.|general
lt|lt.|lieutenant
col|col.|colonel
sgt|sgt.|sergeant
capt|capt.|captain
sen|sen.|senator
rep|rep.|representative
gov|gov.|governor
st|st.|saint
jr|jr.|junior
pres|pres.|president
pm|p.m.|prime minister
fm|foreign minister
mp|member of parliament|parliamentarian|lawmaker|legislator
ceo|chief executive|chief executive officer
vice president|vice-president|deputy president
inc|inc.|incorporated
corp|corp.|corporation
ltd|ltd.|limited
co.|company
dept|dept.|department
govt|government
no.|number
approx.|approximately|about|around|roughly|some|circa|ca.|or so|in the region of|in the order of
vs|vs.|v.|versus|against
tv|television
kilometre|kilometer|km|kms
metre|meter
centimetre|centimeter|cm
millimetre|millimeter|mm
kilogram|kilogramme|kg|kilo
litre|liter
hectare|ha
mile per hour|mph
kilometre per hour|kilometer per hour|km/h|kph|kmh
minute|min|min.
hour|hr|hrs
million|mln|mn
billion|bn
celsius|degree celsius|c.|°c
dollar|$|usd|us dollar|us$|u.s. dollar
euro|€|eur
pound|£|gbp|pound sterling
yen|¥|jpy
yuan|rmb|cny|renminbi
january|jan|jan.
february|feb|feb.
march|mar.
april|apr|apr.
june|jun.
july|jul.
august|aug|aug.
september|sep|sept|sep.|sept.
october|oct|oct.
november|nov|nov.
december|dec|dec.
monday|mon.
tuesday|tue|tues|tue.|tues.
wednesday|wed|wed.
thursday|thu|thur|thurs|thu.|thurs.
friday|fri|fri.
saturday|sat.
sunday|sun.
a.m.|in the morning
midday|noon
centre|center
theatre|theater
fibre|fiber
calibre|caliber
sombre|somber
programme|program
grey|gray
tyre|tire
kerb|curb
cheque|check
plough|plow
aeroplane|airplane|plane|aircraft
doughnut|donut
storey|story
sceptic|skeptic
manoeuvre|maneuver
jewellery|jewelry
pyjama|pajama
mum|mom|mother
dad|father
covid-19|covid|coronavirus|corona|coronavirus disease|novel coronavirus pneumonia|new coronavirus|novel coronavirus|new crown|new crown pneumonia|new coronary pneumonia
internet|net|web
website|web site|internet site|site
email|e-mail|electronic mail
mobile phone|cell phone|cellphone|mobile
motorcycle|motorbike
film|movie
lorry|truck
lift|elevator
flat|apartment
petrol|gasoline
holiday|vacation
autumn|fall
football|soccer
child|kid
goalkeeper|goalie|keeper
journalist|reporter
author|writer
doctor|physician
solicitor|lawyer|attorney
firm|company|business
man|male
woman|female
people|person
inhabitant|resident
spokesman|spokesperson|spokeswoman
chairman|chair|chairperson|chairwoman
politician|political figure
rainfall|rain
method|way
piece|fragment
kind|type|sort
area|region
aim|goal|objective
help|assistance|aid
ally|allied
worker|employee
start|begin|commence|get under way|get underway
beginning|start|outset
end|finish|conclude|come to an end
ending|end|conclusion
buy|purchase
get|obtain|receive|gain|acquire
ask|request
attempt|try|effort|endeavour|endeavor
build|construct
building|construction
abandon|give up
choose|select|pick
cause|trigger|lead to|bring about
continue|go on|carry on|keep on
demonstrate|show
discover|find out
die|pass away|lose one's life|lose life
enable|allow|make it possible|make possible|permit
happen|occur|take place|be held
hold|take place|be held
injure|wound|hurt
inform|notify
leave|depart
need|require
participate|take part
participation|taking part
perform|carry out|conduct
postpone|put off|delay
prevent|stop
reach|achieve
remain|stay
reply|respond|answer
restore|return
resign|step down
say|state|tell|according to|note|point out|add|announce|declare|explain|mention|remark
believe|think|be of the opinion|in one's opinion|consider
speak|talk
statement|declaration
suggest|propose
use|utilise|utilize|make use of|using|by means of|with the help of
want|wish|would like
expect|anticipate
create|make
publish|release
hope|hopefully
have to|must|need to|be obliged to
be able to|can|be capable of
be called|be named|by the name of
appear|seem
consist of|be made up of|be composed of|comprise
belong to|be part of
depend on|be dependent on
take into account|consider|take into consideration
be home to|house
set up|establish|found
however|but|yet|nevertheless|nonetheless|still|though
although|though|even though|despite the fact that|in spite of the fact that
despite|in spite of|notwithstanding
because|since|as|due to the fact that|for the reason that|owing to the fact that
because of|due to|owing to|on account of|as a result of|thanks to|through
therefore|thus|hence|consequently|as a result|that is why|for this reason|for that reason|so|accordingly
in order to|so as to|to
so that|in order that
in addition|additionally|moreover|furthermore|besides|what is more|also|too|as well|on top of that
and|as well as|along with|together with
together with|with|along with
in addition to|besides|apart from|as well as
except|except for|apart from|with the exception of|other than
for example|for instance|e.g.|such as|like|including
that is|i.e.|namely|that is to say|in other words
such as|like
let alone|much less|not to mention
instead of|rather than|in place of
with regard to|regarding|concerning|in regard to|as regards|about|with respect to|in relation to|in connection with
in the case of|in case of
in terms of|as far as
on behalf of|in the name of
in the event of|if|in the event that|in case
during|in the course of|in the midst of|amid
before|prior to|ahead of
after|following|subsequent to
until|till|up to|up until
within|inside
near|close to|in the vicinity of|not far from
opposite|across from
next to|beside|alongside
among|amongst|amid|between
towards|toward
per|each|every
at least|no less than|not less than|a minimum of
at most|no more than|not more than|a maximum of|up to
more than|over|above|in excess of|upwards of
less than|under|below|fewer than
almost|nearly|practically|virtually|just about|close to
exactly|precisely
especially|particularly|in particular|above all
usually|normally|generally|typically|as a rule|in general|as usual
often|frequently|many times
sometimes|at times|occasionally|from time to time
always|at all times|all the time
immediately|instantly|at once|right away|straight away|promptly|without delay
soon|shortly|before long|in the near future
currently|at present|presently|now|at the moment|these days|nowadays|today
now|by now|already
so far|up to now|until now|to date|as yet|thus far|yet|hitherto|up till now
previously|before|earlier|formerly
previous|former|earlier|prior|past
later|afterwards|afterward|subsequently|then|after that
finally|eventually|ultimately|in the end|at last
again|once again|once more|anew
once|as soon as
first|firstly|first of all|for the first time
recently|lately|of late|not long ago
long ago|a long time ago
no longer|not any more|not anymore|not any longer
annually|every year|each year|per year|a year|per annum|yearly|year after year
annual|yearly
daily|every day|each day|per day|a day
weekly|every week|each week|per week|a week
monthly|every month|each month|per month|a month
overnight|during the night|in the night|at night
worldwide|around the world|throughout the world|all over the world|across the world|globally|in the world|across the globe
nationwide|across the country|throughout the country|all over the country
abroad|overseas|in foreign country
everywhere|all over
together|jointly
only|sole|solely|just|merely|single|exclusively
entire|whole|all|complete|total
entirely|completely|fully|totally|wholly
very|extremely|highly|quite|really
many|much|a lot of|lots of|numerous|a large number of|large number of|a great many|a great deal of|plenty of|a lot|a multitude of
several|a number of|various|multiple|some|a few|a couple of|number of
various|different|diverse|a variety of|a range of
most|the majority of|majority of|most of|the bulk of
big|large|great
huge|enormous|immense|massive|vast|gigantic
biggest|largest|greatest
small|little
additional|extra|further|another|more|added
enough|sufficient|adequate
important|significant|major
main|principal|chief|primary
necessary|needed|required
famous|well-known|well known|renowned
wealthy|rich
poor|impoverished
simple|easy
difficult|hard
quick|fast|rapid
quickly|fast|rapidly|swiftly
certain|sure
perhaps|maybe|possibly
probably|likely|in all likelihood
of course|naturally
obvious|clear|evident
clearly|obviously|evidently
foreign|overseas
correct|right
wrong|incorrect
incident|event
current|present|existing
ongoing|continuing|current
following|next|subsequent
last|past
own|of one's own
everyone|everybody|all
someone|somebody
nobody|no one|no-one
anyone|anybody
thing|matter
fact|the fact that
issue|problem|question
percent|per cent|%|percentage
bc|bce|b.c.|b.c.e.
ad|a.d.|ce|c.e.
`
