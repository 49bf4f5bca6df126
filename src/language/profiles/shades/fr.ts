import { shadesOf } from './shade-list.ts'

/** French. */
export const shades = shadesOf(`
  possible able: peut, peuvent, peux, pouvons, pouvez, pouvait, pouvaient, pourra, pourront, pouvoir?, pu?, puisse,
    puissent, capable?, capables?, ne peut?, ne peuvent?
  possible: peut-être, pourrait, pourraient, pourrais, pourrions, pourriez, éventuellement, possiblement,
    potentiellement, possible?, possibles?, possibilité?, potentiel?, potentielle?, susceptible?, susceptibles?,
    risque de?, risquent de?, serait?, seraient?, aurait?, auraient?, sans doute?, il se peut
  none: le pouvoir, au pouvoir, du pouvoir, un pouvoir, son pouvoir, leur pouvoir, dès que possible, si possible,
    autant que possible
  probable: probablement, vraisemblablement, sans doute, probable?, probables?, devrait?, devraient?
  certain: certainement, assurément, sans aucun doute, indubitablement, inévitablement, à coup sûr, forcément?,
    bien sûr?, sûrement?, évidemment?, sûr?
  must: doit, doivent, dois, devons, devez, devra, devront, devait?, devaient?, il faut, faut?, il faudra, il
    fallait, obligé de, obligés de, obligée de, contraint de, contraints de, contrainte de, forcé de, tenu de,
    tenus de, nécessaire?, nécessaires?, besoin?, obligation?, obligatoire?, nécessité?, impératif?, devoir?, dû?,
    faudrait?
  should: devrait, devraient, devrions, devriez, il faudrait, conviendrait?, il convient de?, doit?, doivent?
  expected: devrait?, devraient?, attendu?, attendus?, attendue?, prévu?, prévue?, prévus?, prévues?, censé?,
    censés?, censée?, doit?, doivent?
  planned: compte?, comptent?, prévoit de, prévoient de, entend?, entendent?, envisage de, envisagent de, a
    l'intention de, ont l'intention de, projette de, veut?, veulent?, souhaite?, souhaitent?, prévoit?
  will: va?, vont?, *era?, *eront?, *ira?, *iront?, *rons?, *rez?, *rai?, aura?, auront?, fera?, feront?, sera?,
    seront?
  alleged: prétendument, présumé, présumée, présumés, présumées, soi-disant, supposé?, supposée?, supposés?,
    supposées?, supposément, prétendu, prétendue, prétendus, prétendues, allégué?, alléguée?, selon?, d'après?,
    aurait?, auraient?, serait?, seraient?, accusé?, accusés?, accusée?, affirme?, affirment?, soupçonné?,
    soupçonnés?, soupçonnée?, dit?, disent?, rapporte?, rapportent?, allégation?, allégations?, on dit?, on
    estime?, on pense?, considéré?, considérée?, réputé?
  alleged apparent: apparemment, il paraît?, paraît-il
  apparent: semble, semblent, semblait, semblaient, paraît?, paraissent?, visiblement?, manifestement?
  all: tous, toutes, tout le monde, chaque, chacun, chacune, toute?, tout?, entier?, entière?, ensemble?,
    l'ensemble?, totalité?, quiconque?, n'importe quel?, n'importe qui?
  none: tous deux, toutes deux, tous les deux, toutes les deux, tous les jours, tous les ans, chaque jour, chaque
    année, en tout cas, tout de même, tout à coup, après tout, pas du tout, avant tout, de toute façon, tous
    azimuts, tout à fait
  both: tous deux, toutes deux, tous les deux, toutes les deux, deux?
  most: la plupart, la majorité, la plus grande partie, pour la plupart, majoritairement, principalement?,
    surtout?, plupart?, essentiellement?
  many: beaucoup de, de nombreux, de nombreuses, nombreux, nombreuses, maints, bien des, quantité de, un grand
    nombre, beaucoup?, nombre de?, multiples?
  none: trop de, tant de
  some: quelques, certains, certaines, quelques-uns, quelques-unes, une partie?, un certain nombre, divers?,
    diverses?, quelque?
  some many: plusieurs
  few: guère de, guère d', peu de, très peu de, rares?
  none: un peu de, en peu de, à peu de
  half: la moitié, moitié?, demi?, demie?
  always: toujours?, constamment?, en permanence, sans cesse?
  often: souvent, fréquemment, généralement, d'habitude, habituellement, en général
  sometimes: parfois, quelquefois, de temps en temps, occasionnellement, de temps à autre
  rarely: rarement
  only: seulement, uniquement, exclusivement, ne * que, n'* que, rien que?, seul?, seule?, seuls?, seules?, juste?,
    simplement?, que?, unique?
  none: non seulement, pas seulement, pas uniquement, pas simplement
  even: même?, y compris?
  none: de même, quand même, tout de même, le même, la même, les mêmes, même si, lui-même, elle-même, eux-mêmes,
    soi-même, moi-même, nous-mêmes, en même temps, au même
  atLeast: au moins #, au minimum #, pas moins de #, # au moins, # au minimum, # et plus, # ou plus, minimum?, au
    moins?
  atMost: au plus #, au maximum #, jusqu'à #, pas plus de #, # au plus, # au maximum, maximum?, tout au plus?
  moreThan: plus de #, plus d'#, au-delà de #, supérieur à #, supérieure à #, dépassant #, dépasse?, dépassé?,
    plus?
  lessThan: moins de #, moins d'#, inférieur à #, inférieure à #, en dessous de #, moins?
  almost: presque, près de #, quasiment, pratiquement?, quasi?, à peu près?, près?
  about: environ, à peu près, approximativement, autour de #, aux alentours de #, quelque #, une vingtaine?, une
    trentaine?, une centaine?, une dizaine?, un millier?, une cinquantaine?, centaines?, milliers?, dizaines?,
    quelque?, vers?
  very: très, extrêmement, énormément, profondément, particulièrement?, fortement?, considérablement?, hautement?,
    vraiment?, tellement?, si?, trop?, fort?, bien?, grandement?, gravement?, sérieusement?, beaucoup?
  slightly: légèrement, un peu, quelque peu, faiblement, modérément, relativement?, assez?, plutôt?
  fully: complètement, entièrement, totalement, pleinement, absolument, intégralement, tout à fait, parfaitement?,
    tout?, entier?, entière?
  partly: partiellement, en partie, dans une certaine mesure, partiel?, partielle?
  superlative: plus?, moins?, meilleur?, meilleure?, meilleurs?, meilleures?, pire?, pires?
  comparative: plus?, moins?, davantage?, meilleur?, meilleure?, mieux?, pire?, pires?, supérieur?, inférieur?
  because: parce que, parce qu', car?, à cause de, à cause du, à cause des, en raison de, en raison du, en raison
    des, grâce à, grâce au, grâce aux, puisque, puisqu', du fait de, faute de?, comme?, pour?, étant donné que, vu
    que, suite à?, donc?, après?, face à?
  although: bien que, bien qu', quoique, malgré, en dépit de, en dépit du, même si, alors que?, tandis que?, mais?,
    pourtant?, cependant?, toutefois?
  if: si?, s'il?, s'ils?, à condition que, à condition de, pourvu que, en cas de, au cas où, dans le cas où, tant
    que?, quand?, lorsque?, dès lors que?
  unless: à moins que, à moins qu', à moins de, sauf si, sauf?, sinon?
  purpose: afin de, afin que, afin d', pour que, pour qu', en vue de, de sorte que?, pour?, dans le but de
  before: avant, avant de, avant que, avant qu', préalablement?, jusqu'à?, devant?
  none: avant tout, avant-garde, en avant, mettre en avant
  after: après, après que, après avoir, dès?, suite à?, depuis?, une fois?, à l'issue de, ensuite?, puis?, à la
    suite de?
  none: d'après, après tout, après-midi, après-demain, avant-hier
  until: jusqu'à ce que, jusqu'à?, jusqu'au?, jusqu'en?, jusque?
  when: quand, lorsque, lorsqu', pendant que, au moment où, alors que?, tandis que?, tant que?, chaque fois que,
    lors?, en?, dès que?
`)
