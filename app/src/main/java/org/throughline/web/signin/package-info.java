/** Who somebody is: accounts, second factor, sessions, and the one seat they act from. */
@NullMarked
package org.throughline.web.signin;

import org.jspecify.annotations.NullMarked;
