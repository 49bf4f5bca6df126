/** Lights a discrepancy wherever it stands when one of its places is pointed at or focused, and goes to all of them. */

const report = document.querySelector('.report')

/** Everything that belongs to a discrepancy, by its number. */
const places = new Map()
for (const element of report.querySelectorAll('[data-d]')) {
  for (const number of element.dataset.d.split(' ')) {
    if (!places.has(number)) places.set(number, [])
    places.get(number).push(element)
  }
}

let lit = []

function light(numbers) {
  for (const element of lit) element.classList.remove('lit')
  lit = numbers.flatMap((number) => places.get(number) ?? [])
  for (const element of lit) element.classList.add('lit')
}

const numbersAt = (target) => target.closest?.('[data-d]')?.dataset.d.split(' ') ?? []

/** What is focused stays lit while the pointer rests on nothing. */
function lightAt(target) {
  const pointed = numbersAt(target)
  light(pointed.length > 0 ? pointed : numbersAt(document.activeElement))
}

report.addEventListener('pointerover', (event) => lightAt(event.target))
report.addEventListener('pointerleave', () => lightAt(document.body))
report.addEventListener('focusin', (event) => light(numbersAt(event.target)))
report.addEventListener('focusout', () => light([]))

const calm = matchMedia('(prefers-reduced-motion: reduce)')
const motion = () => (calm.matches ? 'auto' : 'smooth')

/** Brings both texts to the first place of a discrepancy, each inside its own frame where it has one. */
function show(number, behavior) {
  for (const side of ['original', 'rendering']) {
    const place = document.getElementById(`${side}-${number}`)
    if (!place) continue
    const frame = place.closest('.frame')
    if (frame) {
      const top = frame.scrollTop + place.getBoundingClientRect().top - frame.getBoundingClientRect().top
      frame.scrollTo({ top: top - frame.clientHeight / 3, behavior })
    }
  }
}

// Of two long texts the places that matter come first, not the beginning.
if (document.querySelector('.frame') && location.hash === '') show('1', 'auto')

for (const row of report.querySelectorAll('.discrepancy')) {
  row.addEventListener('click', (event) => {
    // Selecting words to copy them is no click on the row.
    if (event.target.closest('a') || !getSelection().isCollapsed) return
    show(row.dataset.d, motion())
    document.querySelector('.pair').scrollIntoView({ block: 'nearest', behavior: motion() })
    light([row.dataset.d])
  })
}
