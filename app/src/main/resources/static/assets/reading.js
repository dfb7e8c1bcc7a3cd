// Keys for reading line by line, and how many sentences are chosen. The form works without this file.
const form = document.querySelector('[data-text]')
const boxes = form === null ? [] : [...form.querySelectorAll('input[name="line"]')]
const said = form?.querySelector('[data-chosen]')

const tell = () => {
  const chosen = boxes.filter((box) => box.checked).length
  if (said) {
    said.textContent = chosen === 0 ? form.dataset.none : chosen === 1 ? form.dataset.one : `${chosen} ${form.dataset.many}`
  }
}

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
      tell()
    }
    next.focus()
  } else if (event.key === 'c') {
    event.preventDefault()
    form.querySelector('[name="code"]').focus()
  }
})
tell()
