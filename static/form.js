/** Says under each text which language it is in, while it is typed, and offers others; adds references in place; sends the form once. */

/** Pause after the last key before the server is asked, in milliseconds. */
const PAUSE = 400
/** Enough of a text to tell its language by, in UTF-16 code units. */
const ENOUGH = 2_000

const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })

/** A candidate less likely than this is not worth a click, nor is one beside a sure answer. */
const LEAST = 0.03
const SURE = 0.97

const nameOf = ({ tag, confidence }) => `${names.of(tag)} (${confidence.toFixed(2)})`

function sentence({ tag, confidence, group, segments }, stated) {
  if (tag === 'und') return stated ? '' : 'not recognised yet; choose it if you know it'
  const base = (one) => one.split('-')[0]
  if (stated) return base(stated) === base(tag) ? '' : `chosen by you; the text reads as ${nameOf({ tag, confidence })}`
  const others = [...new Set((segments ?? []).map((segment) => segment.tag))].filter((one) => one !== tag)
  const mixed = others.length > 0 ? `, partly ${others.map((one) => names.of(one)).join(', ')}` : ''
  const alike = group ? '; these words do not tell it from its neighbours' : ''
  return `detected: ${nameOf({ tag, confidence })}${mixed}${alike}`
}

async function detect(text, signal) {
  const response = await fetch('/api/v1/languages/detect', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: text.slice(0, ENOUGH).toWellFormed() }),
    signal,
  })
  return response.ok ? await response.json() : null
}

/** Chooses a language in its field, also one that the list does not have. */
function choose(select, tag) {
  if (![...select.options].some((option) => option.value === tag)) select.add(new Option(names.of(tag), tag))
  select.value = tag
  select.dispatchEvent(new Event('change', { bubbles: true }))
  select.focus()
}

/** Offers the candidates as buttons, where the answer is not sure and nobody has chosen. */
function offer(group, select, detection) {
  const { confidence = 1, candidates = [] } = detection ?? {}
  const doubtful = select.value === '' && (confidence < SURE || detection?.group)
  const likely = doubtful ? candidates.filter((one) => one.confidence >= LEAST) : []
  group.replaceChildren(
    ...likely.map((one) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.dataset.tag = one.tag
      button.textContent = nameOf(one)
      return button
    }),
  )
  group.hidden = likely.length === 0
}

/** Watches one text and says beside its language what it is detected as. */
function watch(textarea) {
  const output = document.querySelector(`output[for="${textarea.id}"]`)
  if (!output) return
  const field = output.closest('.language-choice')
  const select = field.querySelector('select')
  const group = field.querySelector('.candidates')
  let timer = 0
  let running = new AbortController()
  let detection = null
  const show = () => {
    const said = detection ? sentence(detection, select.value) : ''
    // Said again at each key, the same sentence would be read aloud again.
    if (output.value !== said) output.value = said
    offer(group, select, detection)
  }
  const look = async () => {
    running.abort()
    running = new AbortController()
    const text = textarea.value.trim()
    try {
      detection = text === '' ? null : await detect(text, running.signal)
    } catch (error) {
      if (error.name === 'AbortError') return
      // Offline: the language is detected again when the form is sent.
      detection = null
    }
    show()
  }
  textarea.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE)
  })
  select.addEventListener('change', show)
  group.addEventListener('click', ({ target }) => {
    if (target.dataset.tag) choose(select, target.dataset.tag)
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
  for (const group of box.querySelectorAll('.candidates')) {
    group.replaceChildren()
    group.hidden = true
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
