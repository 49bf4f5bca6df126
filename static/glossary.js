// Reads a file into the box of the import. Without this script the text is pasted there.

for (const input of document.querySelectorAll('[data-fills]')) {
  const box = document.getElementById(input.dataset.fills)
  input.closest('[hidden]').hidden = false
  input.addEventListener('change', async () => {
    const [file] = input.files
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
    box.value = new TextDecoder(encoding).decode(bytes)
    box.focus()
  })
}
