// Reads a file into the box of the import. Without this script the text is pasted there.

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/** The decoder for a file: by its byte order mark or XML declaration, else UTF-8. */
function decoderOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 256)))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder()
    throw error
  }
}

for (const input of document.querySelectorAll('[data-fills]')) {
  const box = document.getElementById(input.dataset.fills)
  input.closest('[hidden]').hidden = false
  input.addEventListener('change', async () => {
    const [file] = input.files
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    box.value = decoderOf(bytes).decode(bytes)
    box.focus()
  })
}
