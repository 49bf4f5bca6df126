/** Scripts that one language of the news writes, by Unicode's names. */
export const LONE_SCRIPTS: Readonly<Record<string, string>> = {
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Thai: 'th',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Tibetan: 'bo',
  Thaana: 'dv',
  Bopomofo: 'zh-Hant',
  Cherokee: 'chr',
  Ol_Chiki: 'sat',
  Mongolian: 'mn-Mong',
  Nko: 'nqo',
  Yi: 'ii',
  Meetei_Mayek: 'mni-Mtei',
  Syriac: 'syr',
}

/** Letters by which a second language of such a script is known. */
export const SECOND_LANGUAGE: Readonly<Record<string, { readonly letters: RegExp; readonly tag: string }>> = {
  Bengali: { letters: /[ৰৱ]/, tag: 'as' },
  Myanmar: { letters: /[ၵၶၸၺၾႁႃႅႇ]/, tag: 'shn' },
}
