/** Risk of bias, domain by domain: RoB 2 and ROBINS-I as appraisal tools, the overall judgement by their rules, and their drawing. */
@NullMarked
package org.throughline.synthesis.bias;

import org.jspecify.annotations.NullMarked;
