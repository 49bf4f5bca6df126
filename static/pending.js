/** Looks whether the report is there, and shows it when it is. */

/** Between two looks, in milliseconds; each is longer than the one before it, up to the longest. */
const FIRST = 700
const GROWTH = 1.4
const LONGEST = 10_000

const id = document.querySelector('[data-pending]').dataset.pending

async function isDone() {
  const response = await fetch(`/api/v1/verifications/${encodeURIComponent(id)}`, {
    headers: { Accept: 'application/json' },
  })
  if (!response.ok) return response.status === 404
  return (await response.json()).status !== 'pending'
}

async function look(pause) {
  try {
    if (await isDone()) {
      location.reload()
      return
    }
  } catch (error) {
    // The server may be starting again; it finishes what was accepted, so looking again is right.
    console.info('The server did not answer; looking again.', error.message)
  }
  setTimeout(look, pause, Math.min(pause * GROWTH, LONGEST))
}

setTimeout(look, FIRST, FIRST)
