// Keys for deciding, and the next record without loading the page anew. Every form works without this file.
const main = document.getElementById('main-content')

const typing = (target) => target instanceof HTMLElement && target.closest('textarea, input:not([type=checkbox]), select') !== null

let shown = 0
const show = async (response) => {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const next = page.getElementById('main-content')
  if (next === null) {
    location.assign(response.url)
    return
  }
  main.className = next.className
  main.replaceChildren(...next.childNodes)
  document.title = page.title
  history.replaceState(null, '', response.url)
  const title = main.querySelector('.govuk-error-summary, [data-title]')
  title?.setAttribute('tabindex', '-1')
  title?.focus({ preventScroll: true })
  recall()
  scrollTo(0, 0)
  shown += 1
  document.body.dataset.shown = String(shown)
}

// what was noted beside a decision, so that it is there again when the decision is taken back; kept by this page alone
const notes = new Map()
const remember = (fields) => {
  if (fields.get('reference') && fields.get('note')) {
    notes.set(fields.get('reference'), fields.get('note'))
  }
}
const recall = () => {
  const note = main.querySelector('[data-vote] textarea')
  const before = notes.get(main.querySelector('[data-vote] [name=reference]')?.value)
  if (note !== null && note.value === '' && before !== undefined) {
    note.value = before
    main.querySelector('[data-note]')?.setAttribute('open', '')
  }
}

let busy = false
const send = async (form, button) => {
  if (busy) {
    return
  }
  busy = true
  const fields = new URLSearchParams(new FormData(form))
  remember(fields)
  if (button?.name) {
    fields.set(button.name, button.value)
  }
  try {
    await show(await fetch(form.action, { method: 'POST', body: fields }))
  } catch {
    form.submit()
  } finally {
    busy = false
  }
}

main.addEventListener('submit', (event) => {
  if (event.target.matches('[data-vote], [data-undo]')) {
    event.preventDefault()
    send(event.target, event.submitter)
  }
})

// how many records the decision is for
const count = () => {
  const section = main.querySelector('[data-beside]')
  const said = main.querySelector('[data-beside-count]')
  if (section !== null && said !== null) {
    const ticked = section.querySelectorAll('input:checked').length
    said.textContent = ticked === 0 ? '' : section.dataset.count.replace('{n}', String(ticked + 1))
  }
}
main.addEventListener('change', count)

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return
  }
  if (typing(event.target)) {
    if (event.key === 'Escape') {
      event.target.blur()
    }
    return
  }
  const vote = main.querySelector('[data-vote]')
  if (vote !== null && ['1', '2', '3'].includes(event.key)) {
    vote.querySelector(`[data-key="${event.key}"]`).click()
  } else if (event.key === 'u') {
    main.querySelector('[data-undo] button')?.click()
  } else if (event.key === 'n') {
    event.preventDefault()
    main.querySelector('[data-note]')?.setAttribute('open', '')
    main.querySelector('[data-vote] textarea')?.focus()
  } else if (event.key === 'a') {
    const boxes = [...main.querySelectorAll('[data-beside] input')]
    const all = boxes.some((box) => !box.checked)
    boxes.forEach((box) => {
      box.checked = all
    })
    count()
  } else if (event.key === '?') {
    main.querySelector('[data-help]')?.toggleAttribute('open')
  }
})
