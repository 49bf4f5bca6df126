/** The pair that the API's description shows. */
export const PAIR_EXAMPLE = {
  statement: {
    text:
      'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma instituant ' +
      'l’Alliance des États du Sahel (AES).',
    speaker: 'Assimi Goita',
    date: '2023-09-16',
    medium: 'X',
  },
  rendering: {
    text:
      'I signed today with the Heads of State of Burkina Faso and Nigeria the Liptako-Gourma Charter establishing the ' +
      'Alliance of Sahel States (AES).',
    outlet: 'Example Wire',
    quoteType: 'direct',
  },
  references: [
    {
      text:
        'Today I signed with the heads of state of Burkina Faso and Niger the Liptako-Gourma Charter, which creates ' +
        'the Alliance of Sahel States (AES).',
      language: 'en',
      by: 'the desk',
    },
  ],
}
