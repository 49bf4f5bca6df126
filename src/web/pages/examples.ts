import type { FormValues } from '../views/form-values.ts'

/** Pairs that a newcomer can try with one click, by the name in the address. */
export const EXAMPLES: Readonly<Record<string, FormValues>> = {
  goita: {
    'statement.text':
      'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma instituant ' +
      'l’Alliance des États du Sahel (AES) ayant pour objectif d’établir une architecture de défense collective et ' +
      'd’assistance mutuelle au bénéfice de nos populations.',
    'statement.speaker': 'Assimi Goita',
    'statement.date': '2023-09-16',
    'statement.medium': 'X',
    'rendering.text':
      'I signed today with the Heads of State of Burkina Faso and Niger the Liptako-Gourma Charter establishing the ' +
      'Alliance of Sahel States (AES) with the objective of establishing an architecture of collective defense and ' +
      'assistance mutual for the benefit of our populations,',
    'rendering.date': '2023-09-17',
    'rendering.quoteType': 'direct',
    'references.0.text':
      'Today I signed, together with the Heads of State of Burkina Faso and Niger, the Liptako-Gourma Charter ' +
      'establishing the Alliance of Sahel States (AES), which aims to set up an architecture of collective defence and ' +
      'mutual assistance for the benefit of our peoples.',
    'references.0.by': 'Truequote’s authors',
    'references.0.language': 'en',
  },
}
