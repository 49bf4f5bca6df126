const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w-]{1,63}\.(?:com|org|net|ly|co|gl|me)\/[^\s<>"]*/giu
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu
const HANDLE_OR_TAG = /(?<![\p{L}\p{N}_])[@#＠＃][\p{L}\p{M}\p{N}_]+/gu
const RETWEET = /(?<!\S)(?:RT|MT|via)(?=\s*@)/gu
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f/gu
const MARKUP = /<\/?[a-z][^<>]{0,200}>/giu
// Three and more of one letter are emphasis: no orthography needs them.
const STRETCHED = /(\p{L})\1{2,}/gu

/**
 * The words of a post without what says nothing about its language: addresses, handles, hashtags, the RT mark, emoji,
 * markup, stretched letters (“sooooo” → “soo”). For detection only: offsets are lost. Linear.
 */
export function cleanPost(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(ADDRESS, ' ')
    .replace(EMAIL, ' ')
    .replace(RETWEET, ' ')
    .replace(HANDLE_OR_TAG, ' ')
    .replace(MARKUP, ' ')
    .replace(EMOJI, ' ')
    .replace(STRETCHED, '$1$1')
    .replace(/\s+/gu, ' ')
    .trim()
}
