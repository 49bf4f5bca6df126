/** Fields of the form by their names, as a person fills them. */
export type Filled = Readonly<Record<string, string>>

const REFERENCE =
  'Today I signed, together with the Heads of State of Burkina Faso and Niger, the Liptako-Gourma Charter ' +
  'establishing the Alliance of Sahel States (AES), which aims to set up an architecture of collective defence and ' +
  'mutual assistance for the benefit of our peoples.'

/** A rendering that names another country; `Chad` stands where the statement has Niger. */
export const ANOTHER_COUNTRY: Filled = {
  'statement.text':
    'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma instituant ' +
    'l’Alliance des États du Sahel (AES) ayant pour objectif d’établir une architecture de défense collective et ' +
    'd’assistance mutuelle au bénéfice de nos populations.',
  'statement.speaker': 'Assimi Goita',
  'rendering.text':
    'I signed today with the Heads of State of Burkina Faso and Chad the Liptako-Gourma Charter establishing the ' +
    'Alliance of Sahel States (AES) with the objective of establishing an architecture of collective defense and ' +
    'mutual assistance for the benefit of our populations.',
  'rendering.outlet': 'Example Wire',
  'references.0.text': REFERENCE,
  'references.0.by': 'the desk',
}

/** Two other translations of the same statement. */
export const MORE_REFERENCES = [
  'I signed today, with the heads of state of Burkina Faso and Niger, the Charter of Liptako-Gourma establishing the ' +
    'Alliance of Sahel States (AES), whose objective is to establish an architecture of collective defense and mutual ' +
    'assistance for the benefit of our populations.',
  'This day, together with the leaders of Burkina Faso and Niger, I signed the Liptako-Gourma Charter creating the ' +
    'Alliance of Sahel States (AES). Its aim is to build a system of collective defense and mutual assistance in the ' +
    'interest of our peoples.',
]

/** Written right to left; 30 days have become 13. */
export const ARABIC: Filled = {
  'statement.text': 'لن نوقّع على الاتفاق قبل انسحاب جميع القوات الأجنبية من أراضينا خلال ٣٠ يوماً.',
  'statement.speaker': 'ناطق باسم الحكومة',
  'rendering.text':
    'We will not sign the agreement before all foreign forces withdraw from our territory within 13 days.',
  'rendering.outlet': 'Example Daily',
  'references.0.text':
    'We will not sign the agreement before the withdrawal of all foreign forces from our territory within 30 days.',
  'references.0.by': 'the desk',
}

/** A script without spaces; 120 has become 210. */
export const JAPANESE: Filled = {
  'statement.text': '政府は来年度、120の学校を新たに建設する方針を決めた。',
  'rendering.text': 'The government has decided to build 210 new schools in the next fiscal year.',
  'references.0.text': 'The government has decided on a plan to newly build 120 schools next fiscal year.',
  'references.0.by': 'the desk',
}

/** Markup, script and characters that turn the line round, in both texts. */
export const HOSTILE: Filled = {
  'statement.text':
    '<script>document.title = "owned"</script> «Bonjour» \u202eruojnob\u202c <img src=x onerror=alert(1)> & co.',
  'rendering.text': '<b>Hello</b> "><svg onload=alert(1)> \u2066hello\u2069 & co.',
}
