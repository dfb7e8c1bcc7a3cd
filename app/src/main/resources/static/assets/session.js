// Warns before a quiet session ends, and keeps what is being typed. Every page works without this file.
const dialog = document.getElementById('tl-idle')
const idle = Number(dialog.dataset.seconds) * 1000
const warning = Math.min(120_000, idle / 2)
const otherPages = new BroadcastChannel('throughline')
const unsent = new Set()
let quietSince = Date.now()
let ending = false

// What one page hears from the server keeps all pages of this browser signed in.
function heard() {
  quietSince = Date.now()
  dialog.close()
}
otherPages.onmessage = heard
otherPages.postMessage('here')

async function send(address, fields) {
  const answer = await fetch(address, { method: 'POST', body: fields, redirect: 'manual' })
  const words = answer.ok || answer.status === 413 ? await answer.text() : dialog.dataset.notSaved
  return { ok: answer.ok, words }
}

async function stay() {
  const answer = await fetch('/stay', { redirect: 'manual' })
  if (answer.ok) {
    heard()
    otherPages.postMessage('here')
  }
}

// The fields of a form as text: files stay where they are.
function fieldsOf(form) {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') {
      fields.append(name, value)
    }
  }
  return fields
}

function draftOf(form) {
  const fields = fieldsOf(form)
  fields.append('draft-form', form.dataset.draft)
  return fields
}

function statusOf(form) {
  let status = form.querySelector('.tl-saved')
  if (!status) {
    status = document.createElement('p')
    status.className = 'tl-saved govuk-hint'
    status.setAttribute('role', 'status')
    form.append(status)
  }
  return status
}

async function saveDraft(form) {
  unsent.delete(form)
  try {
    const { ok, words } = await send('/draft', draftOf(form))
    statusOf(form).textContent = words
    if (ok) {
      heard()
      otherPages.postMessage('here')
    } else {
      unsent.add(form)
    }
  } catch {
    unsent.add(form)
    statusOf(form).textContent = dialog.dataset.notSaved
  }
}

const waiting = new Map()
addEventListener('input', (event) => {
  const form = event.target.form
  if (!form || form.method !== 'post') {
    return
  }
  unsent.add(form)
  if (form.dataset.draft) {
    clearTimeout(waiting.get(form))
    waiting.set(form, setTimeout(() => saveDraft(form), 1500))
  } else if (Date.now() - quietSince > idle / 3) {
    quietSince = Date.now()
    stay()
  }
})
addEventListener('submit', (event) => {
  clearTimeout(waiting.get(event.target))
  unsent.delete(event.target)
})
addEventListener('pagehide', () => {
  for (const form of unsent) {
    if (form.dataset.draft && !ending) {
      navigator.sendBeacon('/draft', draftOf(form))
    }
  }
})
// A page from the browser's memory may show what its reader may no longer see.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload()
  }
})

// Time is up: what is typed is put away for the same person, then nobody sees this page any more.
async function end() {
  ending = true
  const address = location.pathname + location.search
  for (const form of unsent) {
    const fields = fieldsOf(form)
    fields.append('kept-path', form.getAttribute('action') ?? location.pathname)
    await send('/kept', fields).catch(() => {})
  }
  document.body.hidden = true
  await send('/sign-out', fieldsOf(dialog.querySelector('form[action="/sign-out"]'))).catch(() => {})
  location.replace('/sign-in?ended&then=' + encodeURIComponent(address))
}

dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'stay') {
    dialog.returnValue = ''
    stay()
  }
})
setInterval(() => {
  const left = quietSince + idle - Date.now()
  if (ending) {
    return
  }
  if (left < 5_000) {
    end()
  } else if (left < warning && !dialog.open) {
    dialog.showModal()
  }
}, 1_000)
