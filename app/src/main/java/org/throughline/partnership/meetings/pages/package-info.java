/** The pages of meetings: what is planned and what waits, one meeting, its minutes as they are written, one decision. */
@NullMarked
package org.throughline.partnership.meetings.pages;

import org.jspecify.annotations.NullMarked;
