import { shadesOf } from './shade-list.ts'

/** English. */
export const shades = shadesOf(`
  possible: may, might, could, perhaps, maybe, possibly, potentially, conceivably, possible?, possibility?,
    potential?, chance?
  able possible: can, able to, capable of, ca, cannot?, could not?, couldn't?
  possible able must should: may not?, must not?, mustn't?, should not?, shouldn't?, not allowed to?, unable to?,
    cannot?, can't?, mightn't?
  none: as soon as possible, as far as possible, if possible, where possible, wherever possible, might and main, in
    may, of may, since may, until may, by may, last may, next may, early may, late may, this may, mid-may
  probable: probably, likely, presumably?, in all likelihood, in all probability, unlikely?, probable?
  certain: certainly, definitely, undoubtedly, without doubt, without a doubt, no doubt, doubtless, inevitably,
    undeniably, surely, for certain, for sure, of course?, sure?, certain?
  must: must, have to, has to, had to, having to, required to, obliged to, obligated to, forced to, compelled to,
    have got to, has got to, obligatory?, mandatory?, duty?, bound to?
  must should: need to, needs to, needed to, necessary?, need?, needs?, imperative?, need not?, necessarily?,
    required?, requires?, essential?
  should: should, ought to, had better, advised to?, recommended?, supposed to?
  expected: expected to, is expected, are expected, set to, due to be, scheduled to, slated to, supposed to?,
    anticipated?, expects?, expect?, is to?, are to?, was to?, were to?
  planned: plans to, plan to, planned to, planning to, intends to, intend to, intended to, intending to, aims to,
    aim to, hopes to?, hope to?, wants to?, want to?, wanted to?, seeks to?, wishes to?, wish to?, about to?
  will: will, shall, 'll, going to, won't, will not, wo, would?, wouldn't?, 'd?
  none: last will, free will, goodwill, will of, at will, political will
  alleged: alleged, allegedly, reportedly, supposedly, purportedly, purported, so-called, so called, suspected,
    rumoured, rumored, unconfirmed, unverified, unproven, according to reports, said to have, believed to have,
    thought to have, said to be?, believed to?, thought to?, supposed?, presumed?, presumably?, ostensibly?,
    accused of?, accused?, accuses?, accusing?, alleges?, allege?, alleging?, allegation?, allegations?, reports?,
    report?, reported?, according to?, claims?, claimed?, claim?, claiming?, said?, says?, say?, suspects?,
    suspect?, suspicion?, charged with?, considered?, known as?, called?, asserts?, asserted?, supposed to?,
    apparent?, would-be?
  alleged apparent: apparently, seemingly?
  apparent: seems, seem, seemed, appears to, appear to, appeared to, looks like?, evidently?, obviously?, appears?,
    appear?, probably?
  all: all, every, everyone, everybody, everything, entire?, whole?, each?, any?, anyone?, anything?, everywhere?,
    throughout?, always?, both?, full?, complete?, total?, across?, universal?
  none: at all, after all, all right, above all, each other, once and for all, all the more, all in all, all day,
    all night, all along, all of a sudden, first of all, best of all, all-time, all-round, all too, every day,
    every year, every week, every month, every hour, all the same, all sorts of, all kinds of, most of all,
    everyday, all the way, all the while
  almost: all but
  most: most?, most of, majority, the majority of, mostly, largely?, mainly?, the bulk of, for the most part, bulk?
  many: many, numerous, a lot of, lots of, countless, plenty of, dozens of, scores of, a large number of, a great
    many, multiple?, large numbers?, hundreds?, thousands?, much?, a lot?, lots?, widely?
  none: how many, how much, as much as, so much, too much, a good many
  many some: several, a number of, various?, a series of?, a variety of?
  some: some, a few, certain?, a couple of, a handful of, partially?, parts of?, part of?, among?, others?
  none: some day, some kind of, some sort of, some time, in some ways, to some extent
  few: few, very few, hardly any, only a few, too few
  none: the few, past few, last few, next few, first few, quite a few
  both: both, the two?, either?, two?, mutual?
  half: half of, half the, half?
  always: always, invariably, at all times, all the time, constantly?, ever?, forever?, every time?, continually?,
    still?
  often: often, frequently, usually, commonly?, generally?, regularly?, typically?, normally?, mostly?,
    repeatedly?, many times?
  sometimes: sometimes, occasionally, at times, from time to time, now and then, on occasion
  rarely: rarely, seldom, hardly ever, infrequently
  only: only, solely, exclusively, merely, nothing but, just?, simply?, alone?, sole?, mere?, purely?, single?, not
    until?, except?
  none: not only, not just, not merely, not simply, not solely, only just, n't only, n't just, just as, just like,
    only child, if only, only too
  even: even, not even?, including?, also?, still?
  none: even more, even less, even so, even better, even worse, even further, even greater, even higher, even
    number, even numbers
  although if: even if?
  atLeast: at least #, no fewer than #, no less than #, not less than #, a minimum of #, minimum of #, # or more, #
    or older, # and over, # and above, at least?, minimum?
  atMost: at most #, up to #, no more than #, not more than #, a maximum of #, maximum of #, # or less, # or fewer,
    # or under, as many as #?, as much as #?, maximum?, limit?, within?
  moreThan: more than #, over #, over the age of #, above the age of #, above #, in excess of #, exceeding #,
    exceeded #, exceeds #, exceed #, upwards of #, greater than #, surpassed?, exceed?, exceeded?, passed?,
    topped?, higher than?, beyond?, older than #, more?
  lessThan: less than #, fewer than #, under #, under the age of #, below the age of #, below #, lower than #,
    short of #, smaller than #, younger than #, within?
  almost: almost, nearly, close to #, virtually?, practically?, approaching #, near?, barely?, just under #,
    roughly?, about?
  about: about #, around #, approximately, roughly #, circa, or so, in the region of #, somewhere around #, more or
    less?, estimated?, some?, nearly?, almost?, close to?, around?, about?
  none: think about, talk about, talks about, talked about, spoke about, speak about, over the
  very: very, extremely, hugely, deeply, incredibly, exceptionally, enormously, tremendously, immensely,
    profoundly, massively, drastically, dramatically, significantly?, considerably?, substantially?, sharply?,
    highly?, greatly?, heavily?, strongly?, severely?, particularly?, especially?, so?, too?, really?, quite?,
    much?, such?, rather?, well?, most?, seriously?, widely?, extreme?, huge?, badly?
  none: the very, very much, very same
  slightly: slightly, somewhat, marginally, a little, a bit, mildly, moderately?, modestly?, rather?, fairly?,
    relatively?, quite?, barely?, little?, slight?, minor?
  fully: completely, entirely, totally, fully, wholly, utterly, absolutely, altogether?, in full, thoroughly?,
    all?, perfectly?, whole?, complete?, full?, total?, entire?, quite?, at all?
  partly: partly, partially, in part, to some extent, to a certain extent, to a degree, partial?, part?, somewhat?
  superlative: largest, biggest, greatest, highest, lowest, smallest, strongest, weakest, oldest, youngest,
    fastest, slowest, longest, shortest, richest, poorest, worst, deadliest, heaviest, hardest, best, cheapest,
    deepest, most?, least?, foremost?, top?, main?, leading?, first?, maximum?, record?, supreme?, *est?
  none: at best, at worst, one of the best
  comparative: larger, bigger, greater, smaller, stronger, weaker, faster, slower, shorter, richer, poorer, worse,
    better, heavier, cheaper, deeper, higher?, lower?, older?, younger?, longer?, more?, less?, most?, further?,
    rather?
  none: no longer, had better
  because: because, because of, due to, owing to, thanks to, on account of, as a result of, given that, on the
    grounds that, since?, as?, therefore?, so?, why?, in view of?, in light of?, result?, caused?, cause?, reason?,
    after?
  none: due to be
  although: although, even though, though, despite, in spite of, notwithstanding, albeit, while?, whereas?, but?,
    however?, yet?, nevertheless?, nonetheless?, still?
  if: if, provided that, on condition that, as long as, in the event that, in the event of, assuming that, in case,
    provided?, providing?, whether?, when?, whenever?, once?, otherwise?, should you?, should they?, should he?,
    should we?, should it?, should the?, should there?, had the?, had it?, had they?, had he?, had she?, had we?,
    were it?, were they?, were he?
  none: as if, if not, if only, if any, if anything, what if
  unless: unless, if not?, except if?, without?
  purpose: in order to, so that, so as to, in order that, with the aim of, for the purpose of, to?, so?, aiming?,
    aimed at?
  before: before, prior to, ahead of, until?, earlier?, previously?
  after: after, following?, once?, since?, as soon as, when?, later?, upon?, having?, then?, subsequently?
  none: after all, day after day, one after another, one after the other, look after, looking after, looked after,
    named after, time after time, year after year, before the court, before a court, before parliament
  until: until, till, up until, before?, not yet?
  when: when, while, whenever, as?, once?, during?, after?, whilst?, as soon as?, since?, every time?, each time?
`)
