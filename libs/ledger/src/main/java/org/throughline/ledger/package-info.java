/**
 * The access log that a family can check without trusting us: who looked at a child's record, when and why, written so
 * that nothing can later be altered, removed, added, moved or back-dated without it showing.
 *
 * <p>Entries are salted commitments, so that their words can be erased by law and every proof still holds. Each entry has
 * a number in a chain (one child, one disclosure class) and a position in one Merkle tree (RFC 6962, RFC 9162) whose root
 * is signed as a checkpoint (C2SP tlog-checkpoint). Pure Java; knows no database and no web page.
 */
@NullMarked
package org.throughline.ledger;

import org.jspecify.annotations.NullMarked;
