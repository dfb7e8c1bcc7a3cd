/** Kills nodes between a commit and its listeners, with either way of carrying events. */
package org.throughline.work.crash;
