// Says that scripts run, then wakes the components. Every page works without this file.
import { initAll } from './govuk-frontend-6.6.0.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

// A radio may not carry aria-expanded (ARIA in HTML); what it reveals follows it in reading order anyway.
const plainRadios = () => {
  for (const radio of document.querySelectorAll('input[type=radio][aria-expanded]')) {
    radio.removeAttribute('aria-expanded')
  }
}
plainRadios()
document.addEventListener('click', plainRadios)
addEventListener('pageshow', plainRadios) // the component looks at its radios again then

// Paper has no folds: what is folded on the screen is printed open, then folded again.
const opened = new Set()
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true
    opened.add(details)
  }
})
addEventListener('afterprint', () => {
  for (const details of opened) {
    details.open = false
  }
  opened.clear()
})

// What a word means stands beside it while somebody points at either or has moved to the word; Escape puts it away.
const says = (term) => term.querySelector('.tl-term__says')
const show = ({ currentTarget }) => {
  const meaning = says(currentTarget)
  meaning.classList.add('tl-term__says--shown')
  meaning.style.left = '0'
  const { left, right } = meaning.getBoundingClientRect()
  const over = right - document.documentElement.clientWidth + 12
  meaning.style.left = `${-Math.max(0, Math.min(over, left - 12))}px`
}
const putAway = (term) => says(term).classList.remove('tl-term__says--shown')
const terms = document.querySelectorAll('.tl-term')
for (const term of terms) {
  term.addEventListener('pointerenter', show)
  term.addEventListener('focusin', show)
  term.addEventListener('pointerleave', () => term.matches(':focus-within') || putAway(term))
  term.addEventListener('focusout', () => term.matches(':hover') || putAway(term))
}
document.addEventListener('keydown', (event) => event.key === 'Escape' && terms.forEach(putAway))
