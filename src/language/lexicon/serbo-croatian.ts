/**
 * Beginnings of words, in Latin letters, that one standard writes and the others do not: the reflex of the yat (Serbian
 * vreme, Bosnian and Croatian vrijeme), months, and words of everyday news.
 */
export const STANDARDS: Readonly<Record<'sr' | 'bs-hr' | 'hr' | 'bs-sr', string>> = {
  sr:
    'predsednik sednic juče vreme mesto mesta mesec uvek rečima rečju lepo ovde gde negde posle dve dvest deca decu dete devojk ' +
    'svet čovek nedelj bezbedn izveštaj obaveštaj uspeh uspešn pobed rešen rešava rešiti sused reka reke dela delova ceo cela ' +
    'celo verovat vera veru videl želeo želel hteo hteli sreda sredu ponedeljak snežn',
  'bs-hr':
    'predsjednik sjednic vrijem mjesto mjesta mjesec uvijek riječ lijep ovdje gdje negdje poslije prije dvije dvjest djec dijete ' +
    'djevojk svijet čovjek nedjelj izvješ uspjeh uspješn pobjed rješen rješava riješi susjed rijeka rijeke dijel cijel vjer ' +
    'vidje vidjel željel htjel srijed ponedjeljak snježn',
  hr:
    'tko nitko netko tjed tisuć europ sveučiliš glazb zrakoplov tvrtk tvrđ povijest sudionik glede siječnja veljač ožujk travnj ' +
    'svibnj lipnj srpnj kolovoz rujn listopad studenog prosinc nogometaš opć priopć izvješć',
  'bs-sr':
    'ko neko niko hiljad evrop univerzitet muzik istorij januar februar mart april maj jun jul avgust august septembar oktobar ' +
    'novembar decembar saopšt saopć učesnik bezbjedn',
}
