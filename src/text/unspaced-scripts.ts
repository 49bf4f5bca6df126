/**
 * A character of the scripts in which a word is found at any place, because nothing or only its particles part it from the
 * next; as a character class for regular expressions with the flag `u`.
 */
export const UNSPACED_SCRIPTS =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}]'
