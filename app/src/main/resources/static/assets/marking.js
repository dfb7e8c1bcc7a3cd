// Marking some words of a sentence: with the mouse, with a finger, or by the key w. The field can be typed into without this file.
const form = document.querySelector('[data-text]')
const only = form?.querySelector('[name="only"]') ?? null
const shown = form?.querySelector('[data-shown]') ?? null
const said = form?.querySelector('[data-marked]') ?? null
const boxes = form === null ? [] : [...form.querySelectorAll('input[name="line"]')]
const label = (box) => form.querySelector(`label[for="${box.id}"]`)
const chosen = () => boxes.filter((box) => box.checked)
const plain = (words) => words.trim().replace(/\s+/g, ' ')
let ours = '' // the words that this file put into the field; what somebody typed there is left alone
let taking = false

const highlight = (ranges) => {
  if (globalThis.Highlight !== undefined) {
    CSS.highlights.set('tl-marked', new Highlight(...ranges))
  }
}

const say = () => {
  if (said !== null) {
    said.textContent = only.value === '' || only.value !== ours ? '' : `${said.dataset.marked} “${ours}”`
  }
}

const put = (words) => {
  only.value = words
  ours = words
  say()
}

// On the picture of a page the sentences that are chosen stand beside it in words, so that some of them can be marked.
const show = () => {
  if (shown === null) {
    return
  }
  const some = chosen()
  shown.hidden = some.length === 0
  shown.querySelector('blockquote').replaceChildren(...some.map((box) => {
    const words = document.createElement('span')
    words.dataset.of = box.value
    words.textContent = `${plain(label(box).textContent)} `
    return words
  }))
}

const letter = (text, at) => /[\p{L}\p{N}]/u.test(text.charAt(at))

// The part of a selection that lies in one sentence, out to the edges of its words; null where there is none.
const part = (range, within) => {
  const words = within.firstChild
  if (words === null || !range.intersectsNode(words)) {
    return null
  }
  const text = words.textContent
  let from = range.startContainer === words ? range.startOffset : 0
  let to = range.endContainer === words ? range.endOffset : text.length
  while (from < to && /\s/.test(text.charAt(from))) { from++ }
  while (to > from && /\s/.test(text.charAt(to - 1))) { to-- }
  if (from === to) {
    return null
  }
  while (from > 0 && letter(text, from) && letter(text, from - 1)) { from-- }
  while (to < text.length && letter(text, to - 1) && letter(text, to)) { to++ }
  const exact = document.createRange()
  exact.setStart(words, from)
  exact.setEnd(words, to)
  return { exact, words: plain(text.slice(from, to)), whole: plain(text) }
}

const home = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('.tl-line label, [data-of]') ?? null

// What is marked now, sentence by sentence; empty where the marking begins outside the sentences.
const marked = () => {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || !form.contains(home(selection.anchorNode))) {
    return []
  }
  const range = selection.getRangeAt(0)
  const places = home(selection.anchorNode).dataset.of === undefined ? boxes.map((box) => [box, label(box)])
    : [...shown.querySelectorAll('[data-of]')].map((words) => [boxes.find((box) => box.value === words.dataset.of), words])
  return places.map(([box, within]) => ({ box, ...part(range, within) })).filter((one) => one.words !== undefined)
}

// The sentences in which words are marked are the ones that are meant, and no others.
const take = () => {
  const parts = marked()
  if (parts.length === 0) {
    return
  }
  const whole = parts.every((one) => one.words === one.whole)
  const inList = home(getSelection().anchorNode).dataset.of === undefined
  if (inList) {
    for (const box of boxes) {
      box.checked = parts.some((one) => one.box === box)
    }
    taking = true
    form.dispatchEvent(new Event('change'))
    taking = false
  }
  const all = inList ? whole : whole && parts.length === chosen().length
  put(all ? '' : parts.map((one) => one.words).join(' '))
  highlight(all ? [] : parts.map((one) => one.exact))
}

if (only !== null) {
  let down = false
  let later = 0
  addEventListener('pointerdown', (event) => {
    down = event.pointerType === 'mouse'
    if (down && !event.shiftKey && home(event.target) !== null && marked().length > 0) {
      getSelection().removeAllRanges() // else the words marked before would be carried away, and none marked anew
    }
  })
  addEventListener('pointerup', (event) => {
    down = false
    if (event.pointerType === 'mouse') {
      setTimeout(take)
    }
  })
  // a finger, or the caret of somebody who reads with the keyboard
  document.addEventListener('selectionchange', () => {
    clearTimeout(later)
    if (!down) {
      later = setTimeout(take, 400)
    }
  })
  form.addEventListener('click', (event) => {
    if (event.target.closest('.tl-line label') !== null && marked().length > 0) {
      event.preventDefault() // the words were marked: the sentence is not let go again
    }
  })
  form.addEventListener('change', (event) => {
    if (event.target === form || event.target.name === 'line') {
      if (!taking && only.value === ours) {
        put('') // other sentences are chosen now: the words marked before were of those before
        highlight([])
      }
      show()
    }
  })
  only.addEventListener('input', () => {
    say()
    highlight([])
  })
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('select, textarea, input:not([type=checkbox])')
    if (event.key !== 'w' || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return
    }
    if (chosen().length === 0 && boxes.includes(document.activeElement)) {
      document.activeElement.checked = true
      form.dispatchEvent(new Event('change'))
    }
    if (chosen().length > 0) {
      event.preventDefault()
      if (only.value === '') {
        only.value = chosen().map((box) => plain(label(box).textContent)).join(' ')
      }
      only.focus()
    }
  })
  show()
}
