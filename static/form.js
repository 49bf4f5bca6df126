/** Says under each text which language it is in, while it is typed; adds references in place; sends the form once. */

/** Pause after the last key before the server is asked, in milliseconds. */
const PAUSE = 400
/** Enough of a text to tell its language by, in UTF-16 code units. */
const ENOUGH = 2_000

const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })

function sentence({ tag, confidence }) {
  if (tag === 'und') return 'not recognised yet; choose it if you know it'
  return `detected: ${names.of(tag)} (${confidence.toFixed(2)})`
}

async function detect(text, signal) {
  const response = await fetch('/api/v1/languages/detect', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: text.slice(0, ENOUGH).toWellFormed() }),
    signal,
  })
  return response.ok ? sentence(await response.json()) : ''
}

/** Watches one text and writes into the output of its language. */
function watch(textarea) {
  const output = document.querySelector(`output[for="${textarea.id}"]`)
  if (!output) return
  let timer = 0
  let running = new AbortController()
  const look = async () => {
    running.abort()
    running = new AbortController()
    const text = textarea.value.trim()
    try {
      output.value = text === '' ? '' : await detect(text, running.signal)
    } catch (error) {
      // Offline, or overtaken by the next key: the language is detected again when the form is sent.
      if (error.name !== 'AbortError') output.value = ''
    }
  }
  textarea.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE)
  })
  if (textarea.value.trim() !== '') look()
}

const form = document.querySelector('form.submit')
const references = document.querySelector('#references')

for (const textarea of form.querySelectorAll('textarea')) watch(textarea)

/** Gives the fields of each reference the number of their place. */
function renumber() {
  const boxes = [...references.querySelectorAll('.reference')]
  boxes.forEach((box, index) => {
    const swap = (value) => value.replace(/(references[-.])\d+/g, `$1${index}`)
    for (const element of box.querySelectorAll('[id], [name^="references."], [for], [aria-describedby]')) {
      for (const name of ['id', 'name', 'for', 'aria-describedby']) {
        if (element.hasAttribute(name)) element.setAttribute(name, swap(element.getAttribute(name)))
      }
    }
    box.dataset.reference = index
    box.querySelector('legend').textContent = `Reference ${index + 1}`
    const remove = box.querySelector('button[name="remove"]')
    remove.hidden = boxes.length === 1
    remove.value = index
    remove.querySelector('span').textContent = ` reference ${index + 1}`
  })
  return boxes
}

function addReference() {
  const boxes = renumber()
  const last = boxes.at(-1)
  const box = last.cloneNode(true)
  for (const problem of box.querySelectorAll('.problem')) problem.remove()
  for (const field of box.querySelectorAll('input, textarea, select, output')) {
    field.value = ''
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
  }
  last.after(box)
  renumber()
  watch(box.querySelector('textarea'))
  box.querySelector('textarea').focus()
  const add = references.querySelector('button[name="add"]')
  if (boxes.length + 1 >= Number(references.dataset.most)) add.hidden = true
}

form.addEventListener('submit', (event) => {
  if (event.submitter?.name === 'add') {
    event.preventDefault()
    addReference()
    return
  }
  if (event.submitter?.name === 'remove') return
  const button = form.querySelector('button.primary')
  if (button.getAttribute('aria-disabled') === 'true') event.preventDefault()
  button.setAttribute('aria-disabled', 'true')
  button.textContent = 'Comparing…'
})

// Coming back to the page with the browser's button finds it ready again.
window.addEventListener('pageshow', () => {
  const button = form.querySelector('button.primary')
  button.removeAttribute('aria-disabled')
  button.textContent = 'Verify'
})
