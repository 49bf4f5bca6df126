/** Who takes part in an event, by the grammatical place: agent, patient, or a preposition. */
export type Places = Readonly<Record<string, string>>

const SOURCE_ACTS: Places = { agent: 'source', patient: 'thing', to: 'goal' }
const GOAL_ACTS: Places = { agent: 'goal', patient: 'thing', from: 'source' }
const WINS: Places = { agent: 'winner', patient: 'loser', over: 'loser', against: 'loser' }
const LOSES: Places = { agent: 'loser', to: 'winner', against: 'winner' }

/**
 * English verbs that tell one event from two sides (A sold to B: B bought from A), by lemma: the frame they share, and who
 * stands where. Verbs of one frame are compared by the parts in the event, not by the grammatical places.
 */
export const CONVERSE_VERBS: Readonly<Record<string, { readonly frame: string; readonly places: Places }>> = {
  sell: { frame: 'trade', places: SOURCE_ACTS },
  buy: { frame: 'trade', places: GOAL_ACTS },
  purchase: { frame: 'trade', places: GOAL_ACTS },
  acquire: { frame: 'trade', places: GOAL_ACTS },
  lend: { frame: 'loan', places: SOURCE_ACTS },
  loan: { frame: 'loan', places: SOURCE_ACTS },
  borrow: { frame: 'loan', places: GOAL_ACTS },
  send: { frame: 'gift', places: SOURCE_ACTS },
  give: { frame: 'gift', places: SOURCE_ACTS },
  deliver: { frame: 'gift', places: SOURCE_ACTS },
  donate: { frame: 'gift', places: SOURCE_ACTS },
  receive: { frame: 'gift', places: GOAL_ACTS },
  teach: { frame: 'lesson', places: { agent: 'source', patient: 'goal' } },
  learn: { frame: 'lesson', places: GOAL_ACTS },
  beat: { frame: 'contest', places: WINS },
  defeat: { frame: 'contest', places: WINS },
  win: { frame: 'contest', places: { agent: 'winner', against: 'loser', over: 'loser' } },
  lose: { frame: 'contest', places: LOSES },
  own: { frame: 'property', places: { agent: 'owner', patient: 'thing' } },
  belong: { frame: 'property', places: { agent: 'thing', to: 'owner' } },
  cause: { frame: 'cause', places: { agent: 'cause', patient: 'effect' } },
  result: { frame: 'cause', places: { agent: 'effect', from: 'cause', in: 'effect' } },
  precede: { frame: 'order', places: { agent: 'earlier', patient: 'later' } },
  follow: { frame: 'order', places: { agent: 'later', patient: 'earlier' } },
}

/** Verbs that say the same whoever comes first: A met B, B met A. */
export const SYMMETRIC_VERBS: ReadonlySet<string> = new Set(
  `meet marry resemble equal match differ agree disagree talk negotiate meeting speak discuss debate correspond cooperate
  collaborate border adjoin intersect unite merge clash compete fight play draw tie share accompany embrace hug kiss
  divorce become remain seem include comprise represent constitute mean`.split(/\s+/),
)

/** Verbs whose subject may be who does it or what it is done to: the door opened, was opened. */
export const LABILE_VERBS: ReadonlySet<string> = new Set(
  `open close form crack stop halt start begin end finish conclude change increase decrease rise grow double triple
  expand extend shrink break split divide burn boil cook freeze melt dry heat cool warm move turn roll spread scatter
  improve worsen deteriorate develop evolve accelerate slow intensify weaken strengthen deepen widen narrow lengthen
  shorten sink drown crash collapse explode burst shatter tear bend fill empty gather assemble connect join link
  combine mix merge unite separate continue resume repeat stay remain stand hang lie sell read wash fly sail drive ride
  land park shut lock ring sound play run operate work launch recover heal rotate spin swing shake tremble vibrate
  relate concern indicate show inform apply convert transform adapt adjust shift switch transfer collect accumulate
  vary differ reduce diminish drop lower settle dissolve base locate situate aim devote dedicate retire surrender
  commit engage involve marry divorce graduate dress hide stick appear vanish register enroll enter interest decide
  motivate worry relax plan schedule scale age mature emerge arise issue print publish broadcast air screen tour
  test train practice practise rest`.split(/\s+/),
)

/** Verbs of saying, whose subject may follow them: "…", said the minister. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `say tell ask reply answer write add explain warn state note claim announce declare admit insist argue report shout
  whisper comment conclude remark observe believe think joke recall stress emphasise emphasize point suggest confirm
  predict complain exclaim continue propose estimate calculate find`.split(/\s+/),
)
