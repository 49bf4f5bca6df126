import { EQUAL_WORDS } from '../lexicon/equal-words.ts'
import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/en.ts'
import { numbers } from './numbers/en.ts'
import { shades } from './shades/en.ts'
import { forms, phrases, words } from './word-lists.ts'

/** English. */
export const profile: LanguageProfile = {
  tag: 'en',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
  ],
  abbreviations: phrases(
    `mr, mrs, ms, dr, prof, rev, gen, col, maj, capt, cmdr, lt, sgt, sen, rep, gov, pres, hon, st, mt, ft, jr, sr, esq,
    inc, ltd, co, corp, bros, no, nos, vs, v, etc, e.g, i.e, cf, viz, al, approx, est, dept, univ, vol, pp, p, fig, ed,
    a.m, p.m, u.s, u.k, u.n, e.u, d.c, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed,
    thu, thur, thurs, fri, sat, sun, ave, blvd, rd, sq`,
  ),
  numbers,
  months: forms(`
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec`),
  weekdays: forms(`
    monday mondays mon
    tuesday tuesdays tue tues
    wednesday wednesdays wed
    thursday thursdays thu thur thurs
    friday fridays fri
    saturday saturdays sat
    sunday sundays sun`),
  relativeDays: {
    today: 0,
    tonight: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'last night': -1,
    'day before yesterday': -2,
    tomorrow: 1,
    'day after tomorrow': 2,
  },
  negation: {
    words: phrases(
      `not, never, no, none, nobody, no one, no-one, nothing, nowhere, neither, cannot, cant, dont, doesnt, didnt,
      isnt, wasnt, wont, wouldnt, couldnt, shouldnt, hasnt, havent, hadnt, nope, nay, no longer, not any, not at all,
      by no means, in no way, under no circumstances, not ever, not yet`,
    ),
    patterns: [
      "\\b\\p{L}{2,6}n't\\b",
      // "nor" goes on with a negation, unless it opens a clause of its own.
      '\\bnor (?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|shall|may|might|must)\\b',
    ],
    except: [
      '\\b(?:not|never) (?:only|just|merely|simply|solely|alone|least|necessarily just|to mention|to say)\\b',
      "\\b\\p{L}{2,6}n't (?:only|just|merely|simply|solely)\\b",
      '\\bno (?:choice|option|alternative|other way|way out) (?:but|except|other than)\\b',
      '\\bno (?:doubt|matter|wonder|sooner|problem but|less(?: than| important| a)?|fewer(?: than)?|later than|one else but)\\b',
      '\\b(?:whether|if) or not\\b',
      '\\bor not\\b',
      '\\bif not (?:more|all|most|thousands|hundreds|millions|the)\\b',
      '\\bwhy not\\b',
      '\\b(?:none|nothing|nobody|no one)\\b,? (?:other|less|short|but|except|more|if not)\\b',
      '\\blittle or no\\b',
      "\\b(?:not|cannot|never|\\p{L}{2,6}n't)(?: \\w+){1,6} until\\b",
      '\\bno\\. ?\\d',
      "\\bc(?:an(?:not|'t)|ould(?: not|n't)) (?:but|help (?:but|\\w+ing))\\b",
      "(?<=, )(?:is|are|was|were|do|does|did|have|has|had|wo|would|ca|could|should)n't (?:it|he|she|they|you|we|i|there)\\?",
      '\\bmore often than not\\b',
      '\\b(?:all|everything) or nothing\\b',
      '\\bno-(?:fly|go|man|brainer|nonsense|show|confidence|deal|frills)\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `hardly, scarcely, barely, ban, bans, banned, banning, prohibit, prohibits, prohibited, prohibiting, forget, forgot, forgets, forgotten, forgetting, unhurt, without, lack, lacks, lacked, lacking, fail, fails, failed, failing, failure, failures, refuse, refuses, refused,
      refusing, refusal, deny, denies, denied, denying, denial, reject, rejects, rejected, rejecting, rejection, decline to,
      declines to, declined to, declining to, unable, inability, incapable, impossible, impossibility, prevent, prevents,
      prevented, preventing, avoid, avoids, avoided, avoiding, absent, absence, instead of, rather than, except,
      except for, excluding, exclude, excludes, excluded, forbid, forbids, forbidden, forbade, missing, miss, missed,
      misses, missing out, neglect, neglected, neglects, ignore, ignores, ignored, ignoring, unless, few, little, rarely,
      seldom, anything but, free of, free from, devoid of, short of, far from, no matter, regardless, irrespective, scarce, barely, invalid, illegal, illegally, illegitimate, illiterate, immature, immobile, immoral, imperfect,
      improbable, improper, improperly, inaccessible, inaccurate, inactive, inadequate, inappropriate, incompatible,
      incomplete, inconclusive, inconsistent, incorrect, incorrectly, ineffective, inefficient, inexperienced, informal,
      insecure, insignificant, insufficient, insufficiently, intact, intolerable, invisible, irregular, irrelevant,
      irresponsible, irreversible, disagree, disagrees, disagreed, disagreement, disapprove, disapproves, disapproved,
      dishonest, dislike, dislikes, disliked, disregard, disregarded, dissatisfied, dissatisfaction, distrust, mistrust,
      homeless, useless, helpless, harmless, powerless, worthless, meaningless, endless, hopeless, careless, jobless,
      stateless, nonexistent, ill-prepared, asymptomatic, anonymous, abnormal, withheld, withhold, stopped short, ceased,
      cease, ceases, no longer, beyond, too, zero, dissent, dissented, abstain, abstained, not until, yet to`,
    ),
    patterns: [
      "\\b(?:not|cannot|never|\\p{L}{2,6}n't)(?: \\w+){0,6} until\\b",

      '\\bun(?!der|i[^nm]|til\\b|ion|cle|animous|iver|veil|leash|fold|ravel|earth)\\w{4,}',
      '\\bnon-?\\w{3,}',
      '\\b\\w{3,}-free\\b',
      '\\b\\w{3,}less(?:ly|ness)?\\b',
      '\\blittle or no\\b',
      '\\bill-\\w{3,}',
    ],
    except: [
      '\\b(?:last|next|first|second|past) (?:few|little)\\b',
      '\\ba (?:few|little)\\b',
      '\\b(?:nonetheless|nevertheless|regardless|unless|less|bless)\\b',
      '\\btoo(?=[.,;:!?"]|$)',
    ],
  },
  question: {
    words: [],
    patterns: [
      '\\?',
      // A sentence that opens with an auxiliary and its subject, or with a question word and an auxiliary.
      "(?:^|(?<= )[\"'(]|[:–] )(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must)(?:n't)? (?:i|you|he|she|it|we|they|there|this|that|these|those|the|a|an|my|your|his|her|its|our|their|any|some|all|no|(?-i:\\p{Lu})\\w+)\\b",
      '(?:^|["\'(:–] ?)(?:who|what|where|when|why|how|whom|whose|which)(?: \\w+){0,3}? (?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|shall|should|might|must) (?:i|you|he|she|it|we|they|there|this|that|the)\\b',
    ],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `alleged, allegedly, alleges, reportedly, reported, according to, supposedly, purportedly, purported, so-called,
      said to, claims, claimed, claim, rumoured, rumored, apparently, accused of, suspected`,
    ),
  },
  doubled: words('had that is in on her so very do did far many much really long more never no ha bye'),
  shades,
  coordinators: words('and but or yet while whereas'),
  equalWords: EQUAL_WORDS,
  functionWords: words(`
    a an the this that these those
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves one oneself ones thou thee thy ye
    who whom whose which what whoever whomever whatever whichever
    anybody anyone anything everybody everyone everything nobody nothing none somebody someone something
    each every either neither both all any some no such other another others same own
    be am is are was were been being isn't aren't wasn't weren't ain't
    have has had having haven't hasn't hadn't do does did doing done don't doesn't didn't
    will would shall should can could may might must ought need dare used won't wouldn't shan't shouldn't can't cannot
    couldn't mayn't mightn't mustn't needn't oughtn't
    i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll
    we'd they're they've they'll they'd that's that'll there's here's what's who's where's when's how's let's
    's 're 've 'll 'd 'm n't ca wo sha gonna gotta wanna
    aboard about above across after against along alongside amid amidst among amongst around as at atop before behind
    below beneath beside besides between beyond but by concerning considering despite down during except excluding
    following for from in including inside into like minus near notwithstanding of off on onto opposite out outside over
    past per plus regarding round save since than through throughout till to toward towards under underneath unlike
    until unto up upon versus via with within without
    and or nor so yet although though because if unless while whereas whether when whenever where wherever lest once
    provided that not never n't
    then thus hence therefore however moreover furthermore nevertheless nonetheless otherwise instead meanwhile
    here there now why how just only also too very quite rather even still already again ever almost else perhaps maybe
    well indeed much many more most few fewer little less least lot lots several enough
    away back together apart ago yes oh ah hey etc`),
  determiners: words(`a an the this that these those my your his her its our their every each no some any`),
  marksGender: true,
}
