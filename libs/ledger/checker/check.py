#!/usr/bin/env python3
"""Checks a family's "who has looked" file: python3 check.py FILE [KEY]   (KEY: the log's key as your council shows it)
Needs Python 3.8 and nothing else: no Throughline, no internet. Shares no code with the program that wrote the file."""
import base64, hashlib, sys

def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def eight(n): return n.to_bytes(8, "big")
def need(condition, words):
    if not condition: raise ValueError(words)
def unhex(text):
    need(len(text) == 64 and text == text.lower(), "expected 64 small hexadecimal digits, found " + text[:70])
    return bytes.fromhex(text)

# Ed25519, RFC 8032: was this signed with this key? Slow and plain; two signatures are checked, not thousands.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
def add(a, b):
    A, B = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    C, E = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    return ((B - A) * (E - C) % P, (E + C) * (B + A) % P, (E - C) * (E + C) % P, (B - A) * (B + A) % P)
def times(n, a):
    out = (0, 1, 1, 0)
    while n: out, a, n = (add(out, a) if n & 1 else out), add(a, a), n >> 1
    return out
def point(b):
    y, sign = int.from_bytes(b, "little") & (2**255 - 1), b[31] >> 7
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P: x = x * pow(2, (P - 1) // 4, P) % P
    need((x * x - xx) % P == 0 and y < P and (x or not sign), "a key or signature is not a point of the curve")
    return (x if x & 1 == sign else P - x, y, 1, (x if x & 1 == sign else P - x) * y % P)
def signed(key, message, signature):
    s = int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    a = times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")))
    b = add(point(signature[:32]), times(k, point(key)))
    return len(signature) == 64 and s < L and (a[0]*b[2] - b[0]*a[2]) % P == 0 and (a[1]*b[2] - b[1]*a[2]) % P == 0
def opened(note, name, keyid, key):
    """The text of a signed note, if the log is among those who signed it, and how many did (C2SP signed-note)."""
    text, lines = note[:note.rindex("\n\n") + 1], note[note.rindex("\n\n") + 2:].split("\n")[:-1]
    raws = [(who, base64.b64decode(raw), dash, raw) for dash, who, raw in (line.split(" ") for line in lines)]
    need(all(d == "\u2014" and base64.b64encode(b).decode() == r for _, b, d, r in raws), "a signature line is damaged")
    ours = [b[4:] for who, b, _, _ in raws if who == name and b[:4] == keyid]
    need(ours and all(signed(key, text.encode(), b) for b in ours), "it is not signed by " + name)
    return text, len(lines)
def root_from(r, fn, size, path):
    """RFC 9162, section 2.1.3.2: the root of the tree that follows from one leaf and its path."""
    sn = size - 1
    for p in path:
        need(sn, "its proof is too long")
        r = sha(b"\1", p, r) if fn & 1 or fn == sn else sha(b"\1", r, p)
        while fn == sn and not fn & 1 and fn: fn, sn = fn >> 1, sn >> 1
        fn, sn = fn >> 1, sn >> 1
    return r if sn == 0 else None

def check(path, published=None):
    at, place, entries, digest, lines = 0, "the top of the file", 0, hashlib.sha256(), []
    def take(word):
        nonlocal at
        line, at = lines[at], at + 1
        digest.update((line + "\n").encode())
        need(line.startswith(word), "expected %r, found %r" % (word, line[:60]))
        return line[len(word):]
    def quoted():
        text = ""
        while lines[at].startswith("|"): text += take("|")[1:] + "\n"
        return text
    def block():
        nonlocal digest
        done, digest = digest.hexdigest(), hashlib.sha256()
        return done
    try:
        lines = open(path, "rb").read().decode().split("\n")
        take("throughline-family-log 1")
        while lines[at].startswith("#"): take("#")
        stated = take("key ")
        need(not published or stated == published.strip(), "the key is not the one your council shows")
        name, keyid, key = stated.split("+", 2)
        who = (name, bytes.fromhex(keyid), base64.b64decode(key)[1:])
        need(sha(name.encode(), b"\n\1", who[2])[:4] == who[1], "the key does not fit its short form")
        take("checkpoint")
        origin, size, root = opened(quoted(), *who)[0].split("\n")[:3]
        size, root, _ = int(size), base64.b64decode(root), need(origin == name, "the checkpoint is of another log")
        while lines[at].startswith("consistency "): take("")
        ends = ["throughline-family-log-closing 1", "log " + name, "checkpoint %d %s" % (size, root.hex()), "top " + block()]
        while lines[at] != "closing":
            number = take("list "); place = "list " + number
            chain = link = unhex(take("chain ")); child = take("child "); take("about "); n, before = 0, -1
            while not lines[at].startswith("end "):
                n, entries, place = n + 1, entries + 1, "list %s, entry %d" % (number, n + 1)
                position, said = int(take("entry %d position " % n)), None
                need(before < position < size, "its position in the log is not in order"); before = position
                if lines[at].startswith("|"):
                    words = quoted(); said = sha(b"\2", unhex(take("salt ")), words.encode())
                    need(words.endswith("\nchild=%s\n" % child), "it is about another child")
                else: take("erased ")
                entry = unhex(take("hash ")); link = sha(b"\3", link, eight(n), entry)
                need(said in (None, entry), "its words are not those that were written")
                need(link == unhex(take("link ")), "it does not follow from the entry before it")
                leaf, path = sha(b"\0", eight(position), chain, eight(n), entry, link), take("proof ").split(" ")
                need(root_from(leaf, position, size, [unhex(h) for h in path if h != "-"]) == root, "it is not in the signed log")
            place = "the end of list " + number
            need(take("end ") == "%s %d %s" % (number, n, link.hex()), "the list does not end as it says")
            ends.append("list %s %d %s %s" % (chain.hex(), n, link.hex(), block()))
        place = "the end of the file"; take("closing")
        need(opened(quoted(), *who) == ("\n".join(ends) + "\n", 1), "it was signed for other lists than these")
        need(lines[at:] == [""], "something comes after the signed end")
    except (ValueError, IndexError) as problem:
        print("NOT GOOD. Line %d, %s: %s" % (at, place, problem)); return 1
    print("Good. %d entries in %d lists, under the checkpoint of %d entries." % (entries, len(ends) - 4, size))
    if not published: print("Please compare the key with the one your council shows: " + stated)
    print("This cannot show: lists held back from you by law, looks after the checkpoint, looks outside the system.")
    return 0

if __name__ == "__main__":
    sys.exit(check(*sys.argv[1:]) if len(sys.argv) in (2, 3) else "Use: python3 check.py FILE [KEY]")
