/** A TMX file around units, as a translator's program writes it. */
export const tmx = (body: string, header = 'creationtool="OmegaT" creationtoolversion="6.0" srclang="fr"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header ${header} segtype="sentence" datatype="plaintext"/><body>
${body}
</body></tmx>
`

/** One unit in French and English, whose segments may hold markup. */
export const tu = (fr: string, en: string, attributes = ''): string =>
  `<tu ${attributes}><tuv xml:lang="fr"><seg>${fr}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`

/** Bytes in pieces of a size, as they come from a file or over a network. */
export async function* pieces(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}
