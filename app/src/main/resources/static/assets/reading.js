// Keys for reading line by line, marking on the picture of a page, and how many sentences are chosen. The form works without this file.
const form = document.querySelector('[data-text]')
const boxes = form === null ? [] : [...form.querySelectorAll('input[name="line"]')]
const said = form?.querySelector('[data-chosen]')
const sheet = form?.querySelector('[data-sheet]') ?? null
const places = new Map(sheet === null ? [] : [...sheet.querySelectorAll('[data-line]')].map((place) => [place.dataset.line, place]))

const tell = () => {
  const chosen = boxes.filter((box) => box.checked).length
  if (said) {
    said.textContent = chosen === 0 ? form.dataset.none : chosen === 1 ? form.dataset.one : `${chosen} ${form.dataset.many}`
  }
  for (const box of boxes) {
    places.get(box.value)?.classList.toggle('tl-sheet__line--chosen', box.checked)
  }
}

const changed = () => form.dispatchEvent(new Event('change'))

const typing = (target) => target instanceof HTMLElement && target.matches('select, textarea, input:not([type=checkbox])')

form?.addEventListener('change', tell)
addEventListener('keydown', (event) => {
  if (boxes.length === 0 || event.ctrlKey || event.metaKey || event.altKey) {
    return
  }
  if (typing(event.target)) {
    if (event.key === 'Escape') {
      (boxes.find((box) => box.checked) ?? boxes[0]).focus()
    }
    return
  }
  const at = boxes.indexOf(document.activeElement)
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (at < 0 && !event.shiftKey) {
      return // the page scrolls as ever until a sentence has the focus
    }
    event.preventDefault()
    const next = boxes[Math.min(boxes.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]
    if (event.shiftKey) {
      if (at >= 0) {
        boxes[at].checked = true
      }
      next.checked = true
      changed()
    }
    next.focus({ preventScroll: sheet !== null })
  } else if (event.key === 'c') {
    event.preventDefault()
    form.querySelector('[name="code"]').focus()
  }
})

// On the picture of a page: a click chooses a sentence, drawing over several chooses them all, and the one with the focus is seen there.
if (sheet !== null && places.size > 0) {
  form.classList.add('tl-sheet--live')
  const box = (target) => boxes.find((one) => one.value === target.closest?.('[data-line]')?.dataset.line)
  let from = null
  let choose = true
  const draw = (to) => {
    const [first, last] = [boxes.indexOf(from), boxes.indexOf(to)].sort((one, other) => one - other)
    boxes.slice(first, last + 1).forEach((one) => { one.checked = choose })
    changed()
  }
  sheet.addEventListener('dragstart', (event) => event.preventDefault())
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0 && box(event.target)) {
      from = box(event.target)
      choose = !from.checked
    }
  })
  sheet.addEventListener('pointerover', (event) => {
    const to = box(event.target)
    if (from !== null && event.buttons === 1 && to && to !== from) {
      draw(to)
    }
  })
  addEventListener('pointerup', () => { from = null })
  sheet.addEventListener('click', (event) => {
    const clicked = box(event.target)
    if (clicked) {
      event.preventDefault()
      clicked.checked = !clicked.checked
      clicked.focus({ preventScroll: true })
      changed()
    }
  })
  const seen = (event) => {
    const place = event.target.name === 'line' ? places.get(event.target.value) : undefined
    place?.classList.toggle('tl-sheet__line--focus', event.type === 'focusin')
    if (event.type === 'focusin') {
      place?.scrollIntoView({ block: 'nearest' })
    }
  }
  form.addEventListener('focusin', seen)
  form.addEventListener('focusout', seen)
}
tell()
